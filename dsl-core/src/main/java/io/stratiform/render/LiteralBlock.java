package io.stratiform.render;

/** A string with several lines below a {@code |}, where nothing is escaped. */
final class LiteralBlock {

    private LiteralBlock() {}

    /**
     * Whether a block of this text, all of whose characters are printable, line breaks or tabs, is read as the same
     * text. Parsers differ for lines of white space at the beginning and the end of a block.
     */
    static boolean fits(String text) {
        int first = firstLine(text);
        int end = contentEnd(text);
        if (first >= end) {
            return false;
        }
        int firstEnd = text.indexOf('\n', first);
        int lastStart = text.lastIndexOf('\n', end - 1) + 1;
        return !isBlank(text, first, firstEnd < 0 ? end : firstEnd) && !isBlank(text, lastStart, end);
    }

    static void append(Utf8Text out, String text, int column) {
        char head = text.charAt(firstLine(text));
        out.append('|');
        if (head == ' ' || head == '\t') {
            // Without it, a parser would treat the indentation of the text as that of the block.
            out.append('2');
        }
        int end = contentEnd(text);
        if (end == text.length()) {
            out.append('-');
        } else if (end + 1 < text.length()) {
            out.append('+');
        }
        lines(out, text, column);
    }

    private static void lines(Utf8Text out, String text, int column) {
        int start = 0;
        while (start < text.length()) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            if (start == end) {
                out.append('\n');
            } else {
                Indentation.breakLine(out, column);
                out.append(text.substring(start, end));
            }
            start = end + 1;
        }
    }

    /** The start of the first line that is not empty. */
    private static int firstLine(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\n') {
            start++;
        }
        return start;
    }

    /** The start of the line breaks at the end of the text. */
    private static int contentEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end;
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }
}
