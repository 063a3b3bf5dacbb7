package io.stratiform.codegen.importer.corrections;

import io.stratiform.codegen.importer.facts.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What our corrections say of resource types that a transform expands: most of their properties are passed through to
 * the resources that they stand for, and are described there.
 *
 * @param standIns the resource types, each with the one that it becomes
 * @param passed the properties that are passed through
 * @param renamed properties that the sources misspell
 */
record PassThrough(List<StandIn> standIns, List<Passed> passed, List<Renamed> renamed) {

    static final PassThrough NONE = new PassThrough(List.of(), List.of(), List.of());

    /** What two files say. */
    PassThrough and(PassThrough other) {
        return new PassThrough(
                both(standIns, other.standIns), both(passed, other.passed), both(renamed, other.renamed));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /**
     * A resource type that becomes another under the same logical id. It has the other's attributes, and whatever points
     * at the other may point at it.
     *
     * @param resourceType the resource type that the transform expands
     * @param becomes the resource type that it becomes
     * @param without attributes that it never has
     */
    record StandIn(String resourceType, String becomes, Set<String> without) {}

    /**
     * Properties that are passed through.
     *
     * @param from the resource type or property types that have them
     * @param to the resource type or property type that describes them
     * @param names their names, and what they are called there; none for a property type without properties
     * @param required those that must be set
     * @param structures the names of property types that come with them, by what they are called there
     */
    record Passed(
            List<Element> from,
            Element to,
            Map<String, String> names,
            Set<String> required,
            Map<String, String> structures) {}

    /**
     * A property that is spelled otherwise.
     *
     * @param property the property
     * @param name its right name
     */
    record Renamed(Element property, String name) {}
}
