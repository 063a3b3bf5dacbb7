package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.template.DeletionPolicy;
import io.stratiform.template.ResourceOptions;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Fn;
import io.stratiform.value.RuleExpression;
import io.stratiform.value.Value;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is said in a form that is not known, or by a function where a name is usual. */
class RawExpressionsTest {

    private static final String UNCHECKED = "its form is unknown, so it is not checked";
    private static final String NEEDS =
            " requires the transform AWS::LanguageExtensions" + " | call t.transform(\"AWS::LanguageExtensions\")";

    private static Consumer<TemplateBuilder> beside(Consumer<TemplateBuilder> content) {
        return t -> {
            t.add(Widget.named("Data"));
            content.accept(t);
        };
    }

    private static Consumer<TemplateBuilder> with(Consumer<ResourceOptions.Builder> options) {
        return t -> {
            t.condition("IsLive", Fn.equalTo(Fn.ref("AWS::Region"), "x"));
            t.add(Widget.named("Data"), options);
        };
    }

    @Test
    void a_raw_condition_is_written_as_it_is_and_told() {
        Consumer<TemplateBuilder> content = beside(t -> t.condition(
                "Decided", Fn.not(new ConditionExpression.Raw(Fn.transform("Decide", Map.of("a", Value.of("b")))))));

        assertThat(JsonText.at(Template.create("", content).toNode(), "Conditions"))
                .isEqualTo("{\"Decided\": {\"Fn::Not\": [{\"Fn::Transform\": {\"Name\": \"Decide\","
                        + " \"Parameters\": {\"a\": \"b\"}}}]}}");
        assertThat(notices(content)).containsExactly("Decided | Fn::Not[0] | " + UNCHECKED);
    }

    @Test
    void what_a_raw_condition_refers_to_is_checked() {
        assertThat(problems(beside(t -> t.condition("Decided", new ConditionExpression.Raw(Fn.ref("Stage"))))))
                .singleElement()
                .asString()
                .contains("refers to a resource or parameter 'Stage'");
        assertThatIllegalArgumentException().isThrownBy(() -> new ConditionExpression.Raw(null));
    }

    @Test
    void a_raw_expression_of_a_rule_is_written_as_it_is_and_told() {
        RuleExpression raw = RuleExpression.raw(Fn.transform("Decide", Map.of()));
        Consumer<TemplateBuilder> content = beside(t -> t.rule("R", r -> r.assertion(raw, "no")));

        assertThat(JsonText.at(Template.create("", content).toNode(), "Rules"))
                .contains("\"Assert\": {\"Fn::Transform\": {\"Name\": \"Decide\"}}");
        assertThat(notices(content)).containsExactly("R |  | " + UNCHECKED);
        assertThat(raw)
                .isEqualTo(RuleExpression.raw(Fn.transform("Decide", Map.of())))
                .isNotEqualTo(RuleExpression.raw(Fn.transform("Other", Map.of())));
    }

    @Test
    void a_function_gives_the_name_of_a_condition() {
        Consumer<TemplateBuilder> content = with(o -> o.condition(Fn.select(0, Fn.split(",", Value.of("IsLive,x")))));
        Template template = Template.create("", t -> {
            t.transform("AWS::LanguageExtensions");
            content.accept(t);
        });

        assertThat(JsonText.at(template.toNode(), "Resources", "Data")).contains("\"Condition\": {\"Fn::Select\":");
        assertThat(problems(content)).containsExactly("Data |  | a function in Condition" + NEEDS);
    }

    @Test
    void a_name_given_as_a_value_is_a_name() {
        assertThat(notices(with(o -> o.condition(Value.of("IsLive"))))).isEmpty();
        assertThat(problems(with(o -> o.condition(Value.of("IsLife")))))
                .singleElement()
                .asString()
                .contains("did you mean IsLive?");
        ResourceOptions options = ResourceOptions.create(o -> o.deletionPolicy(Value.of("Retain")));
        assertThat(options.deletionPolicy()).isEqualTo(DeletionPolicy.RETAIN);
    }

    @Test
    void a_policy_that_does_not_exist_is_refused() {
        assertThat(problems(with(o -> o.deletionPolicy(Value.of("Retainn")))))
                .containsExactly("Data | DeletionPolicy | unknown policy 'Retainn' | did you mean Retain?"
                        + " expected one of Delete, Retain, RetainExceptOnCreate, Snapshot");
        assertThat(problems(with(o -> o.updateReplacePolicy(Value.of("RetainExceptOnCreate")))))
                .containsExactly("Data | UpdateReplacePolicy | RetainExceptOnCreate is valid only as a deletion policy"
                        + " | expected Delete, Retain or Snapshot");
    }

    @Test
    void a_transform_takes_parameters() {
        Consumer<TemplateBuilder> content = beside(t -> {
            t.transform("AWS::LanguageExtensions");
            t.transform("AWS::Include", Map.of("Location", "s3://a/b"));
        });

        assertThat(JsonText.at(Template.create("", content).toNode(), "Transform"))
                .isEqualTo("[\"AWS::LanguageExtensions\","
                        + " {\"Name\": \"AWS::Include\", \"Parameters\": {\"Location\": \"s3://a/b\"}}]");
        assertThat(problems(beside(t -> t.transform("AWS::Include", Map.of("Location", Fn.ref("Bucket"))))))
                .singleElement()
                .asString()
                .contains("Transform[0].Parameters.Location | refers to a resource or parameter 'Bucket'");
        assertThat(problems(beside(t -> t.transform("AWS::Include", null))))
                .singleElement()
                .asString()
                .contains("the parameters of a transform is null");
    }
}
