package io.stratiform.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.render.JacksonReader;
import io.stratiform.render.JsonWriter;
import io.stratiform.render.RandomTrees;
import io.stratiform.render.TrickyStrings;
import io.stratiform.render.YamlWriter;
import io.stratiform.value.Node;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as the same. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void random_templates_are_read_back(long seed) {
        RandomTemplates templates = new RandomTemplates(seed);
        for (int i = 0; i < 500; i++) {
            Node.Mapping template = templates.next();
            for (String text : List.of(
                    JsonWriter.pretty().write(template),
                    YamlWriter.standard().write(template),
                    YamlWriter.longForm().write(template))) {
                assertSame(template, Reading.read(text).toNode(), text);
            }
        }
    }

    /** Trees that no template has: functions with any arguments, roots that are no objects, strange strings. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void random_trees_are_read_back(long seed) {
        RandomTrees any = RandomTrees.ofAnyStrings(seed);
        RandomTrees wellFormed = RandomTrees.ofText(seed);
        for (int i = 0; i < 1000; i++) {
            Node tree = any.next();
            String yaml = YamlWriter.standard().write(tree);
            assertSame(tree, parse(yaml, false), yaml);

            tree = wellFormed.next();
            String json = JsonWriter.minified().write(tree);
            assertSame(tree, parse(json, true), json);
        }
    }

    @Test
    void every_tricky_string_is_read_back_as_value_and_as_key() {
        for (String tricky : TrickyStrings.all()) {
            Node tree = new Node.Mapping(Map.of(tricky, new Node.Text(tricky)));

            assertThat(parse(YamlWriter.standard().write(tree), false)).isEqualTo(tree);
            if (TrickyStrings.wellFormed(tricky).equals(tricky)) {
                assertThat(parse(JsonWriter.minified().write(tree), true)).isEqualTo(tree);
            }
        }
    }

    /** Whatever is read from a text without quotes, what is written of it is read as the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0755",
                "012345678901",
                "1e3",
                "12.50",
                "1.10",
                "2012-10-17",
                "yes",
                "NO",
                "~",
                "22:22",
                ".5",
                ".inf",
                "0x1F",
                "+1",
                "1_000",
                "y",
                "=",
                "<<",
                "1.2.3",
                "x y",
                "0b1",
                "-0",
                "1:30.5"
            })
    void what_is_read_from_yaml_is_read_again(String scalar) {
        Node.Mapping first =
                Reading.read("a: " + scalar + "\nb: [" + scalar + "]").toNode();

        assertThat(Reading.read(YamlWriter.standard().write(first)).toNode()).isEqualTo(first);
        assertThat(Reading.read(JsonWriter.pretty().write(first)).toNode()).isEqualTo(first);
    }

    /** Jackson's own YAML reader, which follows YAML 1.1 too, sees what we see. */
    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void another_reader_reads_the_same(long seed) throws IOException {
        RandomTemplates templates = new RandomTemplates(seed);
        for (int i = 0; i < 500; i++) {
            Node.Mapping template = templates.next();
            String text = YamlWriter.longForm().write(template);
            assertSame(template, JacksonReader.readYaml(text), text);
        }
    }

    private static Node parse(String text, boolean json) {
        Problems problems = new Problems("test");
        Node node = TemplateReader.parse(text, json, problems).node();
        problems.throwIfAny();
        return node;
    }

    private static void assertSame(Node expected, Node actual, String text) {
        assertThat(TreeDifference.between(expected, actual)).as(text).isEmpty();
    }
}
