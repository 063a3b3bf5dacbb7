package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.stratiform.render.YamlWriter;
import io.stratiform.template.LoopBuilder;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Condition;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Loops in resources, outputs and conditions. */
class ForEachTest {

    private static final String EXTENSIONS = "AWS::LanguageExtensions";
    private static final List<String> AB = List.of("A", "B");

    private static Consumer<TemplateBuilder> extended(Consumer<TemplateBuilder> content) {
        return t -> {
            t.transform(EXTENSIONS);
            content.accept(t);
        };
    }

    /** Beside a resource that is no part of a loop. */
    private static Consumer<TemplateBuilder> beside(Consumer<TemplateBuilder> content) {
        return extended(t -> {
            t.add(Widget.named("Data"));
            content.accept(t);
        });
    }

    private static Widget widget(String logicalId) {
        return Widget.named(logicalId);
    }

    private static String written(Consumer<TemplateBuilder> content, String... keys) {
        return JsonText.at(Template.create("", extended(content)).toNode(), keys);
    }

    @Test
    void a_loop_repeats_resources() {
        assertThat(written(
                        t -> t.forEach(
                                "Widgets",
                                "Name",
                                AB,
                                each -> each.add(Widget.create(
                                        "Widget${Name}",
                                        b -> b.name(each.item()).labels(Fn.sub("${Name} in ${AWS::Region}"))))),
                        "Resources"))
                .isEqualTo("{\"Fn::ForEach::Widgets\": [\"Name\", [\"A\", \"B\"], {\"Widget${Name}\":"
                        + " {\"Type\": \"Vendor::Factory::Widget\", \"Properties\": {\"Name\": {\"Ref\": \"Name\"},"
                        + " \"Labels\": [{\"Fn::Sub\": \"${Name} in ${AWS::Region}\"}]}}}]}");
    }

    @Test
    void resources_of_a_loop_refer_to_each_other() {
        Consumer<TemplateBuilder> content = t -> t.forEach("Pairs", "X", AB, each -> {
            Widget first = each.add(widget("First${X}"));
            each.add(
                    Widget.create("Second${X}", b -> b.name(first.ref()).owner(first)),
                    o -> o.dependsOn(first).dependsOn("FirstA"));
        });
        assertThat(written(content, "Resources"))
                .endsWith("\"Second${X}\": {\"Type\": \"Vendor::Factory::Widget\","
                        + " \"DependsOn\": [\"First${X}\", \"FirstA\"],"
                        + " \"Properties\": {\"Name\": {\"Ref\": {\"Fn::Sub\": \"First${X}\"}},"
                        + " \"OwnerArn\": {\"Fn::GetAtt\": [{\"Fn::Sub\": \"First${X}\"}, \"Arn\"]}}}}]}");
    }

    @Test
    void a_loop_over_a_parameter_repeats_what_nobody_knows_yet() {
        Consumer<TemplateBuilder> content = t -> {
            Parameter<List<String>> names = t.add(Parameter.commaDelimitedList("Names", p -> {}));
            Widget widget = widget("Widget${Name}");
            t.forEach("Widgets", "Name", names, each -> each.add(widget));
            t.forEach("Arns", "Name", names, each -> each.output("Arn${Name}", widget.attrArn()));
            t.output("One", Fn.ref("WidgetX"));
        };
        assertThat(written(content, "Outputs"))
                .isEqualTo("{\"One\": {\"Value\": {\"Ref\": \"WidgetX\"}},"
                        + " \"Fn::ForEach::Arns\": [\"Name\", {\"Ref\": \"Names\"}, {\"Arn${Name}\":"
                        + " {\"Value\": {\"Fn::GetAtt\": [{\"Fn::Sub\": \"Widget${Name}\"}, \"Arn\"]}}}]}");

        assertThat(problems(extended(content.andThen(t -> t.output("Other", Fn.ref("GadgetX"))))))
                .containsExactly("Other | Value | refers to a resource or parameter 'GadgetX',"
                        + " which is not in this template | expected one of Names, Widget${Name}");
    }

