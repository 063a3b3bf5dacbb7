package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.problems;
import static io.stratiform.acceptance.Templates.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.template.Mapping;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Condition;
import io.stratiform.value.Document;
import io.stratiform.value.Fn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Parameter;
import io.stratiform.value.Referable;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** References lead to what is declared in the same template, and nowhere else. */
class ForeignReferenceTest {

    /** Known by its name, which both templates have. */
    private static final Referable OWN_SIZES = () -> LogicalId.named("Sizes");

    /** Of another template, which has things of these names as this one does, and others. */
    private static final List<Widget> WIDGETS = new ArrayList<>();

    private static final Parameter<String> STAGE = Parameter.string("Stage");
    private static final Parameter<String> ZONE = Parameter.string("Zone");
    private static final List<Condition> CONDITIONS = new ArrayList<>();
    private static final List<Mapping> MAPPINGS = new ArrayList<>();

    static {
        Template.create("the other", t -> {
            WIDGETS.add(t.add(Widget.create("Data", b -> b.name("x"))));
            WIDGETS.add(t.add(Widget.create("Foreign", b -> b.name("x"))));
            t.add(STAGE);
            t.add(ZONE);
            CONDITIONS.add(t.condition("IsLive", Fn.equalTo(STAGE, "live")));
            CONDITIONS.add(t.condition("IsForeign", Fn.equalTo(STAGE, "live")));
            MAPPINGS.add(t.mapping("Sizes", m -> m.entry("a", "b", "c")));
            MAPPINGS.add(t.mapping("ForeignSizes", m -> m.entry("a", "b", "c")));
        });
    }

    private static final Widget SAME_NAME = WIDGETS.get(0);
    private static final Widget FOREIGN = WIDGETS.get(1);

    private static void own(TemplateBuilder t) {
        t.add(Widget.create("Data", b -> b.name("x")));
        t.add(Parameter.string("Stage"));
        t.condition("IsLive", Fn.equalTo(Fn.ref("Stage"), "live"));
        t.mapping("Sizes", m -> m.entry("a", "b", "c"));
    }

    private static Consumer<TemplateBuilder> widget(Consumer<Widget.Builder> configuration) {
        return t -> t.add(Widget.create("Web", b -> configuration.accept(b.name("x"))));
    }

    private static Consumer<TemplateBuilder> content(Consumer<TemplateBuilder> content) {
        return content;
    }

