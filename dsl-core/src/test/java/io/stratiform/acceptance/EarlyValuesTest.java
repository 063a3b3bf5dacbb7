package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.RuleExpression;
import io.stratiform.value.Value;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What CloudFormation resolves before it creates anything: conditions, rules, the names of exports and imports. */
class EarlyValuesTest {

    private static final String HINT = " | it is resolved before resources are created; use parameters, pseudo"
            + " parameters, mappings and literals";

    private static Consumer<TemplateBuilder> condition(ConditionExpression expression) {
        return t -> {
            t.add(Widget.named("Data"));
            t.add(Parameter.string("Stage"));
            t.condition("C", expression);
        };
    }

    private static Consumer<TemplateBuilder> export(Value<String> name) {
        return t -> {
            t.add(Widget.named("Data"));
            t.add(Parameter.string("Stage"));
            t.output("Url", Value.of("x"), o -> o.exportName(name));
        };
    }

    private static Consumer<TemplateBuilder> imported(Value<String> name) {
        return t -> {
            t.add(Parameter.string("Stage"));
            t.add(Widget.named("Other"));
            t.add(Widget.create("Data", b -> b.name(Fn.importValue(name))));
        };
    }

    @Test
    void a_condition_uses_no_resource() {
        assertThat(problems(condition(Fn.equalTo(Fn.ref("Data"), "x"))))
                .containsExactly(
                        "C | Fn::Equals[0] | a condition uses the resource Data, which CloudFormation does not allow there"
                                + HINT);
        assertThat(problems(condition(Fn.not(Fn.equalTo(Fn.getAtt("Data", "Arn"), "x")))))
                .containsExactly(
                        "C | Fn::Not[0].Fn::Equals[0] | a condition uses the resource Data, which CloudFormation does not allow there"
                                + HINT);
        assertThat(problems(condition(Fn.equalTo(Fn.sub("${Data}-${Stage}"), "x"))))
                .hasSize(1);
        assertThat(problems(condition(Fn.equalTo(Fn.sub("${X}", Map.of("X", Fn.ref("Data"))), "x"))))
                .hasSize(1);
        assertThat(notices(condition(Fn.equalTo(Fn.sub("${Stage}-${AWS::Region}"), "x"))))
                .isEmpty();
    }

    @Test
    void a_condition_uses_no_import() {
        assertThat(problems(condition(Fn.equalTo(Fn.importValue("net"), "x"))))
                .containsExactly(
                        "C | Fn::Equals[0] | a condition uses Fn::ImportValue, which CloudFormation does not allow there | use a parameter or a mapping");
    }

    @Test
    void a_rule_uses_no_resource() {
        assertThat(problems(t -> {
                    t.add(Widget.named("Data"));
                    t.rule("R", r -> r.assertion(RuleExpression.equalTo(Fn.ref("Data"), "x"), "never"));
                }))
                .containsExactly(
                        "R | Assertions[0].Assert.Fn::Equals[0] | a rule uses the resource Data, which CloudFormation does not allow there"
                                + HINT);
    }

    @Test
    void the_name_of_an_export_uses_no_resource() {
        assertThat(problems(export(Fn.ref("Data"))))
                .containsExactly(
                        "Url | Export.Name | the name of an export uses the resource Data, which CloudFormation does not allow there"
                                + HINT);
        assertThat(problems(export(Fn.sub("${AWS::StackName}-${Data.Arn}")))).hasSize(1);
        assertThat(problems(export(Fn.join("-", Fn.ref("Stage"), Fn.getAtt("Data", "Arn")))))
                .hasSize(1);
        assertThat(notices(export(Fn.join(":", Fn.ref("Stage"), Value.of("url")))))
                .isEmpty();
    }