    @Test
    void what_a_loop_over_literals_makes_can_be_referred_to_by_name() {
        Consumer<TemplateBuilder> content = t -> {
            t.forEach("Widgets", "Name", AB, each -> each.add(widget("Widget${Name}")));
            t.output("One", Fn.getAtt("WidgetA", "Arn"));
            t.output("Two", Fn.sub("${WidgetB} ${WidgetB.Arn}"));
        };
        assertThat(notices(extended(content))).isEmpty();
        assertThat(problems(extended(content.andThen(t -> t.output("Three", Fn.ref("WidgetC"))))))
                .containsExactly("Three | Value | refers to a resource or parameter 'WidgetC',"
                        + " which is not in this template | did you mean WidgetA? expected one of WidgetA, WidgetB");
    }

    @Test
    void a_reference_must_hold_for_every_item() {
        assertThat(problems(beside(t -> {
                    t.add(widget("SourceA"));
                    t.forEach(
                            "Widgets",
                            "X",
                            AB,
                            each -> each.add(Widget.create("Widget${X}", b -> b.name(Fn.ref("Source${X}")))));
                })))
                .containsExactly("Widget${X} | Properties.Name | refers to a resource or parameter 'SourceB',"
                        + " which is not in this template | did you mean SourceA?"
                        + " expected one of Data, SourceA, WidgetA, WidgetB");
    }

    @Test
    void a_loop_repeats_conditions_and_its_resources_can_depend_on_them() {
        Consumer<TemplateBuilder> content = t -> {
            List<Condition> conditions = new ArrayList<>();
            t.forEach(
                    "Checks", "X", AB, each -> conditions.add(each.condition("Is${X}", Fn.equalTo(each.item(), "A"))));
            t.forEach("Widgets", "X", AB, each -> each.add(widget("Widget${X}"), o -> o.condition(conditions.get(0))));
            t.add(widget("Other"), o -> o.condition(Condition.named("IsB")));
        };
        assertThat(written(content, "Conditions"))
                .isEqualTo("{\"Fn::ForEach::Checks\": [\"X\", [\"A\", \"B\"],"
                        + " {\"Is${X}\": {\"Fn::Equals\": [{\"Ref\": \"X\"}, \"A\"]}}]}");
        assertThat(written(content, "Resources", "Other"))
                .startsWith("{\"Type\": \"Vendor::Factory::Widget\", \"Condition\": \"IsB\"");
    }

    @Test
    void loops_nest() {
        Consumer<TemplateBuilder> content = t -> {
            t.forEach(
                    "Outer",
                    "X",
                    AB,
                    outer -> outer.forEach(
                            "Inner", "Y", List.of("1", "2"), inner -> inner.add(widget("Widget${X}${Y}"))));
            t.output("Last", Fn.ref("WidgetB2"));
        };
        assertThat(written(content, "Resources"))
                .isEqualTo("{\"Fn::ForEach::Outer\": [\"X\", [\"A\", \"B\"],"
                        + " {\"Fn::ForEach::Inner\": [\"Y\", [\"1\", \"2\"], {\"Widget${X}${Y}\":"
                        + " {\"Type\": \"Vendor::Factory::Widget\", \"Properties\": {\"Name\": \"x\"}}}]}]}");
    }

    @Test
    void items_of_other_characters_are_stripped_in_logical_ids() {
        List<String> items = List.of("10.0.0.1", "10.0.0.2");
        assertThat(written(
                        t -> {
                            t.forEach("Hosts", "Ip", items, each -> each.add(widget("Host&{Ip}")));
                            t.output("First", Fn.ref("Host10001"));
                        },
                        "Resources"))
                .startsWith("{\"Fn::ForEach::Hosts\": [\"Ip\", [\"10.0.0.1\", \"10.0.0.2\"], {\"Host&{Ip}\":");
        assertThat(problems(extended(t -> t.forEach("Hosts", "Ip", items, each -> each.add(widget("Host${Ip}"))))))
                .containsExactly("Host${Ip} |  | for an item of the loop, the logical id 'Host10.0.0.1' contains '.'"
                        + " | write &{...} instead of ${...} to keep only the letters and digits of an item");
        assertThat(problems(extended(
                        t -> t.forEach("Hosts", "Ip", List.of("1.0", "10"), each -> each.add(widget("Host&{Ip}"))))))
                .containsExactly(
                        "Host&{Ip} |  | for an item of the loop, the logical id is Host10, which is already used"
                                + " by another item of the loop | use logical ids that are unique in the template");
    }

