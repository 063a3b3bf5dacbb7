package io.stratiform.aws.elasticbeanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import org.junit.jupiter.api.Test;

class OptionsByNameTest {

    @Test
    void any_option_can_be_set_and_is_reported() {
        assertThat(OptionLines.of(o -> o.option("aws:elasticbeanstalk:container:python", "WSGIPath", "shop.wsgi:app")
                        .option("aws:rds:dbinstance", "DBUser", Fn.ref("User"))
                        .resourceOption("night", "aws:autoscaling:scheduledaction", "MaxSize", "1")
                        .resourceOption("night", "aws:autoscaling:scheduledaction", "MinSize", Value.of("0"))))
                .containsExactly(
                        "aws:elasticbeanstalk:container:python WSGIPath = shop.wsgi:app",
                        "aws:rds:dbinstance DBUser = {\"Ref\":\"User\"}",
                        "night.aws:autoscaling:scheduledaction MaxSize = 1",
                        "night.aws:autoscaling:scheduledaction MinSize = 0");
        assertThat(OptionLines.notices(o -> o.option("aws:new", "Thing", "1")))
                .containsExactly(
                        "Properties.OptionSettings[0].Value: Thing of aws:new is set by its name, so it is not checked");
    }

    @Test
    void what_is_set_by_its_name_is_not_checked() {
        assertThat(OptionLines.refused(o -> o.option("aws:autoscaling:asg", "MinSize", "many")
                        .option("aws:autoscaling:asg", "MaxSize", "1")
                        .option("aws:elasticbeanstalk:managedactions", "ManagedActionsEnabled", "true")))
                .isEmpty();
    }

    @Test
    void it_is_the_same_option_as_the_typed_one() {
        assertThat(OptionLines.of(o -> o.autoScaling(a -> a.maxSize(4)).option("aws:autoscaling:asg", "MaxSize", "8")))
                .containsExactly("aws:autoscaling:asg MaxSize = 8");
        assertThat(OptionLines.notices(
                        o -> o.option("aws:autoscaling:asg", "MaxSize", "8").autoScaling(a -> a.maxSize(4))))
                .isEmpty();
    }

    @Test
    void null_and_nothing_are_refused() {
        assertThat(OptionLines.refused(o -> o.option(null, "a", "b")
                        .option("a", "", "b")
                        .option("a", "b", (String) null)
                        .resourceOption("", "a", "b", "c")))
                .containsExactly(
                        "Properties.OptionSettings: option(namespace, name, value) was called without a namespace or"
                                + " a name (expected both)",
                        "Properties.OptionSettings: option(namespace, name, value) was called without a namespace or"
                                + " a name (expected both)",
                        "Properties.OptionSettings: a resource has the name ''"
                                + " (expected a name without spaces, colons and commas)",
                        "Properties.OptionSettings[0].Value: b of a is null (omit the call)");
    }
}
