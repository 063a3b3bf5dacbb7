package io.stratiform.benchmarks.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.stratiform.benchmarks.report.Figure.Amount;
import io.stratiform.benchmarks.report.Figure.Spread;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/** Writes results for machines: nothing is rounded. */
final class JsonReport {

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    static String write(List<Part> parts, List<Budget> budgets) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            new JsonReport(json).document(parts, budgets);
        }
        return text.append('\n').toString();
    }

    private void document(List<Part> parts, List<Budget> budgets) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("budgets");
        for (Budget budget : budgets) {
            json.writeStartObject();
            json.writeStringField("what", budget.what());
            json.writeNumberField(budget.least() ? "atLeast" : "atMost", budget.limit());
            number("measured", budget.measured());
            json.writeBooleanField("held", budget.held());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("tables");
        for (Part part : parts) {
            for (Table table : part.tables()) {
                table(table);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void table(Table table) throws IOException {
        json.writeArrayFieldStart(table.id());
        for (List<Figure> row : table.rows()) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                figure(table.columns().get(i).key(), row.get(i));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void figure(String key, Figure figure) throws IOException {
        if (figure instanceof Amount amount) {
            number(key, amount.value());
        } else if (figure instanceof Spread spread) {
            series(key, spread.series());
        } else {
            json.writeStringField(key, figure.shown());
        }
    }

    private void series(String key, Series series) throws IOException {
        if (series.isEmpty()) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        json.writeNumberField("runs", series.size());
        json.writeNumberField("min", series.min());
        json.writeNumberField("median", series.median());
        json.writeNumberField("max", series.max());
        json.writeEndObject();
    }

    /** JSON knows no NaN. */
    private void number(String key, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(key, value);
        } else {
            json.writeNullField(key);
        }
    }
}
