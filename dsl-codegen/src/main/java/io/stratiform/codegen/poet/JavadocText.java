package io.stratiform.codegen.poet;

/**
 * Escapes strings for use in a Javadoc comment.
 *
 * @since 0.1.0
 */
public final class JavadocText {

    private JavadocText() {}

    /**
     * Escapes a string: characters with a meaning in Javadoc, HTML or Java source become entities.
     *
     * @param text any string
     * @return HTML
     */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '@' -> safe.append("&#64;");
                case '{' -> safe.append("&#123;");
                case '}' -> safe.append("&#125;");
                case '\\' -> safe.append("&#92;");
                case '*' -> safe.append(next(text, i) == '/' ? "&#42;" : "*");
                case '/' -> safe.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                default -> safe.append(Character.isISOControl(c) || Character.isSurrogate(c) ? entity(c) : c);
            }
        }
        return safe.toString();
    }

    /**
     * Escapes a string and marks it as code.
     *
     * @param text any string
     * @return HTML
     */
    public static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    private static char next(String text, int i) {
        return i + 1 < text.length() ? text.charAt(i + 1) : ' ';
    }

    private static String entity(char c) {
        return c == '\n' || c == '\t' ? " " : "&#" + (int) c + ";";
    }
}
