package io.stratiform.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.read.TreeDifference;
import io.stratiform.render.JsonWriter;
import io.stratiform.render.TemplateWriter;
import io.stratiform.render.YamlWriter;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the model can say is written, and read back as the same. */
class RandomModelTest {

    private static final int CASES_EACH = 1000;
    private static final List<List<TemplateWriter>> WRITERS = List.of(
            List.of(JsonWriter.pretty(), YamlWriter.standard()), List.of(JsonWriter.minified(), YamlWriter.longForm()));

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void a_template_is_read_back_equal(long thousand) {
        LongStream.range(thousand * CASES_EACH, (thousand + 1) * CASES_EACH)
                .parallel()
                .forEach(RandomModelTest::requireReadBackEqual);
    }

    private static void requireReadBackEqual(long seed) {
        Template template = RandomModel.of(seed);
        for (TemplateWriter writer : WRITERS.get((int) (seed % 2))) {
            String text = writer.write(template.toNode());
            requireSame(template, Template.read(text), "seed " + seed + ":\n" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void what_is_read_refers_to_the_same_at_the_same_places(long hundred) {
        for (long seed = hundred * 100; seed < (hundred + 1) * 100; seed++) {
            Template template = RandomModel.asRead(seed);
            Template read = Template.read(YamlWriter.standard().write(template.toNode()));

            assertThat(RecordedReferences.of(read)).as("seed %d", seed).isEqualTo(RecordedReferences.of(template));
        }
    }

    /** The document keeps everything anyhow; that the model of it says the same is a test of its own. */
    private static void requireSame(Template template, Template read, String context) {
        String difference = TreeDifference.between(template.toNode(), read.toNode());
        if (!difference.isEmpty()) {
            throw new AssertionError(difference + "\n" + context);
        }
        String modelDifference = Meaning.differenceOfModel(read.document());
        if (!modelDifference.isEmpty()) {
            throw new AssertionError("in the model, " + modelDifference + "\n" + context);
        }
        if (!read.equals(template)) {
            throw new AssertionError("not equal: " + context);
        }
    }
}
