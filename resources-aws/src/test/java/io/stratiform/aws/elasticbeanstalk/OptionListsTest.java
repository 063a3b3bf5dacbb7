package io.stratiform.aws.elasticbeanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.aws.ec2.Subnet;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Options that are lists or maps: the forms that they take, and what is set in several calls. */
class OptionListsTest {

    private static final Value<String> REGION = Fn.ref("AWS::Region");
    private static final Value<List<String>> LIST = Fn.split(",", REGION);
    private static final List<Class<?>> GROUPS = List.of(
            AutoScalingOptions.class,
            ClassicListenerOptions.class,
            ClassicLoadBalancerOptions.class,
            ClassicPoliciesOptions.class,
            ClassicPolicyOptions.class,
            InstancesOptions.class,
            LaunchConfigurationOptions.class,
            ListenerOptions.class,
            ListenerRuleOptions.class,
            LoadBalancerOptions.class,
            VpcOptions.class);

    private static String subnets(Consumer<VpcOptions> vpc) {
        List<String> lines = OptionLines.of(o -> o.vpc(vpc));
        assertThat(lines).hasSize(1);
        return lines.get(0).substring("aws:ec2:vpc Subnets = ".length());
    }

    private static List<String> wrong(Consumer<VpcOptions> vpc) {
        return OptionLines.refused(o -> o.vpc(vpc));
    }

