package io.stratiform.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Copies of maps whose order is the same on every run. */
final class OrderedMaps {

    private OrderedMaps() {}

    /**
     * Copies a map. {@code Map.of} and {@code HashMap} change their order from one JVM to the next or with their size, so
     * what has no order of its own is sorted.
     */
    static <V> Map<String, V> copy(Map<String, ? extends V> map) {
        boolean ordered = map instanceof LinkedHashMap || map instanceof SortedMap || map.size() < 2;
        return ordered ? new LinkedHashMap<>(map) : new TreeMap<>(map);
    }
}
