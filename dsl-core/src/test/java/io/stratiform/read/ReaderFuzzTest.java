package io.stratiform.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.stratiform.problem.Problem;
import io.stratiform.render.JsonWriter;
import io.stratiform.render.TemplateWriter;
import io.stratiform.render.YamlWriter;
import io.stratiform.value.Node;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the bytes are, they are read, or refused with useful words; what is read is written, and read back as it was.
 * A build tries the saved seeds and some changed templates. CONTRIBUTING.md says how to search for longer.
 */
class ReaderFuzzTest {

    private static final byte[] INTERESTING =
            "{}[],:#&*!|>'\"%@`-?\\\t\n\r \0\u007f0ex~<=".getBytes(StandardCharsets.US_ASCII);

    @FuzzTest(maxDuration = "10m")
    void json(byte[] bytes) {
        check(bytes);
    }

    @FuzzTest(maxDuration = "10m")
    void yaml(byte[] bytes) {
        check(bytes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void changed_templates(long seed) {
        Random random = new Random(seed);
        RandomTemplates templates = new RandomTemplates(seed);
        for (int i = 0; i < 200; i++) {
            TemplateWriter writer = switch (i % 3) {
                case 0 -> JsonWriter.pretty();
                case 1 -> YamlWriter.longForm();
                default -> YamlWriter.standard();
            };
            byte[] text = writer.write(templates.next()).getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change < 5; change++) {
                check(changed(text, random));
            }
        }
    }

    private static void check(byte[] bytes) {
        Node.Mapping node;
        try {
            node = TemplateReader.standard()
                    .read(new ByteArrayInputStream(bytes), "fuzz")
                    .toNode();
        } catch (TemplateReadException refused) {
            requireUseful(refused);
            return;
        }
        for (TemplateWriter writer : writers(node)) {
            String text = writer.write(node);
            String difference = TreeDifference.between(
                    node, TemplateReader.standard().read(text, "again").toNode());
            if (!difference.isEmpty()) {
                throw new AssertionError(difference + "\nwas written as\n" + text);
            }
        }
    }

    private static void requireUseful(TemplateReadException refused) {
        for (Problem problem : refused.problems()) {
            boolean placed = problem.place().line() >= 1 && problem.place().column() >= 1;
            if (!placed || problem.message().isEmpty() || problem.toString().length() > 2000) {
                throw new AssertionError("Not a useful message: " + problem);
            }
        }
    }

    /** Those that can write it: JSON, being UTF-8, has no halves of surrogate pairs. */
    private static List<TemplateWriter> writers(Node node) {
        List<TemplateWriter> writers = new ArrayList<>(List.of(YamlWriter.standard(), YamlWriter.longForm()));
        if (StandardCharsets.UTF_8.newEncoder().canEncode(node.toString())) {
            writers.add(JsonWriter.pretty());
        }
        return writers;
    }

    private static byte[] changed(byte[] text, Random random) {
        byte[] bytes = text;
        for (int change = 1 + random.nextInt(3); change > 0 && bytes.length > 0; change--) {
            int at = random.nextInt(bytes.length);
            int length = 1 + random.nextInt(Math.min(8, bytes.length - at));
            bytes = switch (random.nextInt(3)) {
                case 0 -> spliced(bytes, at, length, new byte[0]);
                case 1 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
                default -> spliced(bytes, at, 1, new byte[] {INTERESTING[random.nextInt(INTERESTING.length)]});
            };
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, int removed, byte[] added) {
        byte[] result = new byte[bytes.length - removed + added.length];
        System.arraycopy(bytes, 0, result, 0, at);
        System.arraycopy(added, 0, result, at, added.length);
        System.arraycopy(bytes, at + removed, result, at + added.length, bytes.length - at - removed);
        return result;
    }
}
