package io.stratiform.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The limits of the properties of one class, as the specification states them. A generated class contains them as one
 * string, with a line for each limit: the name of the property, a character for the kind of limit, and the limit.
 *
 * <pre>
 * DelaySeconds=0..900       a number
 * QueueName#1..80           the length of a string, in characters
 * SubnetIds@2..             the number of items
 * QueueName~^[a-z]+$        a pattern that is found in a string
 * </pre>
 *
 * Only values that are known when the template is generated are checked, not functions and dynamic references.
 */
final class Limits {

    private static final Map<String, Limits> READ = new ConcurrentHashMap<>();

    private final Map<String, Limit> byProperty = new LinkedHashMap<>();

    private Limits(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            readLine(text, start, end < 0 ? text.length() : end);
            start = end < 0 ? text.length() : end + 1;
        }
    }

    /** The limits of a class; each string is parsed once. */
    static Limits of(String text) {
        Limits known = READ.get(text);
        if (known == null) {
            known = new Limits(text);
            READ.put(text, known);
        }
        return known;
    }

    private void readLine(String text, int start, int end) {
        int sign = start;
        while (Character.isLetterOrDigit(text.charAt(sign))) {
            sign++;
        }
        String name = text.substring(start, sign);
        Limit limit = byProperty.get(name);
        if (limit == null) {
            limit = new Limit();
            byProperty.put(name, limit);
        }
        limit.set(text.charAt(sign), text.substring(sign + 1, end));
    }

    /** Reports the literals that are outside the limits. */
    void inspect(Map<String, Value<?>> values, Inspection inspection) {
        for (Map.Entry<String, Value<?>> entry : values.entrySet()) {
            Limit limit = byProperty.get(entry.getKey());
            if (limit != null) {
                inspect(limit, entry.getKey(), entry.getValue(), inspection);
            }
        }
    }

    private static void inspect(Limit limit, String name, Value<?> value, Inspection inspection) {
        if (value instanceof ListValue<?> list) {
            report(limit.flawOfItems(name, list.items()), inspection);
            int index = 0;
            for (Value<?> item : list.items()) {
                report(limit.flawOf(name, name + "[" + index + "]", item), inspection);
                index++;
            }
        } else if (value instanceof MapValue<?> map) {
            report(limit.flawOfItems(name, List.copyOf(map.entries().values())), inspection);
            map.entries().forEach((key, entry) -> report(limit.flawOf(name, name + "." + key, entry), inspection));
        } else {
            report(limit.flawOf(name, name, value), inspection);
        }
    }

    private static void report(@Nullable Flaw flaw, Inspection inspection) {
        if (flaw != null) {
            inspection.flaw(flaw);
        }
    }
}
