package io.stratiform.settings;

import java.util.ArrayList;
import java.util.List;

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

    /** The column in the file, counted from 1, of a place in what the parser reads. */
    int column(int index, int column) {
        int start = index - column + 1;
        int inFile = column;
        for (int blank : blanks) {
            if (blank >= start && blank < index) {
                inFile--;
            }
        }
        return inFile;
    }

    /** The text of a scalar, which may have the word in it. */
    String value(String text, int start, int end) {
        for (int blank : blanks) {
            if (blank >= start && blank < end) {
                return text.replace("!unset ,", "!unset,")
                        .replace("!unset ]", "!unset]")
                        .replace("!unset }", "!unset}");
            }
        }
        return text;
    }
}