    static Stream<Arguments> references() {
        Value<String> text = Value.of("x");
        return Stream.of(
                arguments("Properties.Parent", widget(b -> b.parent(FOREIGN))),
                arguments("Properties.OwnerArn", widget(b -> b.owner(FOREIGN))),
                arguments("Properties.Children[0]", widget(b -> b.children(FOREIGN))),
                arguments("Properties.HeirArns[0]", widget(b -> b.heirs(FOREIGN))),
                arguments("Properties.Name", widget(b -> b.name(FOREIGN.ref()))),
                arguments("Properties.Name", widget(b -> b.name(FOREIGN.attrArn()))),
                arguments("Properties.Labels[1]", widget(b -> b.labels("a").labels(FOREIGN.attrArn()))),
                arguments("Properties.Main.Material", widget(b -> b.main(p -> p.material(FOREIGN.ref())))),
                arguments(
                        "Properties.Parts[0].Material",
                        widget(b -> b.parts(Part.create(p -> p.material(FOREIGN.ref()))))),
                arguments(
                        "Properties.Any.Deep[0]",
                        widget(b -> b.property("Any", Map.of("Deep", List.of(FOREIGN.ref()))))),
                arguments("Properties.Policy.Resource", widget(b -> b.policy(Map.of("Resource", FOREIGN.attrArn())))),
                arguments(
                        "Properties.Policy.Statement[1].Resource[0]",
                        widget(b -> b.policy(Document.of(Map.of(
                                "Statement", List.of(1, Map.of("Resource", List.of(FOREIGN.attrArn())))))))),
                arguments(
                        "Properties.Name.Fn::If[1]",
                        widget(b -> b.name(Fn.ifElse(Condition.named("IsLive"), FOREIGN.ref(), text)))),
                arguments(
                        "Properties.Name.Fn::If[2]",
                        widget(b -> b.name(Fn.ifElse(Condition.named("IsLive"), text, FOREIGN.ref())))),
                arguments("Properties.Name.Fn::Join[1][1]", widget(b -> b.name(Fn.join("", text, FOREIGN.ref())))),
                arguments(
                        "Properties.Name.Fn::Sub[1].Host",
                        widget(b -> b.name(Fn.sub("${Host}", Map.of("Host", FOREIGN.ref()))))),
                arguments(
                        "Properties.Name.Fn::Select[1].Fn::Split[1]",
                        widget(b -> b.name(Fn.select(0, Fn.split(",", FOREIGN.ref()))))),
                arguments("Properties.Name.Fn::Base64", widget(b -> b.name(Fn.base64(FOREIGN.ref())))),
                arguments("Properties.Name.Fn::ImportValue", widget(b -> b.name(Fn.importValue(FOREIGN.ref())))),
                arguments("Properties.Labels.Fn::GetAZs", widget(b -> b.labels(Fn.getAZs(FOREIGN.ref())))),
                arguments("Properties.Labels.Fn::Cidr[0]", widget(b -> b.labels(Fn.cidr(FOREIGN.ref(), 2)))),
                arguments(
                        "Properties.Name.Fn::FindInMap[1]",
                        widget(b -> b.name(Fn.findInMap(OWN_SIZES, FOREIGN.ref(), text)))),
                arguments(
                        "Properties.Name.Fn::FindInMap[2]",
                        widget(b -> b.name(Fn.findInMap(OWN_SIZES, text, FOREIGN.ref())))),
                arguments(
                        "DependsOn",
                        content(t -> t.add(Widget.create("Web", b -> b.name("x")), o -> o.dependsOn(FOREIGN)))),
                arguments(
                        "Metadata.At",
                        content(t -> t.add(
                                Widget.create("Web", b -> b.name("x")), o -> o.metadata(Map.of("At", FOREIGN.ref()))))),
                arguments(
                        "CreationPolicy.ResourceSignal.Timeout",
                        content(t -> t.add(
                                Widget.create("Web", b -> b.name("x")),
                                o -> o.creationPolicy(c -> c.resourceSignal(Value.of(1), FOREIGN.ref()))))),
                arguments("Value", content(t -> t.output("Web", FOREIGN.ref()))),
                arguments("Export.Name", content(t -> t.output("Web", text, o -> o.exportName(FOREIGN.attrArn())))),
                arguments("Fn::Equals[0]", content(t -> t.condition("Web", Fn.equalTo(FOREIGN.ref(), "x")))),
                arguments(
                        "Fn::Not[0].Fn::Equals[1]",
                        content(t -> t.condition("Web", Fn.not(Fn.equalTo(text, FOREIGN.ref()))))),
                arguments("Metadata.Web", content(t -> t.metadata(Map.of("Web", FOREIGN.ref())))));
    }

    @ParameterizedTest
    @MethodSource("references")
    void a_resource_that_was_never_added_is_told_wherever_it_is_referred_to(
            String path, Consumer<TemplateBuilder> content) {
        assertThat(refusal(t -> {
                            own(t);
                            content.accept(t);
                        })
                        .problems())
                .filteredOn(problem -> problem.message().contains("Foreign"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo(path);
                    assertThat(problem.message())
                            .isEqualTo("refers to Foreign (Vendor::Factory::Widget), which is not in this template");
                    assertThat(problem.hint())
                            .isEqualTo(
                                    "it is declared at " + FOREIGN.logicalId().site() + "; add it to this template,"
                                            + " or pass its value with an export or a setting");
                });
    }

    @Test
    void a_resource_of_the_same_name_is_told_apart() {
        List<Widget> own = new ArrayList<>();

        List<String> problems = problems(t -> {
            own.add(t.add(Widget.create("Data", b -> b.name("x"))));
            t.add(Widget.create("Web", b -> b.name(SAME_NAME.ref()).owner(SAME_NAME)), o -> o.dependsOn(SAME_NAME));
        });

        String problem = " | refers to the Data of another template, declared at "
                + SAME_NAME.logicalId().site() + " | the Data of this template is declared at "
                + own.get(0).logicalId().site();
        assertThat(problems)
                .containsExactly(
                        "Web | Properties.Name" + problem,
                        "Web | Properties.OwnerArn" + problem,
                        "Web | DependsOn" + problem);
    }