    @Test
    void a_reference_by_stripped_items_is_pointed_out() {
        assertThat(notices(extended(t -> t.forEach("Hosts", "Ip", List.of("1.0"), each -> {
                    Widget host = each.add(widget("Host&{Ip}"));
                    each.add(Widget.create("Name&{Ip}", b -> b.name(host.ref())));
                }))))
                .containsExactly(
                        "Name&{Ip} | Properties.Name | CloudFormation has been observed to resolve &{} only in logical"
                                + " ids, not in references to them | use items that consist of letters and digits, and write ${}");
    }

    @Test
    void a_loop_needs_its_transform() {
        assertThat(problems(t -> t.forEach("Widgets", "X", AB, each -> each.add(widget("Widget${X}")))))
                .containsExactly("Widgets |  | Fn::ForEach requires the transform"
                        + " AWS::LanguageExtensions | call t.transform(\"AWS::LanguageExtensions\")");
    }

    @Test
    void the_names_of_loops_are_unique() {
        assertThat(problems(beside(t -> {
                            t.forEach("Data", "X", AB, each -> each.add(widget("A${X}")));
                            t.forEach("Twice", "X", AB, each -> each.add(widget("B${X}")));
                            t.forEach("Twice", "X", AB, each -> each.add(widget("C${X}")));
                            t.forEach("my-loop", "X", AB, each -> each.add(widget("D${X}")));
                            t.forEach(null, "X", AB, each -> each.add(widget("E${X}")));
                        }))
                        .stream()
                        .map(ForEachTest::withoutPlaces))
                .containsExactly(
                        "Data |  | the logical id is already used by the Vendor::Factory::Widget declared at ..."
                                + " | use a logical id that is unique in the template",
                        "Twice |  | the logical id is already used by the Fn::ForEach declared at ..."
                                + " | use a logical id that is unique in the template",
                        "my-loop |  | the logical id 'my-loop' contains '-'"
                                + " | expected 1 to 255 letters A-Z, a-z and digits, as in MyLoop",
                        " |  | the logical id is missing | expected 1 to 255 letters A-Z, a-z and digits");
    }

    private static String withoutPlaces(String problem) {
        return problem.replaceAll("declared at [^ ]+", "declared at ...");
    }

    @Test
    void identifiers_are_told_from_other_names() {
        assertThat(problems(beside(t -> {
                    t.forEach("One", "Data", AB, each -> each.add(widget("A${Data}")));
                    t.forEach("Two", "", AB, each -> each.add(widget("B")));
                    t.forEach(
                            "Three",
                            "X",
                            AB,
                            outer -> outer.forEach("Four", "X", AB, each -> each.add(widget("C${X}"))));
                })))
                .contains(
                        "One |  | the identifier Data of the loop is also the name of the Vendor::Factory::Widget"
                                + " | use a different identifier",
                        "Two | [0] | the identifier is missing"
                                + " | use letters A-Z, a-z and digits for the identifier of the items",
                        "Four |  | the identifier X of the loop is also the name of the item of an enclosing loop"
                                + " | use a different identifier");
    }

