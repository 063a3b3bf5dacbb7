package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Status;
import io.stratiform.acceptance.Widget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentTest {

    @Test
    void keeps_everything_that_JSON_can_say() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("text", "");
        members.put("number", 0);
        members.put("truth", false);
        members.put("nothing", null);
        members.put("none", List.of());
        members.put("empty", Map.of());
        members.put("constant", Status.SUSPENDED);
        members.put("nested", List.of(Map.of("deep", List.of(1.5, "x"))));

        assertThat(JsonText.of(Document.of(members).toNode()))
                .isEqualTo("{\"text\": \"\", \"number\": 0, \"truth\": false, \"nothing\": null, \"none\": [],"
                        + " \"empty\": {}, \"constant\": \"Suspended\", \"nested\": [{\"deep\": [1.5, \"x\"]}]}");
    }

    @Test
    void holds_values_anywhere() {
        Document document = Document.of(List.of(Fn.ref("Data"), Map.of("Arn", Fn.getAtt("Data", "Arn"))));

        assertThat(JsonText.of(document.toNode()))
                .isEqualTo("[{\"Ref\": \"Data\"}, {\"Arn\": {\"Fn::GetAtt\": [\"Data\", \"Arn\"]}}]");
    }

    @Test
    void sorts_what_has_no_order_of_its_own() {
        // A hash map's own order of these differs from theirs.
        Map<String, Object> statement = new HashMap<>(Map.of("Sid", 1, "Effect", 2, "Action", 3, "Resource", 4));
        assertThat(List.copyOf(statement.keySet())).isNotEqualTo(List.of("Action", "Effect", "Resource", "Sid"));

        assertThat(JsonText.of(
                        Document.of(Map.of("Statement", List.of(statement))).toNode()))
                .isEqualTo("{\"Statement\": [{\"Action\": 3, \"Effect\": 2, \"Resource\": 4, \"Sid\": 1}]}");
    }

    @Test
    void keeps_the_order_of_what_has_one() {
        Map<String, Object> linked = new LinkedHashMap<>();
        linked.put("z", 1);
        linked.put("a", 2);
        Map<String, Object> backwards = new TreeMap<>(Collections.reverseOrder());
        backwards.putAll(linked);

        assertThat(JsonText.of(Document.of(linked).toNode())).isEqualTo("{\"z\": 1, \"a\": 2}");
        assertThat(JsonText.of(Document.of(backwards).toNode())).isEqualTo("{\"z\": 1, \"a\": 2}");
    }

    static Stream<Arguments> wrong() {
        String types = "a literal must be a string, a boolean, a number or an enum constant of a property, not a ";
        String expected = "; a document consists of strings, numbers, booleans, null, maps, lists and values";
        Map<Object, Object> numbered = Map.of(1, "one");
        Map<Object, Object> anonymous = new HashMap<>();
        anonymous.put(null, "x");
        return Stream.of(
                arguments(
                        Set.of("x"), "Wrong: " + types + Set.of("x").getClass().getName() + expected),
                arguments(Locale.ROOT, "Wrong: " + types + "java.util.Locale" + expected),
                arguments(
                        List.of("a", Map.of("b", List.of(1, 'c'))),
                        "Wrong[1].b[1]: " + types + "java.lang.Character" + expected),
                arguments(
                        Widget.create("Data", b -> b.name("x")),
                        "Wrong: a resource or mapping is not a value; use ref() or an attribute of the resource"
                                + expected),
                arguments(List.of(Double.NaN), "Wrong[0]: the number is NaN, which cannot be written to a template"),
                arguments(numbered, "Wrong: the key 1 is not a string; the keys of a document are strings"),
                arguments(anonymous, "Wrong: the key null is not a string; the keys of a document are strings"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void names_the_path_of_what_it_cannot_hold(Object wrong, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.of(Map.of("Wrong", wrong)))
                .withMessage(message);
    }

    @Test
    void names_all_that_it_cannot_hold_at_once() {
        List<Object> items = Arrays.asList('a', null, Float.NaN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.of(items))
                .withMessageMatching("(?s)\\[0]: a literal .*java\\.lang\\.Character.*\n\\[2]: the number is NaN.*");
    }

    @Test
    void names_its_root_if_that_is_wrong() {
        @SuppressWarnings("unchecked")
        Map<String, Object> raw = (Map<String, Object>) (Map<?, ?>) Map.of(1, "one");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.of(raw))
                .withMessage("the document's root: the key 1 is not a string; the keys of a document are strings");
    }

    @Test
    void refuses_to_be_nested_without_end() {
        List<Object> itself = new ArrayList<>();
        itself.add(itself);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.of(itself))
                .withMessage("[0]".repeat(26) + "[0...: the document is nested deeper than 700 levels;"
                        + " does it contain itself?");
    }

    @Test
    void a_change_of_the_caller_s_collections_comes_too_late() {
        List<Object> items = new ArrayList<>(List.of("a"));
        Map<String, Object> members = new HashMap<>(Map.of("items", items));
        Document document = Document.of(members);

        items.add("b");
        members.put("more", 1);

        assertThat(JsonText.of(document.toNode())).isEqualTo("{\"items\": [\"a\"]}");
    }

    @Test
    void equals_a_document_of_the_same_content() {
        Document document = Document.of(Map.of("a", 1, "b", List.of(true)));

        assertThat(document)
                .isEqualTo(Document.of(Map.of("b", List.of(true), "a", 1)))
                .hasSameHashCodeAs(Document.of(Map.of("b", List.of(true), "a", 1)))
                .isNotEqualTo(Document.of(Map.of("a", 1)))
                .isNotEqualTo(null);
    }

    @Test
    void members_that_are_added_keep_their_order() {
        Document document = Document.create(d -> d.put("z", 1)
                .object("a", o -> o.put("y", Fn.ref("Data")).put("b", null))
                .list("list", o -> o.put("n", true), o -> {}));

        assertThat(JsonText.of(document.toNode()))
                .isEqualTo("{\"z\": 1, \"a\": {\"y\": {\"Ref\": \"Data\"}, \"b\": null},"
                        + " \"list\": [{\"n\": true}, {}]}");
    }

    @Test
    void a_member_is_added_once_and_has_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.create(d -> d.put("a", 1).put("a", 2)))
                .withMessageStartingWith("the document already has a member a, in the call at ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.create(d -> d.object("a", o -> o.put("b", 'c'))))
                .withMessageStartingWith("a.b: a literal must be a");
    }

    @Test
    void a_tree_keeps_its_order_and_the_spelling_of_its_numbers() {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("z", new Node.Numeral("1.50"));
        members.put("a", new Node.Sequence(List.of(new Node.Null(), new Node.Bool(true), new Node.Text("x"))));
        Node tree = new Node.Mapping(members);

        assertThat(Document.of(tree).toNode()).isEqualTo(tree);
        assertThat(JsonText.of(Document.of(Map.of("part", tree)).toNode()))
                .isEqualTo("{\"part\": {\"z\": 1.50, \"a\": [null, true, \"x\"]}}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Document.of(new Node.Text("x")))
                .withMessageStartingWith("a document must be an object or a");
    }

    @Test
    void many_parts_beside_each_other_are_not_nested() {
        List<Object> parts = Collections.nCopies(Node.DEEPEST + 1, List.of());

        assertThat(Document.of(parts).toNode())
                .isEqualTo(new Node.Sequence(Collections.nCopies(Node.DEEPEST + 1, new Node.Sequence(List.of()))));
    }
}
