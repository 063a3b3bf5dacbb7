package io.stratiform.codegen.importer.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the API models know of the values of one property.
 *
 * @param way how surely the members were found
 * @param sets the values of each member that was found
 * @param places the members
 * @param client the package they are of
 */
record ApiFinding(Way way, List<List<String>> sets, List<String> places, String client) {

    /** How a member was found, the surest way first. */
    enum Way {
        /** In the input of an operation that names the resource type, or of one that is known to be its own. */
        OWN_OPERATION,
        /** In a structure of such an input that stands for the whole resource. */
        WHOLE_RESOURCE,
        /** In the input of an operation that names the resource type and more. */
        WIDER_OPERATION,
        /** In a structure with the name of the property type. */
        NAME
    }

    static ApiFinding of(Way way, List<String> values, String place, String client) {
        ApiFinding finding = new ApiFinding(way, new ArrayList<>(), new ArrayList<>(), client);
        finding.add(values, place);
        return finding;
    }

    void add(List<String> values, String place) {
        if (!places.contains(place)) {
            sets.add(values);
            places.add(place);
        }
    }

    /** All values of all members, in their order. */
    List<String> values() {
        Set<String> values = new LinkedHashSet<>();
        sets.forEach(values::addAll);
        return List.copyOf(values);
    }

    /** Whether the members differ, and none of them has all values. */
    boolean isAmbiguous() {
        Set<String> all = new LinkedHashSet<>(values());
        return sets.stream().noneMatch(set -> set.size() == all.size());
    }
}