    @Test
    void a_logical_id_has_the_identifiers_of_all_loops_around_it() {
        assertThat(problems(extended(t -> {
                    t.forEach("One", "X", AB, each -> each.add(widget("Same")));
                    t.forEach(
                            "Two",
                            "X",
                            AB,
                            outer -> outer.forEach("Three", "Y", AB, each -> each.add(widget("Half${Y}"))));
                    t.forEach("Four", "X", AB, each -> each.add(widget("${X}${Z}")));
                    t.forEach("Five", "X", AB, each -> each.add(widget("a-${X}")));
                })))
                .containsExactly(
                        "Same |  | the key 'Same' is the same for every item of the loop One"
                                + " | add ${X}, as in Same${X}",
                        "Half${Y} |  | the key 'Half${Y}' is the same for every item of the loop Two"
                                + " | add ${X}, as in Half${Y}${X}",
                        "${X}${Z} |  | the logical id '${X}${Z}' contains Z, which is not an identifier of an enclosing loop | expected X",
                        "a-${X} |  | the logical id 'a-${X}' is not valid in a loop: the logical id 'a-x' contains '-'"
                                + " | expected letters A-Z, a-z, digits, and the identifiers of the loops around it, as in ${X}");
    }

    @Test
    void what_a_loop_makes_is_unique() {
        assertThat(problems(extended(t -> {
                            t.add(widget("WidgetB"));
                            t.forEach("Widgets", "X", AB, each -> each.add(widget("Widget${X}")));
                        }))
                        .stream()
                        .map(ForEachTest::withoutPlaces))
                .containsExactly(
                        "Widget${X} |  | for an item of the loop, the logical id is WidgetB, which is already used"
                                + " by the Vendor::Factory::Widget declared at ..."
                                + " | use logical ids that are unique in the template");
    }

    @Test
    void a_collection_holds_each_item_once_and_is_known_in_time() {
        List<String> withNull = new ArrayList<>(AB);
        withNull.add(null);
        assertThat(problems(beside(t -> {
                    t.forEach("One", "X", List.of("A", "A"), each -> each.add(widget("One${X}")));
                    t.forEach("Two", "X", (List<String>) null, each -> each.add(widget("Two${X}")));
                    t.forEach("Three", "X", withNull, each -> each.add(widget("Three${X}")));
                    t.forEach("Four", "X", Fn.getAttList("Data", "Names"), each -> each.add(widget("Four${X}")));
                    t.forEach("Five", "X", Fn.refList("Nams"), each -> each.add(widget("Five${X}")));
                })))
                .containsExactly(
                        "One | [1] | the item 'A' occurs twice in the collection | use each item only once",
                        "One${X} |  | for an item of the loop, the logical id is OneA, which is already used by another"
                                + " item of the loop | use logical ids that are unique in the template",
                        "Two | [1] | the collection is null | pass a list of strings, or a Value",
                        "Three | [1] | an item of the collection is null | pass a list of strings, or a Value",
                        "Four | [1] | the collection is not known until the stack is deployed, but loops are resolved before that | use literal items, or a parameter of type CommaDelimitedList",
                        "Five | [1] | refers to a resource or parameter 'Nams', which is not in this template"
                                + " | expected one of Data, OneA, Two${X}, Three${X}, Four${X}, Five${X}");
        assertThat(notices(beside(t -> t.forEach("One", "X", List.of(), each -> each.add(widget("One${X}"))))))
                .containsExactly("One | [1] | the collection is empty, so the loop creates nothing");
    }

    @Test
    void a_loop_stands_in_one_section() {
        String hint =
                " | a loop belongs to one section; write a separate loop, with a name of its own, for each section";
        assertThat(problems(beside(t -> {
                    t.forEach("Empty", "X", AB, each -> {});
                    t.forEach("Both", "X", AB, each -> {
                        each.add(widget("Widget${X}"));
                        each.output("Output${X}", each.item());
                    });
                })))
                .containsExactly(
                        "Empty |  | the loop is empty" + hint,
                        "Both |  | the loop contains entries of Resources and Outputs" + hint);
    }

