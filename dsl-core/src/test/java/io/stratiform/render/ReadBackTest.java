package io.stratiform.render;

import static io.stratiform.render.Nodes.list;
import static io.stratiform.render.Nodes.map;
import static io.stratiform.render.Nodes.number;
import static io.stratiform.render.Nodes.ref;
import static io.stratiform.render.Nodes.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.Node;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others read from our text is what we wrote. */
class ReadBackTest {

    static List<String> trickyStrings() {
        return TrickyStrings.all();
    }

    @ParameterizedTest
    @MethodSource("trickyStrings")
    void a_tricky_string_is_the_same_string_wherever_it_stands(String tricky) throws IOException {
        Node tree = map(
                "Value",
                text(tricky),
                "Items",
                list(text(tricky), list(text(tricky), text(tricky)), map(tricky, text(tricky), "Next", text(tricky))),
                "Function",
                ref(tricky),
                "Functions",
                list(ref(tricky), map("Fn::Sub", text(tricky)), map("Fn::GetAtt", list(text("Id"), text(tricky)))),
                "Chain",
                map("Fn::Base64", map("Fn::Join", list(text(tricky), list(ref(tricky))))),
                "x" + tricky,
                map(tricky, list(text(tricky))),
                "Last",
                text(tricky));

        for (Node any : new Node[] {tree, text(tricky), map(tricky, list())}) {
            assertYamlReadBack(any);
            if (TrickyStrings.wellFormed(tricky).equals(tricky)) {
                assertJsonReadBack(any);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void random_trees_are_read_back(long seed) throws IOException {
        RandomTrees trees = RandomTrees.ofText(seed);
        for (int i = 0; i < 1000; i++) {
            Node tree = trees.next();
            assertJsonReadBack(tree);
            assertYamlReadBack(tree);
        }
    }

    /** Not by JSON, since Jackson rightly refuses halves of surrogate pairs. */
    @ParameterizedTest
    @ValueSource(longs = {101, 102})
    void random_trees_of_broken_text_are_read_back(long seed) throws IOException {
        RandomTrees trees = RandomTrees.ofAnyStrings(seed);
        for (int i = 0; i < 1000; i++) {
            assertYamlReadBack(trees.next());
        }
    }

    @Test
    void order_survives() throws IOException {
        Node tree = map("b", number("1"), "a", map("z", number("2"), "y", number("3")), "c", number("4"));

        assertThat(keys(SnakeYamlReader.read(YamlWriter.standard().write(tree))))
                .containsExactly("b", "a", "c");
        assertThat(keys(JacksonReader.read(JsonWriter.minified().write(tree)))).containsExactly("b", "a", "c");
    }

    private static void assertJsonReadBack(Node tree) throws IOException {
        String pretty = JsonWriter.pretty().write(tree);
        String minified = JsonWriter.minified().write(tree);

        assertThat(JacksonReader.read(utf8(pretty))).as(pretty).isEqualTo(tree);
        assertThat(JacksonReader.read(utf8(minified))).as(minified).isEqualTo(tree);
    }

    private static void assertYamlReadBack(Node tree) throws CharacterCodingException {
        String tagged = YamlWriter.standard().write(tree);
        String untagged = YamlWriter.longForm().write(tree);

        assertThat(SnakeYamlReader.read(utf8(tagged))).as(tagged).isEqualTo(tree);
        assertThat(SnakeYamlReader.read(utf8(untagged))).as(untagged).isEqualTo(tree);
    }

    /** The text as a file would hold it; fails where a file could not. */
    private static String utf8(String text) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)))
                .toString();
    }

    private static Iterable<String> keys(Node node) {
        return ((Node.Mapping) node).entries().keySet();
    }
}
