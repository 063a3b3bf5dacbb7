package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.yaml.Mistakes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists and maps in an environment variable or an argument: {@code a, b} or {@code [a, b]}, {@code a=1, b=2} or
 * {@code {a: 1, b: 2}}. With and without brackets the same holds:
 *
 * <ul>
 *   <li>Blanks around an item do not count, and neither does one comma behind the last item. Between two commas there is an
 *       item.
 *   <li>An item is text as it is written: {@code null} is the text null, and a star or a hash is a star or a hash. In single
 *       or double quotes it may contain commas, and be empty.
 *   <li>An item may be a list in brackets or a map in braces. Braces that are doubled belong to a text.
 * </ul>
 *
 * <p>No message repeats the text, which may be a secret.
 */
final class FlowText {

    private static final String BLANKS = " \t\r\n";
    private static final char END = 0;

    private final String text;
    private final Origin origin;
    private int at;
    private int depth;

    private FlowText(RawValue.Line line) {
        this.text = line.text();
        this.origin = line.origin();
    }

    /** The items of a list; null if it is broken, which the reading is told. */
    static @Nullable List<RawValue> items(RawValue.Line line, Reading reading) {
        FlowText flow = new FlowText(line);
        try {
            if (flow.opens('[')) {
                return flow.alone(flow.items(']'));
            }
            return flow.items(END);
        } catch (Broken broken) {
            reading.problem(line, broken.flaw);
            return null;
        }
    }

    /** The entries of a map; null if it is broken, which the reading is told. */
    static @Nullable List<RawEntry> entries(RawValue.Line line, Reading reading) {
        FlowText flow = new FlowText(line);
        try {
            if (flow.opens('{')) {
                return flow.alone(flow.entries('}'));
            }
            return flow.entries(END);
        } catch (Broken broken) {
            reading.problem(line, broken.flaw);
            return null;
        }
    }

    /** Whether a line is a map in braces. */
    static boolean isMap(RawValue.Line line) {
        return new FlowText(line).opens('{');
    }

    private boolean opens(char bracket) {
        skipBlanks();
        if (next() != bracket || isDoubled(bracket)) {
            return false;
        }
        at++;
        return true;
    }

    private <T> T alone(T content) {
        at++;
        skipBlanks();
        if (at < text.length()) {
            throw broken("something follows the closing bracket or brace", "quotes around a text that begins with one");
        }
        return content;
    }

    private List<RawValue> items(char end) {
        List<RawValue> items = new ArrayList<>();
        while (!isAt(end)) {
            RawValue item = value(end);
            if (item instanceof RawValue.Unset) {
                throw broken("an item of a list cannot be unset", "a list without the item");
            }
            items.add(item);
            nextMember(end);
        }
        return items;
    }

    private List<RawEntry> entries(char end) {
        List<RawEntry> entries = new ArrayList<>();
        while (!isAt(end)) {
            String key = key(end);
            skipBlanks();
            RawValue value = next() == ',' || isAt(end) ? new RawValue.Line("", origin) : value(end);
            entries.add(new RawEntry(key, origin, value, false));
            nextMember(end);
        }
        return entries;
    }

    /** Goes on to the next member, behind a comma. */
    private void nextMember(char end) {
        if (!isAt(end)) {
            if (next() != ',') {
                throw broken("there is something between a value and the next comma", "quotes around the whole value");
            }
            at++;
        }
    }

    /** Whether the list or map ends behind the next blanks. */
    private boolean isAt(char end) {
        skipBlanks();
        if (at == text.length() && end != END) {
            throw broken("a bracket or brace is not closed", end == ']' ? "[a, b]" : "{a: 1, b: 2}");
        }
        return end == END ? at == text.length() : next() == end;
    }

    private RawValue value(char end) {
        char first = next();
        if (first == ',') {
            throw broken("there is nothing between two commas", "\"\" for an empty text");
        }
        if (first == '"' || first == '\'') {
            return new RawValue.Line(quoted(), origin);
        }
        if ((first == '[' || first == '{') && !isDoubled('{')) {
            return collection(first);
        }
        String plain = plain(end);
        return plain.equals(RawValue.UNSET) ? new RawValue.Unset(origin) : new RawValue.Line(plain, origin);
    }

    private RawValue collection(char bracket) {
        if (++depth == Node.DEEPEST) {
            throw new Broken(Mistakes.tooDeep());
        }
        at++;
        RawValue value =
                bracket == '[' ? new RawValue.Items(items(']'), origin) : new RawValue.Entries(entries('}'), origin);
        at++;
        depth--;
        return value;
    }

    /** A text without quotes, up to a comma or to the bracket that closes what is around it. */
    private String plain(char end) {
        int start = at;
        int open = 0;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == ',' && open == 0) {
                break;
            }
            if (end != END && (c == '[' || c == '{')) {
                open++;
            } else if (end != END && (c == ']' || c == '}') && open-- == 0) {
                break;
            }
        }
        return text.substring(start, at).strip();
    }

    private String key(char end) {
        if (next() == ',') {
            throw broken("there is nothing between two commas", null);
        }
        if (next() == '"' || next() == '\'') {
            String key = quoted();
            skipBlanks();
            if (next() != (end == END ? '=' : ':')) {
                throw noKey(end);
            }
            at++;
            return key;
        }
        int separator = separator(end);
        if (separator <= at) {
            throw noKey(end);
        }
        String key = text.substring(at, separator).strip();
        at = separator + 1;
        return key;
    }

    /** Where the next key ends: at an equals sign or, in braces, at a colon, if possible at one before a blank. */
    private int separator(char end) {
        int colon = -1;
        for (int i = at; i < text.length() && text.charAt(i) != ',' && text.charAt(i) != '}'; i++) {
            char c = text.charAt(i);
            if (end == END && c == '=') {
                return i;
            }
            if (end != END && c == ':') {
                if (i + 1 == text.length() || BLANKS.indexOf(text.charAt(i + 1)) >= 0) {
                    return i;
                }
                colon = colon < 0 ? i : colon;
            }
        }
        return colon;
    }

    private static Broken noKey(char end) {
        return end == END
                ? broken("an entry is not name=value", "name=value pairs with commas between them")
                : broken("an entry is not name: value", "name: value pairs with commas between them");
    }

    private String quoted() {
        char quote = next();
        StringBuilder content = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\' && quote == '"' && at + 1 < text.length()) {
                content.append(escaped(text.charAt(++at)));
            } else if (c != quote) {
                content.append(c);
            } else if (quote == '\'' && text.startsWith("''", at)) {
                content.append(c);
                at++;
            } else {
                at++;
                return content.toString();
            }
        }
        throw broken("a quote is not closed", null);
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\', '/' -> c;
            default ->
                throw broken(
                        "a backslash in double quotes is followed by another character than n, r, t, \\, / and \"",
                        "\\\\ for a backslash");
        };
    }

    private boolean isDoubled(char bracket) {
        return bracket == '{' && text.startsWith("{{", at);
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : END;
    }

    private void skipBlanks() {
        while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private static Broken broken(String message, @Nullable String expected) {
        return new Broken(Flaw.error(Code.LINE, "", message).expecting(expected));
    }

    /** What is wrong with the text. */
    private static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Flaw flaw;

        Broken(Flaw flaw) {
            super(flaw.message(), null, false, false);
            this.flaw = flaw;
        }
    }
}