    @Test
    void a_resource_that_waits_for_its_namesake_does_not_wait_for_itself() {
        assertThat(problems(t -> t.add(Widget.create("Data", b -> b.name("x")), o -> o.dependsOn(SAME_NAME))))
                .singleElement()
                .asString()
                .startsWith("Data | DependsOn | refers to the Data of another template, declared at ");
    }

    @Test
    void parameters_conditions_and_mappings_of_the_same_name_are_told_apart() {
        assertThat(problems(t -> {
                    own(t);
                    t.add(
                            Widget.create(
                                    "Web",
                                    b -> b.name(STAGE)
                                            .labels(Fn.ifElse(CONDITIONS.get(0), "a", "b"))
                                            .labels(Fn.findInMap(MAPPINGS.get(0), "a", "b"))),
                            o -> o.condition(CONDITIONS.get(0)));
                }))
                .hasSize(4)
                .allMatch(problem -> problem.contains(" of another template, declared at "))
                .extracting(problem -> problem.substring(0, problem.indexOf(" of another")))
                .containsExactly(
                        "Web | Properties.Name | refers to the Stage",
                        "Web | Properties.Labels[0] | refers to the IsLive",
                        "Web | Properties.Labels[1] | refers to the Sizes",
                        "Web | Condition | refers to the IsLive");
    }

    @Test
    void parameters_conditions_and_mappings_that_were_never_added_are_told() {
        assertThat(problems(t -> {
                    own(t);
                    t.add(
                            Widget.create(
                                    "Web",
                                    b -> b.name(ZONE)
                                            .labels(Fn.ifElse(CONDITIONS.get(1), "a", "b"))
                                            .labels(Fn.findInMap(MAPPINGS.get(1), "a", "b"))),
                            o -> o.condition(CONDITIONS.get(1)));
                }))
                .extracting(problem -> problem.substring(0, problem.indexOf(" | it is declared at")))
                .containsExactly(
                        "Web | Properties.Name | refers to Zone (Parameter), which is not in this template",
                        "Web | Properties.Labels[0] | refers to IsForeign (Condition), which is not in this template",
                        "Web | Properties.Labels[1] | refers to ForeignSizes (Mapping), which is not in this template",
                        "Web | Condition | refers to IsForeign (Condition), which is not in this template");
    }

    @Test
    void a_copy_counts_as_its_original() {
        Widget original = Widget.create("Data", b -> b.name("x"));
        Widget copy = original.toBuilder().size(1).build();

        Template template = Template.create("", t -> {
            t.add(copy);
            t.add(Widget.create("Web", b -> b.name("x").parent(original).owner(copy)), o -> o.dependsOn(original));
        });

        assertThat(template.notices()).isEmpty();
    }

