package io.stratiform.codegen.model;

import static io.stratiform.codegen.Snapshots.models;
import static io.stratiform.codegen.Snapshots.property;
import static io.stratiform.codegen.Snapshots.propertyType;
import static io.stratiform.codegen.Snapshots.thing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of a setter, each written as its action and its parameter. */
class OverloadsTest {

    private static final String PART = propertyType("Part", property("Name", "\"PrimitiveType\": \"String\""));

    private static List<String> forms(String type) {
        return formsIn(thing(property("It", type), PART));
    }

    private static List<String> formsIn(String snapshot) {
        ResourceModel thing = models(snapshot).stream()
                .filter(model -> model.name().equals("AWS::Shop::Thing"))
                .findFirst()
                .orElseThrow();
        return thing.properties().stream()
                .filter(property -> property.name().equals("It"))
                .flatMap(property -> property.overloads().stream())
                .map(OverloadsTest::written)
                .toList();
    }

    private static String written(Overload overload) {
        return overload.action()
                + (overload.action().isKeyed() ? " String," : "")
                + (overload.action().isCollecting() ? " Collection +" : "")
                + " "
                + written(overload.parameter())
                + (overload.varargs() ? "..." : "")
                + (overload.attribute() == null ? "" : " " + overload.attribute());
    }

    private static String written(JavaType type) {
        if (type instanceof JavaType.Named named) {
            return String.join(".", named.simpleNames());
        }
        if (type instanceof JavaType.Primitive primitive) {
            return primitive.keyword();
        }
        if (type instanceof JavaType.Generic generic) {
            List<String> arguments =
                    generic.arguments().stream().map(OverloadsTest::written).toList();
            return written(generic.raw()) + "<" + String.join(", ", arguments) + ">";
        }
        JavaType.Wildcard wildcard = (JavaType.Wildcard) type;
        return switch (wildcard.kind()) {
            case UNBOUNDED -> "?";
            case EXTENDS -> "? extends " + written(wildcard.bound());
            case SUPER -> "? super " + written(wildcard.bound());
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "String    | PUT String            | PUT Value<String>",
                "Timestamp | PUT String            | PUT Value<String>",
                "Integer   | PUT long              | PUT Value<? extends Number>",
                "Long      | PUT long              | PUT Value<? extends Number>",
                "Double    | PUT Number            | PUT Value<? extends Number>",
                "Boolean   | PUT boolean           | PUT Value<Boolean>",
            })
    void a_scalar_takes_a_literal_and_a_value(String type, String literal, String value) {
        assertThat(forms("\"PrimitiveType\": \"%s\"".formatted(type))).containsExactly(literal, value);
    }

    @Test
    void an_object_with_a_documented_structure_takes_a_lambda_too() {
        assertThat(forms("\"PrimitiveType\": \"Json\", \"DocumentType\": \"Part\""))
                .containsExactly(
                        "PUT Map<String, ?>",
                        "PUT_WHOLE Value<Document>",
                        "PUT_CREATED Consumer<? super Thing.Part.Builder>",
                        "PUT_WHOLE Thing.Part");
    }

    @Test
    void an_object_that_may_be_text_takes_the_structure_as_a_value() {
        assertThat(forms("\"UnionTypes\": [{\"PrimitiveType\": \"Json\"}, {\"PrimitiveType\": \"String\"}],"
                        + " \"DocumentType\": \"Part\""))
                .containsExactly(
                        "PUT Map<String, ?>",
                        "PUT String",
                        "PUT_WHOLE Value<?>",
                        "PUT_CREATED Consumer<? super Thing.Part.Builder>");
    }

    @Test
    void a_text_takes_a_documented_structure_as_text() {
        assertThat(forms("\"PrimitiveType\": \"String\", \"DocumentType\": \"Part\""))
                .containsExactly(
                        "PUT String",
                        "PUT Value<String>",
                        "PUT_TEXT_CREATED Consumer<? super Thing.Part.Builder>",
                        "PUT_TEXT Thing.Part");
    }

    @ParameterizedTest
    @CsvSource({
        "Policy, PolicyDocument",
        "EventPattern, EventPattern",
        "FilterPolicy, FilterPolicy",
        "Dashboard, DashboardBody",
        "States, StateMachineDefinition"
    })
    void a_document_in_a_language_takes_the_class_of_the_language(String language, String type) {
        assertThat(forms("\"PrimitiveType\": \"Json\", \"DocumentLanguage\": \"%s\"".formatted(language)))
                .containsExactly(
                        "PUT Map<String, ?>",
                        "PUT_WHOLE Value<Document>",
                        "PUT_DOCUMENT_CREATED Consumer<? super %s.Builder>".formatted(type));
        assertThat(forms("\"PrimitiveType\": \"String\", \"DocumentLanguage\": \"%s\"".formatted(language)))
                .containsExactly(
                        "PUT String",
                        "PUT Value<String>",
                        "PUT_TEXT_CREATED Consumer<? super %s.Builder>".formatted(type),
                        "PUT_TEXT %s".formatted(type));
    }

