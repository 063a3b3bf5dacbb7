package io.stratiform.value;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Copies maps so that their order is the same in every run. */
final class OrderedMaps {

    private OrderedMaps() {}

    /**
     * Copies a map. {@code Map.of} and {@code HashMap} change their order between JVMs or with their size, so a map
     * that is not known to have an order of its own is sorted, with a null key first.
     */
    static <V> Map<String, V> copy(Map<String, ? extends V> map) {
        boolean ordered = map instanceof LinkedHashMap || map instanceof SortedMap || map.size() < 2;
        if (ordered) {
            return new LinkedHashMap<>(map);
        }
        Map<String, V> sorted = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        sorted.putAll(map);
        return sorted;
    }
}
