package io.stratiform.settings;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * The text of a file with a blank behind each {@code !unset} that a comma or a bracket follows, as in
 * <code>{a: !unset, b: 1}</code>: the parser takes a comma for a part of the tag, and wants a blank before a bracket.
 */
final class YamlUnsetTags {

    private final String text;
    // In the order of the text, counted in code points as the parser does.
    private final List<Integer> blanks;

    private YamlUnsetTags(String text, List<Integer> blanks) {
        this.text = text;
        this.blanks = blanks;
    }

    static YamlUnsetTags in(String text) {
        List<Integer> blanks = new ArrayList<>(0);
        StringBuilder spaced = new StringBuilder(text.length());
        int from = 0;
        int codePoints = 0;
        for (int tag = text.indexOf(RawValue.UNSET); tag >= 0; tag = text.indexOf(RawValue.UNSET, from)) {
            int end = tag + RawValue.UNSET.length();
            codePoints += text.codePointCount(from, end);
            spaced.append(text, from, end);
            if (end < text.length() && ",]}".indexOf(text.charAt(end)) >= 0) {
                blanks.add(codePoints);
                spaced.append(' ');
                codePoints++;
            }
            from = end;
        }
        return new YamlUnsetTags(
                blanks.isEmpty()
                        ? text
                        : spaced.append(text, from, text.length()).toString(),
                blanks);
    }

    /** What the parser reads. */
    String text() {
        return text;
    }

    /** The column of a place in the file, counted from 1. */
    int column(Mark mark) {
        int column = mark.getColumn() + 1;
        int lineStart = mark.getIndex() - mark.getColumn();
        for (int blank : blanks) {
            if (blank >= lineStart && blank < mark.getIndex()) {
                column--;
            }
        }
        return column;
    }

    /** The text of a scalar, which may have the word in it. */
    String value(ScalarEvent scalar) {
        String value = scalar.getValue();
        for (int blank : blanks) {
            if (blank >= scalar.getStartMark().getIndex()
                    && blank < scalar.getEndMark().getIndex()) {
                return value.replace("!unset ,", "!unset,")
                        .replace("!unset ]", "!unset]")
                        .replace("!unset }", "!unset}");
            }
        }
        return value;
    }
}
