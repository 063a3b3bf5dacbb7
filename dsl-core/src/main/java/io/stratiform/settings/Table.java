package io.stratiform.settings;

import java.util.ArrayList;
import java.util.List;

/** A table whose cells may have several lines. */
final class Table {

    private static final String GAP = "  ";

    private final List<String> columns;
    private final List<List<List<String>>> rows = new ArrayList<>();

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    void row(List<List<String>> cells) {
        rows.add(cells);
    }

    /** Aligned columns below their underlined names. */
    String toText() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        List<String> underlines = new ArrayList<>();
        for (int width : widths) {
            underlines.add("-".repeat(width));
        }
        appendLine(text, columns, widths);
        appendLine(text, underlines, widths);
        for (List<List<String>> row : rows) {
            int height = 1;
            for (List<String> cell : row) {
                height = Math.max(height, cell.size());
            }
            for (int line = 0; line < height; line++) {
                List<String> cells = new ArrayList<>();
                for (List<String> cell : row) {
                    cells.add(line < cell.size() ? cell.get(line) : "");
                }
                appendLine(text, cells, widths);
            }
        }
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(columns.get(i));
            for (List<List<String>> row : rows) {
                for (String line : row.get(i)) {
                    widths[i] = Math.max(widths[i], width(line));
                }
            }
        }
        return widths;
    }

    private static void appendLine(StringBuilder text, List<String> cells, int[] widths) {
        int pending = 0;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                text.append(" ".repeat(pending)).append(cell);
                pending = 0;
            }
            pending += widths[i] - width(cell) + GAP.length();
        }
        text.append('\n');
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** A table as GitHub knows it. */
    String toMarkdown() {
        StringBuilder text = new StringBuilder("|");
        for (String column : columns) {
            text.append(' ').append(escape(column)).append(" |");
        }
        text.append("\n|").append(" --- |".repeat(columns.size())).append('\n');
        for (List<List<String>> row : rows) {
            text.append('|');
            for (List<String> cell : row) {
                StringBuilder lines = new StringBuilder();
                for (String line : cell) {
                    lines.append(lines.length() == 0 ? "" : "<br>").append(escape(line));
                }
                text.append(lines.length() == 0 ? "" : " ").append(lines).append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '&' -> escaped.append("&amp;");
                case '\\', '|', '*', '_', '`', '[', ']', '~' ->
                    escaped.append('\\').append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
