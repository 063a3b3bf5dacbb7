package io.stratiform.codegen.docs;

import io.stratiform.codegen.poet.JavadocText;

/** Turns a paragraph of Markdown into HTML: code, links and emphasis; everything else stays as it is, escaped. */
final class InlineText {

    private final String text;
    private final StringBuilder html = new StringBuilder();
    private int position;

    InlineText(String text) {
        this.text = text;
    }

    String toHtml() {
        StringBuilder plain = new StringBuilder();
        while (position < text.length()) {
            int start = position;
            String marked = marked();
            if (marked.isEmpty()) {
                plain.append(text.charAt(start));
                position = start + 1;
            } else {
                html.append(JavadocText.escape(plain.toString())).append(marked);
                plain.setLength(0);
            }
        }
        return html.append(JavadocText.escape(plain.toString())).toString();
    }

    /** What begins here as HTML, the position moved behind it; empty if it is nothing special. */
    private String marked() {
        return switch (text.charAt(position)) {
            case '`' -> code();
            case '[' -> link();
            case '*' -> text.startsWith("**", position) ? emphasis("**", "b") : emphasis("*", "i");
            default -> "";
        };
    }

    private String code() {
        int end = text.indexOf('`', position + 1);
        if (end < 0) {
            return "";
        }
        String code = text.substring(position + 1, end);
        position = end + 1;
        return JavadocText.code(code);
    }

    private String link() {
        int middle = text.indexOf("](http", position);
        int end = middle < 0 ? -1 : text.indexOf(')', middle);
        if (end < 0) {
            return "";
        }
        String label = new InlineText(text.substring(position + 1, middle)).toHtml();
        String address = JavadocText.escape(text.substring(middle + 2, end)).replace("\"", "%22");
        position = end + 1;
        return "<a href=\"" + address + "\">" + label + "</a>";
    }

    private String emphasis(String mark, String tag) {
        int start = position + mark.length();
        int end = text.indexOf(mark, start);
        if (end <= start || text.charAt(start) == ' ' || text.charAt(end - 1) == ' ') {
            return "";
        }
        position = end + mark.length();
        return "<" + tag + ">" + new InlineText(text.substring(start, end)).toHtml() + "</" + tag + ">";
    }
}
