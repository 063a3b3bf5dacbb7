package io.stratiform.aws.elasticbeanstalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.aws.s3.Bucket;
import io.stratiform.render.JsonWriter;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Template;
import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BeanstalkTest {

    @Test
    void options_stand_in_an_environment() {
        Template template = Template.create("", t -> {
            var uploads = t.add(Bucket.create("Uploads", b -> {}));
            t.add(Environment.create(
                    "Web",
                    b -> b.applicationName("shop")
                            .optionSettings(Beanstalk.options(o ->
                                    o.autoScaling(a -> a.maxSize(4)).environmentVariable("UPLOADS", uploads.ref())))));
        });

        assertThat(JsonWriter.pretty().write(template.toNode())).isEqualTo("""
                {
                  "AWSTemplateFormatVersion": "2010-09-09",
                  "Resources": {
                    "Uploads": {
                      "Type": "AWS::S3::Bucket"
                    },
                    "Web": {
                      "Type": "AWS::ElasticBeanstalk::Environment",
                      "Properties": {
                        "ApplicationName": "shop",
                        "OptionSettings": [
                          {
                            "Namespace": "aws:autoscaling:asg",
                            "OptionName": "MaxSize",
                            "Value": "4"
                          },
                          {
                            "Namespace": "aws:elasticbeanstalk:application:environment",
                            "OptionName": "UPLOADS",
                            "Value": {
                              "Ref": "Uploads"
                            }
                          }
                        ]
                      }
                    }
                  }
                }
                """);
    }

    @Test
    void options_stand_in_a_saved_configuration() {
        var options = Beanstalk.configurationTemplateOptions(
                o -> o.autoScaling(a -> a.minSize(2)).scheduledAction("night", s -> s.maxSize(1)));

        assertThat(JsonWriter.minified().write(options.toNode()).strip())
                .isEqualTo("[{\"Namespace\":\"aws:autoscaling:asg\",\"OptionName\":\"MinSize\",\"Value\":\"2\"},"
                        + "{\"Namespace\":\"aws:autoscaling:scheduledaction\",\"OptionName\":\"MaxSize\","
                        + "\"ResourceName\":\"night\",\"Value\":\"1\"}]");
        assertThatThrownBy(() -> Template.create(
                        "",
                        t -> t.add(ConfigurationTemplate.create(
                                "Saved",
                                b -> b.applicationName("shop")
                                        .optionSettings(Beanstalk.configurationTemplateOptions(
                                                o -> o.autoScaling(a -> a.minSize(-2))))))))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageContaining("Properties.OptionSettings[0].Value: MinSize of aws:autoscaling:asg is '-2'");
    }

    @Test
    void no_options_are_an_empty_list() {
        assertThat(Beanstalk.options(o -> {})).isEqualTo(Value.list(List.of()));
    }

    @Test
    void settings_keep_the_order_in_which_they_were_first_set_and_the_value_that_was_set_last() {
        assertThat(OptionLines.of(o -> o.autoScaling(a -> a.maxSize(4))
                        .environmentVariable("STAGE", "test")
                        .autoScaling(a -> a.minSize(1))
                        .environmentVariable("STAGE", "live")
                        .autoScaling(a -> a.maxSize(8))))
                .containsExactly(
                        "aws:autoscaling:asg MaxSize = 8",
                        "aws:elasticbeanstalk:application:environment STAGE = live",
                        "aws:autoscaling:asg MinSize = 1");
    }

    @Test
    void a_wrong_value_that_is_set_right_later_is_right() {
        assertThat(OptionLines.refused(o -> o.autoScaling(a -> a.maxSize(-1)).autoScaling(a -> a.maxSize(2))))
                .isEmpty();
    }

    @Test
    void options_are_the_same_every_time() {
        assertThat(Beanstalk.options(o -> o.autoScaling(a -> a.maxSize(4)).xRay(true)))
                .isEqualTo(
                        Beanstalk.options(o -> o.autoScaling(a -> a.maxSize(4)).xRay(true)));
    }

    @Test
    void further_settings_can_be_appended() {
        var web = Environment.create(
                "Web",
                b -> b.applicationName("shop")
                        .optionSettings(Beanstalk.options(o -> o.xRay(true)))
                        .optionSettings(Environment.OptionSetting.create(
                                s -> s.namespace("a").optionName("b").value("c"))));

        assertThat(JsonWriter.minified()
                        .write(Template.create("", t -> t.add(web)).toNode()))
                .contains("XRayEnabled")
                .contains("{\"Namespace\":\"a\",\"OptionName\":\"b\",\"Value\":\"c\"}");
    }

    @Test
    void all_that_is_wrong_is_told_at_its_place_and_with_its_line_of_Java() {
        assertThatThrownBy(() -> OptionLines.template(
                        o -> o.autoScaling(a -> a.minSize(1).maxSize(20_000).cooldown((Duration) null))
                                .environmentVariable("A=B", "c")))
                .isInstanceOf(InvalidTemplateException.class)
                .hasMessageContaining("Web (AWS::ElasticBeanstalk::Environment), declared at")
                .hasMessageContaining("(OptionLines.java:")
                .hasMessageContaining("Properties.OptionSettings[1].Value: MaxSize of aws:autoscaling:asg is '20000'")
                .hasMessageContaining("expected: a whole number from 0 to 10000")
                .hasMessageContaining("Properties.OptionSettings[2].Value: Cooldown of aws:autoscaling:asg is null")
                .hasMessageContaining("Properties.OptionSettings[3].Value: the environment variable 'A=B' has '='");
    }

    @Test
    void null_in_place_of_a_lambda_is_refused() {
        assertThat(OptionLines.refused(null))
                .containsExactly("Properties.OptionSettings: the lambda of a group is null"
                        + " (expected a lambda, as in o -> o.autoScaling(a -> a.maxSize(2)))");
        assertThat(OptionLines.refused(o -> o.vpc(null))).hasSize(1);
    }

    @Test
    void references_to_what_is_not_in_the_template_are_found() {
        assertThat(OptionLines.refused(o -> o.environmentVariable("UPLOADS", Fn.ref("Uplaods"))))
                .singleElement()
                .asString()
                .startsWith("Properties.OptionSettings[0].Value: refers to");
    }
}
