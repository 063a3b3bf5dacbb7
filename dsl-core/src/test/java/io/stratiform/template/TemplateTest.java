package io.stratiform.template;

import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Widget;
import io.stratiform.value.Condition;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static Widget widget(String logicalId) {
        return Widget.create(logicalId, b -> b.name("x"));
    }

    @Test
    void sections_are_in_the_order_of_the_anatomy_whichever_they_were_declared_in() {
        Template template = Template.create("All of it", t -> {
            t.output("Name", "x");
            t.add(widget("Data"));
            t.transform("AWS::LanguageExtensions");
            t.condition("IsLive", Fn.equalTo(Fn.ref("Stage"), "live"));
            t.mapping("Sizes", m -> m.entry("live", "Size", 3));
            t.add(Parameter.string("Stage"));
            t.metadata(Map.of("Team", "shop"));
        });

        assertThat(JsonText.of(template.toNode()))
                .isEqualTo("{\"AWSTemplateFormatVersion\": \"2010-09-09\","
                        + " \"Description\": \"All of it\","
                        + " \"Metadata\": {\"Team\": \"shop\"},"
                        + " \"Parameters\": {\"Stage\": {\"Type\": \"String\"}},"
                        + " \"Mappings\": {\"Sizes\": {\"live\": {\"Size\": 3}}},"
                        + " \"Conditions\": {\"IsLive\": {\"Fn::Equals\": [{\"Ref\": \"Stage\"}, \"live\"]}},"
                        + " \"Transform\": \"AWS::LanguageExtensions\","
                        + " \"Resources\": {\"Data\": {\"Type\": \"Vendor::Factory::Widget\","
                        + " \"Properties\": {\"Name\": \"x\"}}},"
                        + " \"Outputs\": {\"Name\": {\"Value\": \"x\"}}}");
    }

    @Test
    void sections_of_nothing_are_left_out() {
        Template template = Template.create("", t -> t.add(Resource.of("Custom::Seed", "Seed", b -> {})));

        assertThat(JsonText.of(template.toNode()))
                .isEqualTo("{\"AWSTemplateFormatVersion\": \"2010-09-09\","
                        + " \"Resources\": {\"Seed\": {\"Type\": \"Custom::Seed\"}}}");
    }

    @Test
    void declarations_keep_their_order() {
        Template template = Template.create("order", t -> {
            for (String id : List.of("Z", "A", "M")) {
                t.add(widget(id));
                t.add(Parameter.string("P" + id));
                t.output(id, "x");
            }
        });

        assertThat(template.resources())
                .extracting(declared -> declared.resource().logicalId().name())
                .containsExactly("Z", "A", "M");
        assertThat(template.parameters())
                .extracting(parameter -> parameter.logicalId().name())
                .containsExactly("PZ", "PA", "PM");
        assertThat(template.outputs())
                .extracting(output -> output.logicalId().name())
                .containsExactly("Z", "A", "M");
    }

    @Test
    void several_transforms_are_a_list_and_each_counts_once() {
        Template template = Template.create("", t -> {
            t.transform("B");
            t.transform("A");
            t.transform("B");
            t.add(widget("Data"));
        });

        assertThat(JsonText.at(template.toNode(), "Transform")).isEqualTo("[\"B\", \"A\"]");
    }

    @Test
    void the_tags_of_the_stack_are_no_part_of_the_text() {
        Template template = Template.create("", t -> {
            t.tags(Tags.of("branch", "main"));
            t.tags(Tags.of("team", "shop"));
            t.add(widget("Data"));
        });

        assertThat(template.stackTags()).isEqualTo(Tags.of("branch", "main").and("team", "shop"));
        assertThat(JsonText.of(template.toNode())).doesNotContain("branch", "team");
    }

    @Test
    void the_tags_of_the_stack_are_literals() {
        assertThat(problems(t -> {
                    t.tags(Tags.of("zone", Fn.ref("AWS::Region")).and("team", "shop"));
                    t.add(widget("Data"));
                }))
                .containsExactly(
                        " | Tags.zone | the value of a stack tag is not a literal | use a string; stack tags are not part of the template, so functions are not resolved");
    }

    @Test
    void the_description_is_limited_in_bytes() {
        String euros = "\u20ac".repeat(341);

        assertThat(Template.create(euros + "x", t -> t.add(widget("Data"))).description())
                .hasSize(342);
        assertThatExceptionOfType(InvalidTemplateException.class)
                .isThrownBy(() -> Template.create(euros + "xy", t -> t.add(widget("Data"))))
                .withMessageContaining(
                        "Description: has 1025 bytes [template.limit]\n      expected: at most 1024 bytes\n");
    }

    @Test
    void a_template_without_resources_is_refused() {
        assertThat(problems(t -> t.add(Parameter.string("Zone"))))
                .containsExactly(" | Resources | the template has no resources | add at least one with t.add(...)");
    }

    @Test
    void a_template_needs_a_description_and_a_function() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.create(null, t -> t.add(widget("Data"))))
                .withMessageStartingWith("the description passed to Template.create is null, in the call at ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.create("x", null))
                .withMessageStartingWith("the function passed to Template.create is null, in the call at ");
    }

    @Test
    void what_the_function_throws_is_thrown_on() {
        UnsupportedOperationException thrown = new UnsupportedOperationException("mine");

        assertThatThrownBy(() -> Template.create("x", t -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
    }

    @Test
    void a_builder_takes_nothing_after_the_template_is_made() {
        List<TemplateBuilder> kept = new ArrayList<>();
        Template template = Template.create("mine", t -> {
            kept.add(t);
            t.add(widget("Data"));
        });
        TemplateBuilder late = kept.get(0);

        List<Runnable> calls = List.of(
                () -> late.add(widget("More")),
                () -> late.add(widget("More"), o -> {}),
                () -> late.add(Parameter.string("More")),
                () -> late.condition("More", Condition.named("More")),
                () -> late.mapping("More", m -> {}),
                () -> late.output("More", "x"),
                () -> late.output("More", Fn.ref("x")),
                () -> late.output("More", Fn.ref("x"), o -> {}),
                () -> late.transform("More"),
                () -> late.metadata(Map.of()),
                () -> late.tags(Tags.none()));

        assertThat(calls)
                .allSatisfy(call -> assertThatIllegalStateException()
                        .isThrownBy(call::run)
                        .withMessage("the template 'mine' is complete;"
                                + " declare everything within the function passed to Template.create"));
        assertThat(JsonText.of(template.toNode())).doesNotContain("More");
        assertThat(template.resources()).hasSize(1).isUnmodifiable();
        assertThat(template.outputs()).isUnmodifiable();
        assertThat(template.parameters()).isUnmodifiable();
        assertThat(template.notices()).isUnmodifiable();
    }

    @Test
    void templates_may_be_made_within_one_another() {
        List<Template> inner = new ArrayList<>();
        Template outer = Template.create("outer", t -> {
            t.add(widget("Data"));
            inner.add(Template.create("inner", u -> {
                u.add(widget("Data"));
                t.add(widget("FromWithin"));
            }));
            t.add(widget("Last"));
        });

        assertThat(outer.resources())
                .extracting(declared -> declared.resource().logicalId().name())
                .containsExactly("Data", "FromWithin", "Last");
        assertThat(inner.get(0).resources()).hasSize(1);
    }

    @Test
    void metadata_that_no_document_can_hold_is_told_with_its_path() {
        assertThat(problems(t -> {
                    t.metadata(Map.of("Team", List.of('x')));
                    t.add(widget("Data"));
                }))
                .singleElement()
                .asString()
                .startsWith(" | Metadata.Team[0] | a literal must be a string,")
                .contains("not a java.lang.Character");
    }

    @Test
    void metadata_may_refer_to_what_is_there_only() {
        assertThat(problems(t -> {
                    t.metadata(Map.of("Names", List.of(Fn.ref("Dta"))));
                    t.add(widget("Data"));
                }))
                .containsExactly(" | Metadata.Names[0] | refers to a resource or parameter 'Dta',"
                        + " which is not in this template | did you mean Data? expected Data");
    }
}
