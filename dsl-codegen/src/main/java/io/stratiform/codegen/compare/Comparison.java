package io.stratiform.codegen.compare;

import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What a comparison found: how much was compared, and every difference once. */
final class Comparison {

    private final int typesHere;
    private final int typesThere;
    private int typesInBoth;
    private final Map<Difference.Place, Integer> enumerated = new EnumMap<>(Difference.Place.class);
    private final NavigableSet<Difference> differences = new TreeSet<>();

    Comparison(int typesHere, int typesThere) {
        this.typesHere = typesHere;
        this.typesThere = typesThere;
    }

    void countType() {
        typesInBoth++;
    }

    void countEnumerated(Difference.Place place) {
        enumerated.merge(place, 1, Integer::sum);
    }

    void add(Difference difference) {
        differences.add(difference);
    }

    int typesHere() {
        return typesHere;
    }

    int typesThere() {
        return typesThere;
    }

    int typesInBoth() {
        return typesInBoth;
    }

    /** The properties that the oracle enumerates at a place. */
    int enumerated(Difference.Place place) {
        return enumerated.getOrDefault(place, 0);
    }

    NavigableSet<Difference> differences() {
        return differences;
    }
}
