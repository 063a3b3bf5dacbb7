package io.stratiform.benchmarks.report;

import static io.stratiform.benchmarks.report.Table.column;

import java.util.ArrayList;
import java.util.List;

/** Writes results as Markdown that can be read as it is, too: the cells of a column are as wide as the widest. */
final class TextReport {

    private static final String GREEN = "\u001b[32m";
    private static final String RED = "\u001b[31m";
    private static final String RESET = "\u001b[0m";

    private final boolean colored;
    private final StringBuilder out = new StringBuilder();

    TextReport(boolean colored) {
        this.colored = colored;
    }

    String write(List<Part> parts, List<Budget> budgets) {
        if (!budgets.isEmpty()) {
            out.append("## Budgets\n");
            table(table(budgets));
        }
        for (Part part : parts) {
            out.append(out.isEmpty() ? "" : "\n")
                    .append("## ")
                    .append(part.heading())
                    .append('\n');
            for (String note : part.notes()) {
                out.append('\n').append(note).append('\n');
            }
            part.tables().forEach(this::table);
        }
        return out.toString();
    }

    private Table table(List<Budget> budgets) {
        Table table = new Table(
                "budgets",
                "",
                column("what", "what"),
                column("limit", "budget"),
                column("measured", "measured"),
                column("held", ""));
        for (Budget budget : budgets) {
            int decimals = budget.limit() >= 1000 || budget.limit() == 0 ? 0 : 3;
            table.row(
                    Figure.of(budget.what()),
                    Figure.of((budget.least() ? "at least " : "at most ") + limit(budget.limit())),
                    Figure.of(budget.measured(), decimals),
                    Figure.of(budget.held() ? colored("held", GREEN) : colored("MISSED", RED)));
        }
        return table;
    }

    private static String limit(double limit) {
        return Figure.number(limit, limit == Math.rint(limit) ? 0 : limit * 10 == Math.rint(limit * 10) ? 1 : 2);
    }

    private String colored(String text, String color) {
        return colored ? color + text + RESET : text;
    }

    private void table(Table table) {
        if (!table.title().isEmpty()) {
            out.append("\n### ").append(table.title()).append('\n');
        }
        out.append('\n');
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(Table.Column::heading).toList());
        for (List<Figure> row : table.rows()) {
            lines.add(row.stream().map(Figure::shown).toList());
        }
        int[] widths = new int[table.columns().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), widths);
            if (i == 0) {
                rule(widths);
            }
        }
    }

    private void line(List<String> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            out.append("| ").append(cell).append(" ".repeat(widths[i] - width(cell) + 1));
        }
        out.append("|\n");
    }

    private void rule(int[] widths) {
        for (int width : widths) {
            out.append('|').append("-".repeat(width + 2));
        }
        out.append("|\n");
    }

    /** Colours take no room. */
    private static int width(String cell) {
        return cell.startsWith("\u001b") ? cell.length() - GREEN.length() - RESET.length() : cell.length();
    }
}