    @Test
    void an_import_uses_no_resource_and_no_import() {
        assertThat(problems(imported(Fn.ref("Other"))))
                .containsExactly(
                        "Data | Properties.Name.Fn::ImportValue | the name of an import uses the resource Other, which CloudFormation does not allow there"
                                + HINT);
        assertThat(problems(imported(Fn.importValue("net"))))
                .containsExactly(
                        "Data | Properties.Name.Fn::ImportValue | the name of an import uses Fn::ImportValue, which CloudFormation does not allow there | use a parameter or a mapping");
        assertThat(problems(imported(Fn.sub("${Other.Arn}")))).hasSize(1);
        assertThat(notices(imported(Fn.sub("${Stage}-net")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'shop/url', 'the exported name contains ''/'', in ''shop/url'''",
        "'shop_url', 'the exported name contains ''_'', in ''shop_url'''",
        "'shop url', 'the exported name contains a space, in ''shop url'''",
        "'shop.url', 'the exported name contains ''.'', in ''shop.url'''",
    })
    void the_name_of_an_export_has_letters_digits_colons_and_hyphens(String name, String message) {
        assertThat(problems(export(Value.of(name))))
                .containsExactly(
                        "Url | Export.Name | " + message + " | expected letters A-Z, a-z, digits, ':' and '-'");
    }

    @Test
    void names_are_looked_at_as_far_as_they_are_known() {
        assertThat(problems(export(Fn.sub("${AWS::StackName}/url"))))
                .containsExactly("Url | Export.Name | the exported name contains '/', in '/url'"
                        + " | expected letters A-Z, a-z, digits, ':' and '-'");
        assertThat(problems(export(Fn.join("_", Fn.ref("Stage"), Value.of("url")))))
                .hasSize(1);
        assertThat(problems(imported(Value.of("a b"))))
                .containsExactly("Data | Properties.Name.Fn::ImportValue | the imported name contains a space, in 'a b'"
                        + " | expected letters A-Z, a-z, digits, ':' and '-'");
        assertThat(problems(export(Value.of(""))))
                .containsExactly(
                        "Url | Export.Name | the exported name is empty | use a name of letters, digits, ':' and"
                                + " '-'");
        assertThat(problems(export(Value.of("a".repeat(256)))))
                .containsExactly("Url | Export.Name | the exported name has 256 characters | expected at most 255"
                        + " characters");
        assertThat(problems(export(Fn.sub("${Stage}" + "a".repeat(256)))))
                .containsExactly(
                        "Url | Export.Name | the exported name has at least 256 characters | expected at most 255"
                                + " characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shop:url", "shop-1", "A"})
    void a_valid_name_is_taken(String name) {
        assertThat(notices(export(Value.of(name)))).isEmpty();
        assertThat(notices(export(Value.of("a".repeat(255))))).isEmpty();
    }

    @Test
    void a_name_is_exported_once() {
        Consumer<TemplateBuilder> twice = t -> {
            t.add(Widget.named("Data"));
            t.output("A", Value.of("x"), o -> o.exportName(Fn.sub("${AWS::StackName}-x")));
            t.output("B", Value.of("x"), o -> o.exportName(Fn.sub("${AWS::StackName}-x")));
            t.output("C", Value.of("x"), o -> o.exportName("y"));
            t.output("D", Value.of("x"), o -> o.exportName("y"));
        };

        assertThat(problems(twice))
                .satisfiesExactly(
                        b -> assertThat(b)
                                .startsWith("B | Export.Name | the name is also exported by the output A, declared at ")
                                .endsWith(
                                        " | use a different name for each export; names are unique per account and Region"),
                        d -> assertThat(d).startsWith("D | Export.Name | the name is also exported by the output C"));
    }

    @Test
    void conditions_keep_exports_apart() {
        assertThat(notices(t -> {
                    t.add(Widget.named("Data"));
                    var stage = t.add(Parameter.string("Stage"));
                    Condition live = t.condition("IsLive", Fn.equalTo(stage, "live"));
                    Condition test = t.condition("IsTest", Fn.not(live));
                    t.output("A", Value.of("x"), o -> o.condition(live).exportName("y"));
                    t.output("B", Value.of("x"), o -> o.condition(test).exportName("y"));
                }))
                .isEmpty();
    }
}
