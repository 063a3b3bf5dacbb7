package io.stratiform.benchmarks.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Figures in rows. */
public final class Table {

    private final String id;
    private final String title;
    private final List<Column> columns;
    private final List<List<Figure>> rows = new ArrayList<>();

    /**
     * A column.
     *
     * @param key what JSON calls it
     * @param heading what readers see
     */
    public record Column(String key, String heading) {}

    /**
     * A table without rows.
     *
     * @param id what JSON calls it
     * @param title what readers see above it
     * @param columns its columns
     */
    public Table(String id, String title, Column... columns) {
        this.id = id;
        this.title = title;
        this.columns = List.of(columns);
    }

    /**
     * A column.
     *
     * @param key what JSON calls it
     * @param heading what readers see
     * @return the column
     */
    public static Column column(String key, String heading) {
        return new Column(key, heading);
    }

    /**
     * Adds a row.
     *
     * @param figures one for each column
     */
    public void row(Figure... figures) {
        if (figures.length != columns.size()) {
            throw new IllegalArgumentException(
                    "expected " + columns.size() + " figures, but there are " + figures.length);
        }
        rows.add(Arrays.asList(figures));
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    List<Column> columns() {
        return columns;
    }

    List<List<Figure>> rows() {
        return rows;
    }
}