    @Test
    void an_identifier_means_nothing_outside_its_loop() {
        assertThat(problems(beside(t -> {
                    Widget widget = widget("Widget${X}");
                    t.forEach("Widgets", "X", AB, each -> each.add(widget));
                    t.output("One", widget.ref());
                    t.output("Two", Fn.ref("X"));
                    t.output("Three", Fn.sub("${X}"));
                    t.forEach("Others", "Y", AB, each -> each.output("Other${Y}", widget.ref()));
                })))
                .containsExactly(
                        "One | Value | refers to a resource or parameter 'Widget${X}', but no enclosing loop has the"
                                + " identifier X | outside the loop, use the name that results for an item",
                        "Two | Value | refers to a resource or parameter 'X', which is not in this template"
                                + " | expected one of Data, WidgetA, WidgetB",
                        "Three | Value | refers to a resource or parameter 'X', which is not in this template"
                                + " | expected one of Data, WidgetA, WidgetB; for a literal ${X}, write ${!X}",
                        "Other${Y} | Value | refers to a resource or parameter 'Widget${X}', but no enclosing loop has"
                                + " the identifier X | expected Y");
    }

    @Test
    void yaml_writes_a_loop_long_and_what_is_in_it_short() {
        Template template = Template.create("", extended(t -> {
            Parameter<List<String>> names = t.add(Parameter.commaDelimitedList("Names", p -> {}));
            Widget widget = widget("Widget${Name}");
            t.forEach("Widgets", "Name", names, each -> each.add(widget));
            t.forEach("Refs", "Name", AB, each -> {
                each.output("Ref${Name}", widget.ref());
                each.output("Arn&{Name}", widget.attrArn());
                each.output("&{Name}", each.item());
            });
        }));
        assertThat(YamlWriter.standard().write(template.toNode())).endsWith("""
                        Resources:
                          Fn::ForEach::Widgets:
                            - Name
                            - !Ref Names
                            - Widget${Name}:
                                Type: Vendor::Factory::Widget
                                Properties:
                                  Name: x
                        Outputs:
                          Fn::ForEach::Refs:
                            - Name
                            - - A
                              - B
                            - Ref${Name}:
                                Value:
                                  Ref: !Sub Widget${Name}
                              Arn&{Name}:
                                Value:
                                  Fn::GetAtt:
                                    - !Sub Widget${Name}
                                    - Arn
                              '&{Name}':
                                Value: !Ref Name
                        """);
    }

    @Test
    void the_loops_of_a_template_can_be_asked_for() {
        Widget widget = widget("Widget${X}${Y}");
        Template template = Template.create(
                "",
                extended(t -> t.forEach(
                        "Outer", "X", AB, outer -> outer.forEach("Inner", "Y", AB, inner -> inner.add(widget)))));

        assertThat(template.resources()).isEmpty();
        assertThat(template.loops()).hasSize(1).isUnmodifiable();
        assertThat(template.loops().get(0).head().items()).isEqualTo(AB);
        assertThat(template.loops().get(0).loops().get(0).resources().get(0).resource())
                .isSameAs(widget);
    }

    @Test
    void many_items_are_not_multiplied_without_end() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            many.add("N" + i);
        }
        Template template = Template.create(
                "",
                extended(t -> t.forEach(
                        "A",
                        "X",
                        many,
                        a -> a.forEach(
                                "B",
                                "Y",
                                many,
                                b -> b.forEach("C", "Z", many, c -> {
                                    Widget widget = c.add(widget("Widget${X}${Y}${Z}"));
                                    c.add(Widget.create("Other${X}${Y}${Z}", w -> w.name(widget.ref())));
                                })))));
        assertThat(template.notices()).isEmpty();
    }

    @Test
    void a_loop_takes_nothing_after_its_lambda() {
        List<LoopBuilder> kept = new ArrayList<>();
        Template.create(
                "",
                extended(t -> t.forEach("One", "X", AB, each -> {
                    each.add(widget("One${X}"));
                    kept.add(each);
                })));
        assertThatIllegalStateException()
                .isThrownBy(() -> kept.get(0).output("Late${X}", Value.of("x")))
                .withMessage("the loop One is complete; declare everything within its lambda");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Template.create("", extended(t -> t.forEach("One", "X", AB, null))))
                .withMessageStartingWith("the content of the loop One is null, declared at ");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Template.create("", extended(t -> t.forEach("One", "X", AB, each -> each.add((Widget) null)))))
                .withMessageStartingWith("the resource is null, in the loop One declared at ");
    }
}
