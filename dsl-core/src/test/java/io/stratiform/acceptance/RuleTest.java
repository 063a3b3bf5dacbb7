package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Parameter;
import io.stratiform.value.RuleExpression;
import io.stratiform.value.Value;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Rules, and the functions that only they have. */
class RuleTest {

    private static final Parameter<String> STAGE = Parameter.string("Stage");
    private static final Parameter<String> VPC = Parameter.awsType("Vpc", "AWS::EC2::VPC::Id");

    private static Consumer<TemplateBuilder> beside(Consumer<TemplateBuilder> content) {
        return t -> {
            t.add(STAGE);
            t.add(VPC);
            t.add(Widget.create("Data", b -> b.name("x")));
            content.accept(t);
        };
    }

    private static String written(RuleExpression expression) {
        return JsonText.of(expression.toNode());
    }

    @Test
    void a_rule_says_when_it_holds_and_what_it_asserts() {
        Template template = Template.create(
                "",
                beside(t -> t.rule(
                        "LiveIsTagged",
                        r -> r.ruleCondition(RuleExpression.equalTo(STAGE, "live"))
                                .assertion(
                                        RuleExpression.equalTo(RuleExpression.valueOf(VPC, "Tags.Stage"), "live"),
                                        "live needs a live VPC"))));

        assertThat(JsonText.at(template.toNode(), "Rules"))
                .isEqualTo("{\"LiveIsTagged\": {\"RuleCondition\": {\"Fn::Equals\": [{\"Ref\": \"Stage\"}, \"live\"]},"
                        + " \"Assertions\": [{\"Assert\": {\"Fn::Equals\":"
                        + " [{\"Fn::ValueOf\": [\"Vpc\", \"Tags.Stage\"]}, \"live\"]},"
                        + " \"AssertDescription\": \"live needs a live VPC\"}]}}");
    }

    @Test
    void every_function_is_written_as_cloudformation_reads_it() {
        Value<List<String>> all = RuleExpression.refAll("AWS::EC2::VPC::Id");
        Value<List<String>> stages = RuleExpression.valueOfAll("AWS::EC2::VPC::Id", "Tags.Stage");
        RuleExpression live = RuleExpression.equalTo(STAGE, "live");

        assertThat(written(RuleExpression.contains(List.of("a", "b"), STAGE)))
                .isEqualTo("{\"Fn::Contains\": [[\"a\", \"b\"], {\"Ref\": \"Stage\"}]}");
        assertThat(written(RuleExpression.eachMemberEquals(stages, "live")))
                .isEqualTo("{\"Fn::EachMemberEquals\": [{\"Fn::ValueOfAll\":"
                        + " [\"AWS::EC2::VPC::Id\", \"Tags.Stage\"]}, \"live\"]}");
        assertThat(written(RuleExpression.eachMemberIn(stages, all)))
                .endsWith("{\"Fn::RefAll\": \"AWS::EC2::VPC::Id\"}]}");
        assertThat(written(RuleExpression.and(live, RuleExpression.not(live))))
                .isEqualTo("{\"Fn::And\": [{\"Fn::Equals\": [{\"Ref\": \"Stage\"}, \"live\"]},"
                        + " {\"Fn::Not\": [{\"Fn::Equals\": [{\"Ref\": \"Stage\"}, \"live\"]}]}]}");
    }

    @Test
    void a_rule_without_an_assertion_is_refused() {
        assertThat(problems(beside(t -> t.rule("Empty", r -> {}))))
                .containsExactly(
                        "Empty | Assertions | the rule has no assertions | add at least one with assertion(...)");
    }

    @Test
    void null_is_refused_at_its_place() {
        assertThat(problems(beside(t -> t.rule("Null", r -> r.assertion(null, "x")))))
                .containsExactly("Null | Assertions[0] | the value is null | omit the call");
    }

    @Test
    void too_few_operands_are_refused() {
        assertThat(problems(beside(t ->
                        t.rule("Few", r -> r.assertion(RuleExpression.or(RuleExpression.equalTo(STAGE, "a")), "x")))))
                .containsExactly("Few |  | Fn::Or has 1 expressions | expected 2 to 10");
    }

    @Test
    void a_rule_s_function_outside_a_rule_is_refused() {
        assertThat(problems(beside(t -> t.output("Stage", RuleExpression.valueOf(VPC, "Tags.Stage")))))
                .containsExactly("Stage | Value | Fn::ValueOf is used outside a rule | use it only in t.rule(...)");
    }
}
