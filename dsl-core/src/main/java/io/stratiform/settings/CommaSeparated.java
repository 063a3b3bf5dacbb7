package io.stratiform.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists and maps in an environment variable or an argument: {@code a, b} and {@code a=1, b=2}. */
final class CommaSeparated {

    private CommaSeparated() {}

    static List<RawValue> items(RawValue.Line line) {
        List<RawValue> items = new ArrayList<>();
        String text = line.text();
        int from = 0;
        while (from <= text.length() && !text.isBlank()) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? text.length() : comma;
            items.add(new RawValue.Line(text.substring(from, to).strip(), line.origin()));
            from = to + 1;
        }
        return items;
    }

    /** The entries; null if one of them lacks its {@code =}. */
    static @Nullable List<RawEntry> entries(RawValue.Line line) {
        List<RawEntry> entries = new ArrayList<>();
        for (RawValue item : items(line)) {
            String text = ((RawValue.Line) item).text();
            int equals = text.indexOf('=');
            if (equals < 1) {
                return null;
            }
            RawValue value = new RawValue.Line(text.substring(equals + 1).strip(), line.origin());
            entries.add(new RawEntry(text.substring(0, equals).strip(), line.origin(), value, false));
        }
        return entries;
    }
}