    @Test
    void an_enumerated_text_takes_its_constants_and_is_checked() {
        assertThat(forms("\"PrimitiveType\": \"String\", \"AllowedValues\": [\"a\"]"))
                .containsExactly("PUT Thing.It", "PUT_CHECKED String", "PUT Value<String>");
    }

    @Test
    void an_enumerated_number_takes_its_constants_and_is_checked() {
        assertThat(forms("\"PrimitiveType\": \"Integer\", \"AllowedValues\": [1, 7]"))
                .containsExactly("PUT_NUMBER Thing.It", "PUT_CHECKED long", "PUT Value<? extends Number>");
    }

    @Test
    void a_structure_takes_a_lambda_and_a_value() {
        assertThat(forms("\"Type\": \"Part\""))
                .containsExactly("PUT_CREATED Consumer<? super Thing.Part.Builder>", "PUT_WHOLE Value<Thing.Part>");
    }

    @Test
    void a_list_of_texts_takes_any_number_of_each_form() {
        assertThat(forms("\"Type\": \"List\", \"PrimitiveItemType\": \"String\""))
                .containsExactly(
                        "ADD_ALL String...",
                        "ADD_ALL Value<String>...",
                        "ADD_ALL Collection<String>",
                        "PUT_WHOLE Value<List<String>>",
                        "ADD_COLLECTION Collection + Value<String>...");
    }

    @Test
    void a_list_of_numbers_takes_narrower_ones() {
        assertThat(forms("\"Type\": \"List\", \"PrimitiveItemType\": \"Integer\""))
                .containsExactly(
                        "ADD_ALL long...",
                        "ADD_ALL Value<? extends Number>...",
                        "ADD_ALL Collection<? extends Number>",
                        "PUT_WHOLE Value<? extends List<? extends Number>>",
                        "ADD_COLLECTION Collection + Value<? extends Number>...");
    }

    @Test
    void a_list_of_enumerated_texts_is_checked() {
        assertThat(forms("\"Type\": \"List\", \"PrimitiveItemType\": \"String\", \"AllowedValues\": [\"a\"]"))
                .containsExactly(
                        "ADD_ALL Thing.It...",
                        "ADD_CHECKED String...",
                        "ADD_ALL Value<String>...",
                        "ADD_CHECKED Collection<String>",
                        "PUT_WHOLE Value<List<String>>",
                        "ADD_COLLECTION Collection + Thing.It...",
                        "ADD_COLLECTION Collection + Value<String>...");
    }

    @Test
    void a_list_of_structures_takes_lambdas() {
        assertThat(forms("\"Type\": \"List\", \"ItemType\": \"Part\""))
                .containsExactly(
                        "ADD_CREATED Consumer<? super Thing.Part.Builder>...",
                        "ADD_ALL Value<Thing.Part>...",
                        "ADD_ALL Collection<? extends Value<Thing.Part>>",
                        "PUT_WHOLE Value<List<Thing.Part>>",
                        "ADD_COLLECTION_CREATED Collection + Consumer<? super Thing.Part.Builder>...");
    }

    @Test
    void a_list_of_tags_takes_tags() {
        assertThat(forms("\"Type\": \"List\", \"ItemType\": \"Tag\""))
                .containsExactly(
                        "ADD_ALL Value<Tag>...",
                        "ADD_ALL Collection<? extends Value<Tag>>",
                        "PUT_WHOLE Value<List<Tag>>",
                        "ADD_TAGS Tags");
    }

    @Test
    void a_map_takes_entries_one_by_one_and_together() {
        assertThat(forms("\"Type\": \"Map\", \"PrimitiveItemType\": \"String\""))
                .containsExactly(
                        "PUT_ENTRY String, String",
                        "PUT_ENTRY String, Value<String>",
                        "PUT_ENTRIES Map<String, ?>",
                        "PUT_WHOLE Value<Map<String, String>>");
    }