    @Test
    void what_is_known_by_its_name_alone_is_the_template_s_own() {
        Template template = Template.create("", t -> {
            own(t);
            t.add(
                    Widget.create(
                            "Web",
                            b -> b.name(Fn.sub("${Data}-${Data.Arn}-${Stage}-${AWS::Region}"))
                                    .labels(
                                            Fn.ref("Data"),
                                            Fn.getAtt("Data", "Arn"),
                                            Fn.ref("Stage"),
                                            Fn.ref("AWS::StackId"))),
                    o -> o.dependsOn("Data").condition(Condition.named("IsLive")));
        });

        assertThat(template.notices()).isEmpty();
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                arguments(
                        Fn.ref("Dta"),
                        "resource or parameter 'Dta'",
                        "did you mean Data? expected one of Stage, Data, Web"),
                arguments(
                        Fn.ref("stage"),
                        "resource or parameter 'stage'",
                        "did you mean Stage? expected one of Stage, Data, Web"),
                arguments(Fn.ref("Elephant"), "resource or parameter 'Elephant'", "expected one of Stage, Data, Web"),
                arguments(Fn.ref("Region"), "resource or parameter 'Region'", "did you mean AWS::Region?"),
                arguments(Fn.ref("IsLive"), "resource or parameter 'IsLive'", "expected one of Stage, Data, Web"),
                arguments(Fn.getAtt("Dat", "Arn"), "resource 'Dat'", "did you mean Data? expected one of Data, Web"),
                arguments(
                        Fn.sub("${Dta}"),
                        "resource or parameter 'Dta'",
                        "did you mean Data? expected one of Stage, Data, Web; for a literal ${Dta}, write ${!Dta}"),
                arguments(
                        Fn.sub("${Dta.Arn}"),
                        "resource 'Dta'",
                        "did you mean Data? expected one of Data, Web; for a literal ${Dta.Arn}, write ${!Dta.Arn}"),
                arguments(
                        Fn.sub("${AccountId}"),
                        "resource or parameter 'AccountId'",
                        "did you mean AWS::AccountId? for a literal ${AccountId}, write ${!AccountId}"),
                arguments(
                        Fn.ifElse(Condition.named("IsLife"), "a", "b"),
                        "condition 'IsLife'",
                        "did you mean IsLive? expected IsLive"));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void an_unknown_name_is_told_with_the_nearest(Value<String> reference, String what, String hint) {
        assertThat(problems(t -> {
                    own(t);
                    t.add(Widget.create("Web", b -> b.name(reference)));
                }))
                .containsExactly(
                        "Web | Properties.Name | refers to a " + what + ", which is not in this template | " + hint);
    }

    @Test
    void an_unknown_pseudo_parameter_is_told_with_the_nearest() {
        assertThat(problems(t -> t.add(
                        Widget.create("Web", b -> b.name(Fn.ref("AWS::Regoin")).labels(Fn.sub("${AWS::Accountid}"))))))
                .containsExactly(
                        "Web | Properties.Name | refers to a pseudo parameter 'AWS::Regoin', which does not exist"
                                + " | did you mean AWS::Region? expected one of AWS::AccountId, AWS::NoValue,"
                                + " AWS::NotificationARNs, AWS::Partition, AWS::Region, AWS::StackId, AWS::StackName,"
                                + " AWS::URLSuffix",
                        "Web | Properties.Labels[0] | refers to a pseudo parameter 'AWS::Accountid',"
                                + " which does not exist | did you mean AWS::AccountId? expected one of AWS::AccountId,"
                                + " AWS::NoValue, AWS::NotificationARNs, AWS::Partition, AWS::Region, AWS::StackId,"
                                + " AWS::StackName, AWS::URLSuffix;"
                                + " for a literal ${AWS::Accountid}, write ${!AWS::Accountid}");
    }

    @Test
    void a_condition_of_a_template_without_any_is_told() {
        assertThat(problems(t ->
                        t.add(Widget.create("Web", b -> b.name("x")), o -> o.condition(Condition.named("IsLive")))))
                .containsExactly("Web | Condition | refers to a condition 'IsLive', which is not in this template"
                        + " | the template has none");
    }

    @Test
    void a_parameter_has_no_attributes() {
        String problem = " | refers to an attribute of Stage, but Stage is a parameter | use Ref";

        assertThat(problems(t -> {
                    own(t);
                    t.add(Widget.create(
                            "Web", b -> b.name(Fn.getAtt("Stage", "Arn")).labels(Fn.sub("${Stage.Arn}"))));
                }))
                .containsExactly("Web | Properties.Name" + problem, "Web | Properties.Labels[0]" + problem);
    }

    @Test
    void a_resource_is_no_mapping() {
        assertThat(problems(t -> {
                    Widget data = t.add(Widget.create("Data", b -> b.name("x")));
                    t.add(Widget.create("Web", b -> b.name(Fn.findInMap(data, "a", "b"))));
                }))
                .containsExactly(
                        "Web | Properties.Name | refers to Data (Vendor::Factory::Widget) where a mapping is expected");
    }

    @Test
    void an_attribute_has_a_name() {
        assertThat(problems(t -> {
                    Widget data = t.add(Widget.create("Data", b -> b.name("x")));
                    t.add(Widget.create("Web", b -> b.name(data.attr(""))));
                }))
                .containsExactly(
                        "Web | Properties.Name | the attribute of Fn::GetAtt is an empty string | name an attribute");
    }
}
