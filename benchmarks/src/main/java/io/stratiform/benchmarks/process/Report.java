package io.stratiform.benchmarks.process;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The measurements as text, ratios first, or as JSON. */
final class Report {

    private final List<Cell> cells;

    Report(List<Cell> cells) {
        this.cells = cells;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Workload workload : Workload.values()) {
            for (String format : List.of("json", "yaml")) {
                table(text, workload, format);
            }
        }
        return text.append(Budget.table(this)).toString();
    }

    private void table(StringBuilder text, Workload workload, String format) {
        text.append(format("%n%s, %s: %s%n%n", workload, format.toUpperCase(Locale.ROOT), workload.description()))
                .append("| program | JDK | x floor | wall s: median (min - max) | CPU s | peak MiB | x floor |\n")
                .append("|---|---|---|---|---|---|---|\n");
        for (Cell cell : cells) {
            if (cell.workload == workload && cell.format.equals(format)) {
                row(text, cell);
            }
        }
    }

    private void row(StringBuilder text, Cell cell) {
        Cell floor = floorOf(cell);
        text.append(format(
                "| %s | %s | %s | %.3f (%.3f - %.3f) | %.2f | %s | %s |%n",
                cell.side.name(),
                cell.side.jdk(),
                ratio(wallRatio(cell, floor)),
                cell.wall.median(),
                cell.wall.min(),
                cell.wall.max(),
                cell.cpu.mean(),
                cell.peak.isEmpty() ? "?" : format("%.0f", cell.peak.median()),
                ratio(peakRatio(cell, floor))));
    }

    private static String ratio(double ratio) {
        return Double.isNaN(ratio) ? "?" : format("%.2f", ratio);
    }

    static double wallRatio(Cell cell, Cell floor) {
        return cell.wall.median() / floor.wall.median();
    }

    static double peakRatio(Cell cell, Cell floor) {
        return cell.peak.isEmpty() || floor.peak.isEmpty() ? Double.NaN : cell.peak.median() / floor.peak.median();
    }

    /** The floor on the same JDK. */
    Cell floorOf(Cell cell) {
        Cell floor = find(Sides.FLOOR, cell.side.jdk(), cell.workload, cell.format);
        if (floor == null) {
            throw new IllegalStateException("the floor is not among the programs");
        }
        return floor;
    }

    @Nullable Cell find(String name, String jdk, Workload workload, String format) {
        for (Cell cell : cells) {
            if (cell.side.name().equals(name)
                    && cell.side.jdk().equals(jdk)
                    && cell.workload == workload
                    && cell.format.equals(format)) {
                return cell;
            }
        }
        return null;
    }

    /** The JDK that counts. */
    String jdk() {
        return cells.get(0).side.jdk();
    }

    String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Cell cell : cells) {
                json.writeStartObject();
                json.writeStringField("program", cell.side.name());
                json.writeStringField("jdk", cell.side.jdk());
                json.writeStringField("workload", cell.workload.name());
                json.writeStringField("format", cell.format);
                series(json, "wallSeconds", cell.wall);
                series(json, "cpuSeconds", cell.cpu);
                series(json, "peakMebibytes", cell.peak);
                json.writeNumberField("wallOverFloor", wallRatio(cell, floorOf(cell)));
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return text.append('\n').toString();
    }

    private static void series(JsonGenerator json, String name, Series series) throws IOException {
        if (!series.isEmpty()) {
            json.writeObjectFieldStart(name);
            json.writeNumberField("runs", series.size());
            json.writeNumberField("min", series.min());
            json.writeNumberField("median", series.median());
            json.writeNumberField("max", series.max());
            json.writeEndObject();
        }
    }

    static String format(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