    @Test
    void a_map_of_structures_takes_lambdas() {
        assertThat(forms("\"Type\": \"Map\", \"ItemType\": \"Part\""))
                .containsExactly(
                        "PUT_ENTRY_CREATED String, Consumer<? super Thing.Part.Builder>",
                        "PUT_ENTRY String, Value<Thing.Part>",
                        "PUT_ENTRIES Map<String, ? extends Value<Thing.Part>>",
                        "PUT_WHOLE Value<Map<String, Thing.Part>>");
    }

    @Test
    void containers_in_containers_take_literals_and_values() {
        assertThat(forms("\"Type\": \"List\", \"Item\": {\"Type\": \"List\", \"PrimitiveItemType\": \"String\"}"))
                .containsExactly(
                        "ADD_ALL Collection<String>...",
                        "ADD_ALL Value<List<String>>...",
                        "ADD_ALL Collection<? extends Collection<String>>",
                        "PUT_WHOLE Value<List<List<String>>>",
                        "ADD_COLLECTION Collection + Value<List<String>>...");
        assertThat(forms("\"Type\": \"Map\", \"Item\": {\"Type\": \"List\", \"ItemType\": \"Part\"}"))
                .containsExactly(
                        "PUT_ENTRY String, Collection<? extends Value<Thing.Part>>",
                        "PUT_ENTRY String, Value<List<Thing.Part>>",
                        "PUT_ENTRIES Map<String, ?>",
                        "PUT_WHOLE Value<Map<String, List<Thing.Part>>>");
    }

    @Test
    void a_union_takes_a_literal_of_each_alternative_and_any_value() {
        assertThat(forms("\"UnionTypes\": [{\"PrimitiveType\": \"Json\"}, {\"PrimitiveType\": \"String\"}]"))
                .containsExactly("PUT Map<String, ?>", "PUT String", "PUT_WHOLE Value<?>");
    }

    @Test
    void a_union_with_one_structure_takes_a_lambda() {
        assertThat(forms("\"UnionTypes\": [{\"PrimitiveType\": \"Boolean\"}, {\"Type\": \"Part\"}]"))
                .containsExactly(
                        "PUT boolean", "PUT_CREATED Consumer<? super Thing.Part.Builder>", "PUT_WHOLE Value<?>");
    }

    @Test
    void a_union_with_several_structures_cannot_tell_lambdas_apart() {
        String other = propertyType("Other", property("Name", "\"PrimitiveType\": \"String\""));

        assertThat(formsIn(thing(
                        property("It", "\"UnionTypes\": [{\"Type\": \"Part\"}, {\"Type\": \"Other\"}]"),
                        PART + ", " + other)))
                .containsExactly("PUT_WHOLE Thing.Part", "PUT_WHOLE Thing.Other", "PUT_WHOLE Value<?>");
    }

    @Test
    void a_union_with_a_list_of_structures_takes_items() {
        assertThat(
                        forms(
                                "\"UnionTypes\": [{\"Type\": \"List\", \"ItemType\": \"Part\"}, {\"PrimitiveType\": \"Json\"}]"))
                .containsExactly(
                        "ADD_ALL Collection<? extends Value<Thing.Part>>",
                        "PUT Map<String, ?>",
                        "ADD_CREATED Consumer<? super Thing.Part.Builder>...",
                        "ADD_ALL Value<Thing.Part>...",
                        "PUT_WHOLE Value<List<Thing.Part>>",
                        "PUT_WHOLE Document",
                        "ADD_COLLECTION_CREATED Collection + Consumer<? super Thing.Part.Builder>...");
    }

    @Test
    void alternatives_of_the_same_erasure_are_one_form() {
        assertThat(forms("\"UnionTypes\": [{\"PrimitiveType\": \"String\"}, {\"PrimitiveType\": \"Timestamp\"}]"))
                .containsExactly("PUT String", "PUT Value<?>");
    }

    @Test
    void a_reference_takes_the_resource_as_the_property_wants_it() {
        String arn = "\"References\": [{\"ResourceType\": \"AWS::Shop::Thing\", \"Attribute\": \"Arn\"}]";
        String ref = "\"References\": [{\"ResourceType\": \"AWS::Shop::Thing\", \"Ref\": true}]";

        assertThat(forms("\"PrimitiveType\": \"String\", " + arn))
                .containsExactly("PUT String", "PUT Value<String>", "PUT_ATT Thing Arn");
        assertThat(forms("\"PrimitiveType\": \"String\", " + ref))
                .containsExactly("PUT String", "PUT Value<String>", "PUT_REF Thing");
        assertThat(forms("\"Type\": \"List\", \"PrimitiveItemType\": \"String\", " + arn))
                .contains("ADD_ATTS Thing... Arn", "ADD_COLLECTION_ATTS Collection + Thing... Arn");
        assertThat(forms("\"Type\": \"List\", \"PrimitiveItemType\": \"String\", " + ref))
                .contains("ADD_REFS Thing...", "ADD_COLLECTION_REFS Collection + Thing...");
    }

