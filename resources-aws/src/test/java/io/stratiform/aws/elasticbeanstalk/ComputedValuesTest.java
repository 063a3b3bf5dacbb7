package io.stratiform.aws.elasticbeanstalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.aws.ec2.Subnet;
import io.stratiform.aws.ec2.VPC;
import io.stratiform.aws.iam.InstanceProfile;
import io.stratiform.aws.iam.Role;
import io.stratiform.problem.Code;
import io.stratiform.template.Template;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.Fn;
import io.stratiform.value.If;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComputedValuesTest {

    @Test
    void a_parameter_is_referred_to() {
        var size = Parameter.number("Size");

        assertThat(OptionLines.of(o -> o.autoScaling(a -> a.maxSize(size))))
                .containsExactly("aws:autoscaling:asg MaxSize = {\"Ref\":\"Size\"}");
    }

    @Test
    void a_literal_value_is_text_and_is_checked_like_any_literal() {
        assertThat(OptionLines.of(o -> o.autoScaling(a -> a.maxSize(Value.of(4)).capacityRebalancing(Value.of(true)))))
                .containsExactly(
                        "aws:autoscaling:asg MaxSize = 4", "aws:autoscaling:asg EnableCapacityRebalancing = true");
        assertThat(OptionLines.refused(o -> o.autoScaling(a -> a.maxSize(Value.of(1.5)))))
                .singleElement()
                .asString()
                .contains("is '1.5'");
        assertThat(OptionLines.refused(o -> o.environment(e -> e.type(Value.of("Single")))))
                .singleElement()
                .asString()
                .contains("expected one of SingleInstance, LoadBalanced");
    }

    @Test
    void literals_that_a_condition_chooses_from_are_text_and_are_checked() {
        assertThat(OptionLines.of(o -> o.environmentVariable("A", "b")
                        .autoScaling(a -> a.maxSize(new If<Number>(LogicalId.named("Big"), Value.of(8), Value.of(2))))))
                .contains("aws:autoscaling:asg MaxSize = {\"Fn::If\":[\"Big\",\"8\",\"2\"]}");
        assertThat(OptionLines.refused(o -> o.autoScaling(
                        a -> a.maxSize(new If<Number>(LogicalId.named("Big"), Value.of(-8), Fn.noValue())))))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Properties.OptionSettings[0].Value.Fn::If[1]: MaxSize")
                        .contains("is '-8'"));
    }

    @Test
    void dynamic_references_are_not_checked() {
        assertThat(OptionLines.refused(o -> o.autoScaling(a -> a.minSize(1)
                        .maxSize(Value.of("{{resolve:ssm:/web/max-size}}").asNumber()))))
                .isEmpty();
    }

    @Test
    void a_value_that_was_checked_before_keeps_its_flaws() {
        Value<Number> flawed = new CheckedValue<>(Value.of(4), List.of(Flaw.error(Code.LIMIT, "", "too small")));

        assertThat(OptionLines.refused(o -> o.autoScaling(a -> a.maxSize(flawed))))
                .containsExactly("Properties.OptionSettings[0].Value: too small");
    }

    @Test
    void lists_are_joined_by_commas() {
        var list = Parameter.awsListType("Subnets", "AWS::EC2::Subnet::Id");
        var one = Parameter.awsType("One", "AWS::EC2::Subnet::Id");

        assertThat(OptionLines.of(o -> o.vpc(v -> v.subnets(list))))
                .containsExactly("aws:ec2:vpc Subnets = {\"Fn::Join\":[\",\",{\"Ref\":\"Subnets\"}]}");
        assertThat(OptionLines.of(o -> o.vpc(v -> v.subnets(one, Value.of("subnet-2")))))
                .containsExactly("aws:ec2:vpc Subnets = {\"Fn::Join\":[\",\",[{\"Ref\":\"One\"},\"subnet-2\"]]}");
        assertThat(OptionLines.of(o -> o.vpc(v -> v.subnets(Value.list(List.of(one))))))
                .containsExactly("aws:ec2:vpc Subnets = {\"Ref\":\"One\"}");
        assertThat(OptionLines.of(o -> o.vpc(v -> v.subnets(Value.strings(List.of("a", "b"))))))
                .containsExactly("aws:ec2:vpc Subnets = a,b");
    }

    @Test
    void resources_are_taken_as_they_are() {
        var vpc = VPC.create("Net", b -> {});
        var left = Subnet.create("Left", b -> {});
        var right = Subnet.create("Right", b -> {});
        var group = SecurityGroup.create("Group", b -> {});
        var profile = InstanceProfile.create("Profile", b -> {});
        var role = Role.create("Role", b -> {});

        assertThat(OptionLines.of(o -> o.vpc(
                                v -> v.vpcId(vpc).subnets(left, right).elbSubnets(left))
                        .launchConfiguration(l -> l.securityGroups(group).iamInstanceProfile(profile))
                        .environment(e -> e.serviceRole(role))))
                .containsExactly(
                        "aws:ec2:vpc VPCId = {\"Ref\":\"Net\"}",
                        "aws:ec2:vpc Subnets = {\"Fn::Join\":[\",\",[{\"Ref\":\"Left\"},{\"Ref\":\"Right\"}]]}",
                        "aws:ec2:vpc ELBSubnets = {\"Ref\":\"Left\"}",
                        "aws:autoscaling:launchconfiguration SecurityGroups ="
                                + " {\"Fn::GetAtt\":[\"Group\",\"GroupId\"]}",
                        "aws:autoscaling:launchconfiguration IamInstanceProfile = {\"Ref\":\"Profile\"}",
                        "aws:elasticbeanstalk:environment ServiceRole = {\"Fn::GetAtt\":[\"Role\",\"Arn\"]}");
    }

    @Test
    void a_resource_of_another_template_is_refused() {
        var elsewhere = Role.create("Role", b -> {});

        assertThat(OptionLines.refused(o -> o.environment(e -> e.serviceRole(elsewhere))))
                .singleElement()
                .asString()
                .contains("Role");
    }

    @Test
    void no_value_leaves_the_value_to_aws() {
        Template template = OptionLines.template(o -> o.autoScaling(a -> a.maxSize(Fn.<Number>noValue())));

        assertThat(template.toNode().toString()).contains("AWS::NoValue");
    }
}
