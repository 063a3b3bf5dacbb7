package io.stratiform.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.read.PlainReader;
import io.stratiform.value.Document;
import io.stratiform.value.Fn;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What CloudFormation makes of a text that was put together is the text that was meant. */
class RandomTextsTest {

    private static final int CASES = 5_000;
    private static final String[] FRAGMENTS = {
        "$",
        "{",
        "}",
        "!",
        "${",
        "${!",
        "}}",
        "NAME",
        "${NAME}",
        "${OTHER}",
        "${HOME}",
        "${A:-",
        "a",
        " ",
        "\n",
        "\"",
        "\\",
        "\u00e4"
    };

    private final Random random = new Random(20_261_123);

    @Test
    void scripts_arrive_with_their_own_dollar_signs() {
        for (int i = 0; i < CASES; i++) {
            String script = text() + "${NAME}" + text() + "${OTHER}";
            Node node = UserData.script(script)
                    .variable("NAME", Fn.ref("Data"))
                    .variable("OTHER", Fn.importValue("other"))
                    .text()
                    .toNode();

            assertThat(Deployed.text(node))
                    .as(script)
                    .isEqualTo(script.replace("${NAME}", "<Data>").replace("${OTHER}", "<other>"));
        }
    }

    @Test
    void documents_as_text_are_the_same_documents() {
        for (int i = 0; i < CASES; i++) {
            Document document = Document.of(Map.of("root", part(3)));
            String text = Deployed.text(JsonText.of(document).toNode());

            assertThat(PlainReader.read(text, "text.json").root().node())
                    .as(text)
                    .isEqualTo(Deployed.tree(document.toNode()));
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
        }
        return text.toString();
    }

    private Object part(int depth) {
        return switch (random.nextInt(depth == 0 ? 6 : 8)) {
            case 0 -> text();
            case 1 -> random.nextInt();
            case 2 -> random.nextBoolean();
            case 3 -> Fn.ref("Data");
            case 4 -> Fn.importValue("other");
            case 5 -> Fn.sub("a \"${Data}\" ${!x} ${v}", Map.of("v", value()));
            case 6 -> List.of(part(depth - 1), part(depth - 1));
            default -> members(depth);
        };
    }

    private Value<String> value() {
        return random.nextBoolean() ? Value.of("\"" + text()) : Fn.getAtt("Data", "Arn");
    }

    private Map<String, Object> members(int depth) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String key : new ArrayList<>(List.of(text(), "k", text() + "x"))) {
            members.put(key, part(depth - 1));
        }
        return members;
    }
}
