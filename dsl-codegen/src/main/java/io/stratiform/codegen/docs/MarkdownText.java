package io.stratiform.codegen.docs;

import io.stratiform.codegen.poet.JavadocText;
import java.util.ArrayList;
import java.util.List;

/** Turns the Markdown of AWS's documentation into HTML that is safe in a Javadoc comment: blocks first, then their text. */
final class MarkdownText {

    private static final String FENCE = "```";

    private final List<String> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final String text;

    MarkdownText(String text) {
        this.text = text;
    }

    String toHtml() {
        List<String> code = null;
        for (String line : text.lines().toList()) {
            String content = withoutQuote(line).strip();
            if (content.startsWith(FENCE)) {
                endAll();
                if (code != null) {
                    blocks.add("<pre>" + String.join("\n", code) + "</pre>");
                }
                code = code == null ? new ArrayList<>() : null;
            } else if (code != null) {
                code.add(JavadocText.escape(withoutQuote(line)));
            } else {
                take(content);
            }
        }
        endAll();
        if (code != null) {
            blocks.add("<pre>" + String.join("\n", code) + "</pre>");
        }
        return String.join("\n", blocks);
    }

    private void take(String content) {
        if (content.isEmpty()) {
            endParagraph();
        } else if (content.startsWith("- ") || content.startsWith("* ")) {
            endParagraph();
            items.add(content.substring(2));
        } else if (!items.isEmpty() && paragraph.isEmpty()) {
            endItems();
            paragraph.add(content);
        } else {
            paragraph.add(withoutHashes(content));
        }
    }

    private void endAll() {
        endParagraph();
        endItems();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            String html = new InlineText(String.join(" ", paragraph)).toHtml();
            blocks.add(blocks.isEmpty() ? html : "<p>" + html);
            paragraph.clear();
        }
    }

    private void endItems() {
        if (!items.isEmpty()) {
            StringBuilder list = new StringBuilder("<ul>\n");
            for (String item : items) {
                list.append("<li>").append(new InlineText(item).toHtml()).append("</li>\n");
            }
            blocks.add(list.append("</ul>").toString());
            items.clear();
        }
    }

    private static String withoutQuote(String line) {
        if (line.startsWith("> ")) {
            return line.substring(2);
        }
        return line.equals(">") ? "" : line;
    }

    private static String withoutHashes(String content) {
        int hashes = 0;
        while (hashes < content.length() && content.charAt(hashes) == '#') {
            hashes++;
        }
        return hashes > 0 && hashes < content.length() && content.charAt(hashes) == ' '
                ? content.substring(hashes + 1)
                : content;
    }
}
