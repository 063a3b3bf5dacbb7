package io.stratiform.template;

import io.stratiform.read.IndependentYaml;
import io.stratiform.read.TreeDifference;
import io.stratiform.render.RandomTrees;
import io.stratiform.render.TemplateWriter;
import io.stratiform.render.YamlWriter;
import io.stratiform.value.Node;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A parser of YAML that shares no code with ours reads what we write as we do. */
class IndependentReadingTest {

    private static final List<TemplateWriter> WRITERS = List.of(YamlWriter.standard(), YamlWriter.longForm());
    private static final Pattern EXPLICIT_KEY = Pattern.compile("^ *(?:- )*\\? ", Pattern.MULTILINE);

    private static LongStream hundreds() {
        return LongStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("hundreds")
    void random_templates_are_read_alike(long hundred) {
        for (long seed = hundred * 100; seed < (hundred + 1) * 100; seed++) {
            requireAlike(RandomModel.of(seed).toNode(), "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void random_trees_are_read_alike(long seed) {
        RandomTrees trees = RandomTrees.ofAnyStrings(seed);
        for (int i = 0; i < 500; i++) {
            requireAlike(trees.next(), "tree " + i + " of seed " + seed);
        }
    }

    private static void requireAlike(Node tree, String context) {
        for (TemplateWriter writer : WRITERS) {
            String text = writer.write(tree);
            // The other parser gets keys of more than 1,024 characters wrong, which YAML writes behind a question mark.
            if (EXPLICIT_KEY.matcher(text).find()) {
                continue;
            }
            String difference = TreeDifference.between(tree, IndependentYaml.read(text));
            if (!difference.isEmpty()) {
                throw new AssertionError(context + ": " + difference + "\n" + text);
            }
        }
    }
}
