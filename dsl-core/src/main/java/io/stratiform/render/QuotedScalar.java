package io.stratiform.render;

/** A string between quotes, on one line. */
final class QuotedScalar {

    private QuotedScalar() {}

    /** In single quotes, only the quote itself is escaped, by doubling it. */
    static String single(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** In double quotes, every character can be written. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append('"');
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                if (c == '"' || c == '\\') {
                    out.append('\\');
                }
                out.append(c);
            } else if (!Printable.at(text, i)) {
                escape(out, c);
            } else {
                out.append(c);
                if (Escape.isSurrogate(c)) {
                    out.append(text.charAt(++i));
                }
            }
        }
        return out.append('"').toString();
    }

    private static void escape(StringBuilder out, char c) {
        switch (c) {
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> Escape.unicode(out, c);
        }
    }
}