    @Test
    void a_reference_takes_the_resource_as_a_text_names_it() {
        String sub = "\"References\": [{\"ResourceType\": \"AWS::Shop::Thing\", \"Sub\": \"things/${}\"}]";

        assertThat(forms("\"PrimitiveType\": \"String\", " + sub))
                .containsExactly("PUT String", "PUT Value<String>", "PUT_SUB Thing things/${}");
        assertThat(forms("\"Type\": \"List\", \"PrimitiveItemType\": \"String\", " + sub))
                .contains("ADD_SUBS Thing... things/${}");
    }

    @Test
    void a_structure_takes_the_resource_that_its_members_name() {
        String members =
                "\"References\": [{\"ResourceType\": \"AWS::Shop::Thing\", \"Members\": [\"Name\", \"ZoneID\"]}]";
        String label = propertyType(
                "Label",
                property("Name", "\"PrimitiveType\": \"String\"")
                        + ","
                        + property("ZoneID", "\"PrimitiveType\": \"String\""));

        assertThat(formsIn(thing(property("It", "\"Type\": \"Label\", " + members), label)))
                .contains("PUT_MEMBERS Thing name zoneId");
        assertThatThrownBy(() -> formsIn(
                        thing(property("It", "\"Type\": \"Part\", " + members.replace("ZoneID", "Absent")), PART)))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("AWS::Shop::Thing.Part has no property");
    }

    @Test
    void of_two_references_to_one_resource_type_the_first_is_taken() {
        assertThat(forms("\"PrimitiveType\": \"String\", \"References\": ["
                        + "{\"ResourceType\": \"AWS::Shop::Thing\", \"Attribute\": \"Arn\"},"
                        + "{\"ResourceType\": \"AWS::Shop::Thing\", \"Ref\": true}]"))
                .containsExactly("PUT String", "PUT Value<String>", "PUT_ATT Thing Arn");
    }

    @Test
    void a_reference_to_an_unknown_resource_type_is_left_out() {
        assertThat(forms("\"PrimitiveType\": \"String\", \"References\": ["
                        + "{\"ResourceType\": \"AWS::Shop::Unknown\", \"Ref\": true}]"))
                .containsExactly("PUT String", "PUT Value<String>");
    }

    @ParameterizedTest
    @CsvSource({
        "Standard, ADD_TAGS Tags",
        "AutoScalingGroup, ADD_PROPAGATED_TAGS Tags",
    })
    void a_resource_s_own_structure_of_tags_takes_tags(String style, String form) {
        String label = propertyType(
                "Label",
                property("Key", "\"PrimitiveType\": \"String\"")
                        + ","
                        + property("Value", "\"PrimitiveType\": \"String\""));

        assertThat(formsIn(tagged(property("It", "\"Type\": \"List\", \"ItemType\": \"Label\""), label, style)))
                .contains(form);
        assertThat(formsIn(tagged(property("It", "\"Type\": \"List\", \"ItemType\": \"Part\""), PART, style)))
                .doesNotContain(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Type\": \"Map\", \"PrimitiveItemType\": \"String\"",
                "\"PrimitiveType\": \"Json\"",
            })
    void a_map_of_tags_takes_tags(String type) {
        assertThat(formsIn(tagged(property("It", type), "", "Map"))).contains("PUT_TAGS Tags");
    }

    @Test
    void an_object_that_only_holds_tags_takes_tags() {
        String items = property("Items", "\"Type\": \"List\", \"ItemType\": \"Tag\"");
        String holder = "\"Type\": \"Holder\"";

        assertThat(formsIn(tagged(property("It", holder), propertyType("Holder", items), "Standard")))
                .contains("PUT_TAG_ITEMS Tags Items");
        assertThat(formsIn(tagged(
                        property("It", holder),
                        propertyType("Holder", items + "," + property("Name", "\"PrimitiveType\": \"String\"")),
                        "Standard")))
                .doesNotContain("PUT_TAG_ITEMS Tags Items");
        assertThat(formsIn(thing(property("It", holder), propertyType("Holder", items))))
                .doesNotContain("PUT_TAG_ITEMS Tags Items");
    }

    private static String tagged(String properties, String propertyTypes, String style) {
        return thing(properties, propertyTypes)
                .replace(
                        "\"Attributes\"",
                        "\"TagProperty\": \"It\", \"TagStyle\": \"%s\", \"Attributes\"".formatted(style));
    }
}