    @Test
    void wherever_varargs_are_taken_so_is_a_collection() {
        List<String> without = new ArrayList<>();
        for (Class<?> group : GROUPS) {
            for (Method method : group.getDeclaredMethods()) {
                boolean isPublic = Modifier.isPublic(method.getModifiers()) && !method.isSynthetic();
                if (isPublic && method.isVarArgs() && !hasCollection(group, method.getName())) {
                    without.add(method.toString());
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static boolean hasCollection(Class<?> group, String name) {
        for (Method method : group.getDeclaredMethods()) {
            if (method.getName().equals(name) && method.getParameterTypes()[0] == Collection.class) {
                return true;
            }
        }
        return false;
    }

    @Test
    void items_that_are_set_in_several_calls_append() {
        Subnet own = Subnet.create("Own", b -> {});

        assertThat(subnets(v -> v.subnets("a").subnets("b", "c"))).isEqualTo("a,b,c");
        assertThat(subnets(v -> v.subnets("a").subnets(REGION).subnets(own)))
                .isEqualTo("{\"Fn::Join\":[\",\",[\"a\",{\"Ref\":\"AWS::Region\"},{\"Ref\":\"Own\"}]]}");
        assertThat(subnets(v -> v.subnets("a").subnets(Value.strings(List.of("b")))))
                .isEqualTo("a,b");
        assertThat(OptionLines.of(o ->
                        o.vpc(v -> v.subnets("a")).vpc(v -> v.elbSubnets("b").subnets("c"))))
                .containsExactly("aws:ec2:vpc Subnets = a,c", "aws:ec2:vpc ELBSubnets = b");
        assertThat(OptionLines.of(
                        o -> o.instances(i -> i.instanceTypes("t3.micro").instanceTypes("t3.small", REGION))))
                .containsExactly("aws:ec2:instances InstanceTypes = {\"Fn::Join\":[\",\","
                        + "[\"t3.micro\",\"t3.small\",{\"Ref\":\"AWS::Region\"}]]}");
    }

    @Test
    void collections_are_taken_and_what_has_no_order_is_sorted() {
        List<Subnet> subnets = List.of(Subnet.create("Right", b -> {}), Subnet.create("Left", b -> {}));
        Set<SecurityGroup> groups = Set.of(SecurityGroup.create("B", b -> {}), SecurityGroup.create("A", b -> {}));

        assertThat(subnets(v -> v.subnets(List.of("b", "a")))).isEqualTo("b,a");
        assertThat(subnets(v -> v.subnets(Set.of("c", "b", "a")))).isEqualTo("a,b,c");
        assertThat(subnets(v -> v.subnets(List.of(REGION, Value.of("a")))))
                .isEqualTo("{\"Fn::Join\":[\",\",[{\"Ref\":\"AWS::Region\"},\"a\"]]}");
        assertThat(subnets(v -> v.subnets(subnets)))
                .isEqualTo("{\"Fn::Join\":[\",\",[{\"Ref\":\"Right\"},{\"Ref\":\"Left\"}]]}");
        assertThat(OptionLines.of(o -> o.launchConfiguration(l -> l.securityGroups(groups))))
                .containsExactly("aws:autoscaling:launchconfiguration SecurityGroups = {\"Fn::Join\":[\",\","
                        + "[{\"Fn::GetAtt\":[\"A\",\"GroupId\"]},{\"Fn::GetAtt\":[\"B\",\"GroupId\"]}]]}");
        assertThat(OptionLines.of(o -> o.instances(i -> i.instanceTypes(List.of("t3.micro", REGION))
                        .supportedArchitectures(List.of(InstanceArchitecture.ARM64, "x86_64")))))
                .containsExactly(
                        "aws:ec2:instances InstanceTypes ="
                                + " {\"Fn::Join\":[\",\",[\"t3.micro\",{\"Ref\":\"AWS::Region\"}]]}",
                        "aws:ec2:instances SupportedArchitectures = arm64,x86_64");
    }

    @Test
    void a_value_for_the_whole_list_is_not_joined_with_anything() {
        Value<List<String>> other = Fn.split(";", REGION);
        String hint = " (set either the whole list or the items one by one)";
        String place = "Properties.OptionSettings[0].Value: Subnets of aws:ec2:vpc: ";

        assertThat(wrong(v -> v.subnets("a").subnets(LIST)))
                .containsExactly(place + "the whole list is set after items were added" + hint);
        assertThat(wrong(v -> v.subnets(LIST).subnets("a")))
                .containsExactly(place + "items are added after the whole list was set" + hint);
        assertThat(wrong(v -> v.subnets(LIST).subnets(other)))
                .containsExactly(place + "a second value for the whole list is given" + hint);
        assertThat(wrong(v -> v.subnets(LIST).subnets(LIST))).isEmpty();
        assertThat(wrong(v -> v.subnets("a").subnets(LIST).subnets("b"))).hasSize(1);
    }

    @Test
    void a_list_and_the_same_option_by_its_name_are_not_joined() {
        assertThat(OptionLines.refused(o -> o.vpc(v -> v.subnets("a")).option("aws:ec2:vpc", "Subnets", "b")))
                .singleElement()
                .asString()
                .contains("the option is set by its name after items of it were added");
        assertThat(OptionLines.refused(
                        o -> o.option("aws:ec2:vpc", "Subnets", "b").vpc(v -> v.subnets("a"))))
                .singleElement()
                .asString()
                .contains("is a list, and was set by its name before");
    }

    @Test
    void items_of_all_calls_are_checked_together() {
        assertThat(OptionLines.refused(o -> o.instances(i -> {
                    for (int call = 0; call < 41; call++) {
                        i.instanceTypes("t" + call + ".micro");
                    }
                })))
                .singleElement()
                .asString()
                .contains("InstanceTypes");
        assertThat(OptionLines.refused(o -> o.instances(
                        i -> i.supportedArchitectures("arm46").supportedArchitectures(InstanceArchitecture.X86_64))))
                .singleElement()
                .asString()
                .contains("did you mean arm64?");
    }

    @Test
    void bad_items_are_refused() {
        Collection<String> none = null;
        var list = Parameter.awsListType("Zones", "AWS::EC2::AvailabilityZone::Name");
        var subnet = Subnet.create("Own", b -> {});

        assertThat(wrong(v -> v.subnets(none))).singleElement().asString().contains("Subnets of aws:ec2:vpc is null");
        assertThat(OptionLines.refused(o -> o.autoScaling(a -> a.customAvailabilityZones("a", subnet))))
                .singleElement()
                .asString()
                .contains("Custom Availability Zones[1]", "is 'Own'", "expected a string, or a value");
        assertThat(OptionLines.refused(o -> o.autoScaling(a -> a.customAvailabilityZones("a", list))))
                .anyMatch(line -> line.contains("Custom Availability Zones[1]") && line.contains("is 'a list'"));
    }

    @Test
    void environment_variables_are_a_map_of_strings_values_or_both() {
        Map<String, Value<String>> values = Map.of("B", REGION);
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("Z", REGION);
        both.put("A", "1");

        assertThat(OptionLines.of(o -> o.environmentVariables(values).environmentVariables(both)))
                .containsExactly(
                        "aws:elasticbeanstalk:application:environment B = {\"Ref\":\"AWS::Region\"}",
                        "aws:elasticbeanstalk:application:environment Z = {\"Ref\":\"AWS::Region\"}",
                        "aws:elasticbeanstalk:application:environment A = 1");
        Map<String, Object> wrong = new HashMap<>();
        wrong.put("A", 8080);
        wrong.put("B", List.of("x"));
        wrong.put("C", null);
        assertThat(OptionLines.refused(o -> o.environmentVariables(wrong)))
                .containsExactly(
                        "Properties.OptionSettings[0].Value: the environment variable A is a Integer, not a String"
                                + " (pass a string, \"8080\")",
                        "Properties.OptionSettings[1].Value: the environment variable B is a "
                                + List.of("x").getClass().getSimpleName()
                                + ", not a String (pass a String, or a Value of this type)",
                        "Properties.OptionSettings[2].Value: C of aws:elasticbeanstalk:application:environment is null"
                                + " (omit the call)");
    }
}
