package io.stratiform.render;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Trees by chance, always the same for the same seed. They like what writers dislike. */
public final class RandomTrees {

    private static final List<String> TRICKY = TrickyStrings.all();
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "60",
            "1.5",
            "1.50",
            "-0.25",
            "1e3",
            "1E3",
            "1e+3",
            "1.0e-3",
            "12345678901234567890123",
            "0.1",
            "5e-324",
            "1E400");
    private static final List<String> FUNCTIONS = List.of(
            "Ref",
            "Condition",
            "Fn::Base64",
            "Fn::Cidr",
            "Fn::FindInMap",
            "Fn::GetAtt",
            "Fn::GetAZs",
            "Fn::If",
            "Fn::ImportValue",
            "Fn::Join",
            "Fn::Length",
            "Fn::Select",
            "Fn::Split",
            "Fn::Sub",
            "Fn::ToJsonString",
            "Fn::Transform",
            "Fn::And",
            "Fn::Equals",
            "Fn::Not",
            "Fn::Or",
            "Fn::ForEach::Loop",
            "Fn::Contains",
            "Fn::GetStackOutput");
    private static final String PIECES =
            "abz019 \n\t:#-.,'\"\\[]{}&*!|>%@`~=<?+_eExo\r\u0085\u2028\uFEFF\u0000\u001Fé\u00A0\uD83D\uDE00";

    private final Random random;
    private final boolean wellFormed;

    private RandomTrees(long seed, boolean wellFormed) {
        this.random = new Random(seed);
        this.wellFormed = wellFormed;
    }

    /** Trees whose strings may be anything that a Java string may be. */
    public static RandomTrees ofAnyStrings(long seed) {
        return new RandomTrees(seed, false);
    }

    /** Trees whose strings are Unicode text, without halves of surrogate pairs. */
    public static RandomTrees ofText(long seed) {
        return new RandomTrees(seed, true);
    }

    public Node next() {
        return node(random.nextInt(7));
    }

    private Node node(int levels) {
        int kind = random.nextInt(levels == 0 ? 10 : 20);
        if (kind < 7) {
            return new Node.Text(string());
        }
        return switch (kind) {
            case 7 -> new Node.Numeral(pick(NUMBERS));
            case 8 -> new Node.Bool(random.nextBoolean());
            case 9 -> new Node.Null();
            case 10, 11, 12 -> new Node.Sequence(items(levels - 1));
            case 13, 14, 15 -> mapping(levels - 1);
            default -> function(levels - 1);
        };
    }

    private Node mapping(int levels) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (int size = random.nextInt(5); size > 0; size--) {
            entries.put(random.nextInt(8) == 0 ? pick(FUNCTIONS) : string(), node(levels));
        }
        return new Node.Mapping(entries);
    }

    private Node function(int levels) {
        String name = pick(FUNCTIONS);
        Node argument = node(levels);
        if (name.equals("Fn::GetAtt") && random.nextInt(4) > 0) {
            argument = new Node.Sequence(List.of(new Node.Text(string()), new Node.Text(string())));
        } else if (random.nextInt(3) == 0) {
            argument = new Node.Sequence(items(levels));
        }
        return new Node.Mapping(Map.of(name, argument));
    }

    private List<Node> items(int levels) {
        List<Node> items = new ArrayList<>();
        for (int size = random.nextInt(5); size > 0; size--) {
            items.add(node(levels));
        }
        return items;
    }

    private String string() {
        String text = unchecked();
        return wellFormed ? TrickyStrings.wellFormed(text) : text;
    }

    private String unchecked() {
        return switch (random.nextInt(4)) {
            case 0 -> pick(TRICKY);
            case 1 -> pick(TRICKY) + pick(TRICKY);
            case 2 -> pieces();
            default -> anything();
        };
    }

    private String pieces() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(14); length > 0; length--) {
            text.append(PIECES.charAt(random.nextInt(PIECES.length())));
        }
        return text.toString();
    }

    private String anything() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(8); length > 0; length--) {
            text.append((char) random.nextInt(random.nextBoolean() ? 0x180 : 0x10000));
        }
        return text.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
