package io.stratiform.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.Condition;
import io.stratiform.value.Fn;
import io.stratiform.value.ForEach;
import io.stratiform.value.GetAtt;
import io.stratiform.value.LogicalId;
import io.stratiform.value.MapValue;
import io.stratiform.value.Parameter;
import io.stratiform.value.Ref;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loops of a text. */
class ReadLoopsTest {

    private static final String TEXT = """
            Transform: AWS::LanguageExtensions
            Parameters:
              Names: {Type: CommaDelimitedList}
            Conditions:
              Fn::ForEach::Checks: [X, [a, b], {'Is${X}': !Equals [!Ref X, a]}]
            Resources:
              Fn::ForEach::Topics:
                - Name
                - !Ref Names
                - Topic${Name}:
                    Type: AWS::SNS::Topic
                    DeletionPolicy: !If [IsA, Retain, Delete]
                    Properties:
                      Fn::ForEach::Keys: [Key, [A, B], {'P${Key}': !Ref Key}]
                  Fn::ForEach::Queues:
                    - Kind
                    - [live, dead]
                    - Queue${Name}${Kind}:
                        Type: AWS::SQS::Queue
                        Properties: {Topic: !Ref {Fn::Sub: 'Topic${Name}'}, Arn: !GetAtt [!Sub 'Topic${Name}', Arn]}
            Outputs:
              Fn::ForEach::Arns: [Name, !Ref Names, {'Arn${Name}': {Value: !Ref Name}}]
            """;

    @Test
    void are_the_loops_that_java_has() {
        Template java = Template.create("", t -> {
            t.transform("AWS::LanguageExtensions");
            Parameter<List<String>> names = t.add(Parameter.commaDelimitedList("Names", p -> {}));
            t.condition("IsA", Fn.equalTo(Fn.ref("AWS::Region"), "a"));
            t.forEach(
                    "Checks",
                    "X",
                    List.of("a", "b"),
                    each -> each.condition("Is${X}", Fn.equalTo(each.item(), Value.of("a"))));
            t.forEach("Topics", "Name", names, each -> {
                Resource topic = each.add(
                        Resource.of(
                                "AWS::SNS::Topic",
                                "Topic${Name}",
                                b -> b.forEach("Keys", "Key", List.of("A", "B"), p -> p.property("P${Key}", p.item()))),
                        o -> o.deletionPolicy(Fn.ifElse(Condition.named("IsA"), "Retain", "Delete")));
                each.forEach(
                        "Queues",
                        "Kind",
                        List.of("live", "dead"),
                        inner -> inner.add(Resource.of(
                                "AWS::SQS::Queue",
                                "Queue${Name}${Kind}",
                                b -> b.property("Topic", topic.ref()).property("Arn", topic.attr("Arn")))));
            });
            t.forEach("Arns", "Name", names, each -> each.output("Arn${Name}", each.item()));
        });

        assertThat(Template.read(TEXT).loops()).containsExactlyElementsOf(java.loops());
        assertThat(Template.read(TEXT).others()).isEmpty();
    }

    @Test
    void know_their_places() {
        Template template = Template.read(TEXT);
        DeclaredLoop topics = template.loops().get(1);

        assertThat(topics.head().logicalId().site()).hasToString("template:7:3");
        assertThat(topics.resources().get(0).resource().logicalId().site()).hasToString("template:10:7");
        assertThat(topics.loops().get(0).head().logicalId().site()).hasToString("template:15:7");
        ForEach keys = keys(topics.resources().get(0));
        assertThat(keys.head().logicalId().site()).hasToString("template:14:11");
    }

    private static ForEach keys(DeclaredResource topic) {
        return (ForEach) topic.resource().properties().get("Fn::ForEach::Keys");
    }

    @Test
    void among_properties_they_are_values() {
        ForEach keys = keys(Template.read(TEXT).loops().get(1).resources().get(0));

        assertThat(keys.head().items()).containsExactly("A", "B");
        assertThat(keys.content()).containsExactly(Map.entry("P${Key}", Fn.ref("Key")));
        assertThat(keys)
                .isEqualTo(((MapValue<?>) ForEach.<String>map(
                                "Keys", "Key", List.of("A", "B"), p -> p.property("P${Key}", p.item())))
                        .entries()
                        .get("Fn::ForEach::Keys"));
    }

    @Test
    void references_to_what_they_make_are_references() {
        Map<String, Value<?>> queue = Template.read(TEXT)
                .loops()
                .get(1)
                .loops()
                .get(0)
                .resources()
                .get(0)
                .resource()
                .properties();

        assertThat(queue)
                .containsEntry("Topic", new Ref<>(LogicalId.named("Topic${Name}")))
                .containsEntry("Arn", new GetAtt<>(LogicalId.named("Topic${Name}"), "Arn"));
    }

    /** The last is a reference to a name that no template has, and no call of Fn::Sub. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resources: {'Fn::ForEach::L': [X, [a], {}]}",
                "Resources: {'Fn::ForEach::L': [X, [a], {'Fn::Transform': {Name: M}}]}",
                "Resources: {'Fn::ForEach::L': [X, [a], {'Fn::ForEach::M': [Y, [b], {}]}]}",
                "Resources: {'Fn::ForEach::L': [[X, Y], [[a, b]], {'A${X}${Y}': {Type: T}}]}",
                "Resources: {'Fn::ForEach::L': [X, {a: b}, {'A${X}': {Type: T}}]}",
                "Mappings: {'Fn::ForEach::L': [X, [a], {'A${X}': {B: {C: D}}}]}",
                "Resources: {A: {Type: T, Properties: {'Fn::ForEach::L': [[X], [a], {'A${X}': 1}]}}}",
                "Resources: {A: {Type: T, Properties: {B: {Ref: 'A${X}'}, C: {'Fn::GetAtt': ['A${X}', B]}}}}"
            })
    void of_another_form_stay_as_they_are(String text) {
        Template template = Template.read(text);

        assertThat(Meaning.differenceOfModel(template.document())).isEmpty();
    }

    @Test
    void with_a_macro_within_are_among_the_other_things() {
        Template template =
                Template.read("Resources: {'Fn::ForEach::L': [X, [a], {'Fn::Transform': {Name: M}}], B: {Type: T}}");

        assertThat(template.loops()).isEmpty();
        assertThat(template.others()).containsOnlyKeys("Resources.Fn::ForEach::L");
        assertThat(template.resources()).hasSize(1);
    }
}
