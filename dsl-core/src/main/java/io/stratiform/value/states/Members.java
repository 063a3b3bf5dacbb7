package io.stratiform.value.states;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The members of an object that is set in several calls. */
final class Members {

    private Members() {}

    /** The members of both; of a member that is in both, objects are joined, and of anything else the last value counts. */
    static Object joined(@Nullable Object first, Map<String, ?> second) {
        if (!(first instanceof Map<?, ?> start)) {
            return second;
        }
        Map<Object, @Nullable Object> all = new LinkedHashMap<>(ordered(start));
        for (Map.Entry<?, ?> member : ordered(second).entrySet()) {
            Object before = all.get(member.getKey());
            Object after = member.getValue();
            all.put(
                    member.getKey(),
                    before instanceof Map && after instanceof Map<?, ?> more ? both(before, more) : after);
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Object both(Object before, Map<?, ?> after) {
        return joined(before, (Map<String, ?>) after);
    }

    /** The map itself if it has an order of its own, and otherwise a sorted copy. */
    private static Map<?, ?> ordered(Map<?, ?> map) {
        if (map instanceof LinkedHashMap || map instanceof SortedMap || map.size() < 2) {
            return map;
        }
        Map<Object, @Nullable Object> sorted =
                new TreeMap<>(Comparator.nullsFirst(Comparator.comparing(String::valueOf)));
        sorted.putAll(map);
        return sorted;
    }
}
