package io.stratiform.value.dashboard;

import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines and the alarm in a metric widget. */
final class Annotations {

    private final List<Map<String, Object>> lines = new ArrayList<>(0);
    private final List<String> flaws = new ArrayList<>(0);
    private @Nullable Value<String> alarm;

    void line(@Nullable String label, double value, @Nullable String colour) {
        Map<String, Object> line = new LinkedHashMap<>();
        if (label != null) {
            line.put("label", label);
        }
        line.put("value", value == Math.rint(value) && Math.abs(value) < 1e15 ? (Object) (long) value : value);
        if (colour != null) {
            line.put("color", colour);
            if (Limits.expectedInsteadOfColour(colour) != null) {
                flaws.add("'" + colour + "' is not a colour");
            }
        }
        lines.add(line);
    }

    void alarm(@Nullable Value<String> arn) {
        alarm = arn;
    }

    boolean hasAlarm() {
        return alarm != null;
    }

    boolean isEmpty() {
        return lines.isEmpty() && alarm == null;
    }

    List<String> flaws() {
        return flaws;
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        if (alarm != null) {
            members.put("alarms", List.of(alarm));
        }
        if (!lines.isEmpty()) {
            members.put("horizontal", lines);
        }
        return members;
    }
}
