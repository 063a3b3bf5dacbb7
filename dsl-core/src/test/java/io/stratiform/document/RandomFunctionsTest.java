package io.stratiform.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.read.PlainReader;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Condition;
import io.stratiform.value.Document;
import io.stratiform.value.Fn;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Referable;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever functions literals reach the text of a document through, what is deployed is that document. */
class RandomFunctionsTest {

    private static final int CASES = 5_000;
    private static final Referable MAPPING = () -> LogicalId.named("Mapping");
    private static final String[] FRAGMENTS = {
        "\"", "\\", "\n", "a", "b", ",", "-", "/", "${", "}", "n", "u0022", " ", "\u00e4", "\t"
    };
    private static final String[] DELIMITERS = {",", "-", "/", "n", "\"", "\\", "\n", "ab", " "};

    private final Random random = new Random(20_261_128);

    @Test
    void the_text_that_is_deployed_is_the_document() {
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            Document document = Document.of(Map.of("root", text(4), "list", List.of(text(2), text(3))));
            Value<String> json = JsonText.of(document);
            if (json instanceof CheckedValue<String> checked) {
                assertThat(checked.flaws()).allMatch(flaw -> flaw.message().startsWith("Fn::Split at '"));
                refused++;
                continue;
            }
            String deployed = Deployed.text(json.toNode());

            assertThat(PlainReader.read(deployed, "text.json").root().node())
                    .as(() -> document + "\n" + json.toNode() + "\n" + deployed)
                    .isEqualTo(Deployed.tree(document.toNode()));
        }
        assertThat(refused).isBetween(1, CASES / 4);
    }

    private String literal() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
        }
        return text.toString().replace("${}", "");
    }

    private String delimiter() {
        return DELIMITERS[random.nextInt(DELIMITERS.length)];
    }

    private Condition condition() {
        return Condition.named(random.nextBoolean() ? "Yes" : "No");
    }

    private Value<String> text(int depth) {
        if (depth == 0) {
            return random.nextInt(3) == 0 ? Fn.ref("Data") : Value.of(literal());
        }
        return switch (random.nextInt(10)) {
            case 0 -> Value.of(literal());
            case 1 -> Fn.getAtt("Data", "Arn");
            case 2 -> Fn.join(literal(), text(depth - 1), literal(), text(depth - 1));
            case 3 -> Fn.join(literal(), list(depth - 1));
            case 4 -> Fn.join(delimiter(), Value.list(optional(depth - 1)));
            case 5 -> Fn.select(0, list(depth - 1));
            case 6 -> Fn.ifElse(condition(), text(depth - 1), text(depth - 1));
            case 7 -> Fn.findInMap(MAPPING, "top", random.nextBoolean() ? "known" : "other", text(depth - 1));
            case 8 -> Fn.sub("a \"${Data}\" ${v}\\", Map.of("v", text(depth - 1)));
            default -> Fn.base64(text(depth - 1));
        };
    }

    private List<Value<String>> optional(int depth) {
        List<Value<String>> items = new ArrayList<>(List.of(text(depth)));
        items.add(Fn.ifElse(condition(), text(depth), Fn.noValue()));
        items.add(text(depth));
        return items;
    }

    private Value<List<String>> list(int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 4)) {
            case 0 -> Value.strings(List.of(text(0), literal(), text(Math.max(0, depth - 1))));
            case 1 -> Fn.split(delimiter(), text(Math.max(0, depth - 1)));
            case 2 -> Fn.ifElse(condition(), list(depth - 1), list(depth - 1));
            default -> Fn.findInMapList(MAPPING, "top", "other", list(depth - 1));
        };
    }
}
