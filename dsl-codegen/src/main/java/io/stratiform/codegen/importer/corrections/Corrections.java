package io.stratiform.codegen.importer.corrections;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Relationship;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Our own corrections of what the sources have wrong or lack. Each is checked at every import to be needed still.
 *
 * @param file the file or folder they are read from, for messages
 * @param sources the sources they correct; unless all are imported, not every correction has to be needed
 * @param refReturns what Ref gives of some resource types
 * @param meanings what a source's words about a resource type mean
 * @param drops relationships that are none
 * @param additions references that are missing, by property
 * @param namedAdditions references that are missing, by the name of properties everywhere
 * @param facts facts that win over what the sources state
 * @param declared resource types that no source has
 * @param passThrough what is said of resource types that a transform expands
 */
public record Corrections(
        String file,
        Set<String> sources,
        List<RefReturns> refReturns,
        List<Meaning> meanings,
        List<Drop> drops,
        List<Addition> additions,
        List<NamedAddition> namedAdditions,
        List<OwnFacts> facts,
        List<ResourceTypeSpec> declared,
        PassThrough passThrough) {

    public static final Corrections NONE = united("", List.of());

    /** The corrections of several files as one. */
    static Corrections united(String file, List<Corrections> parts) {
        Set<String> sources = new TreeSet<>();
        parts.forEach(part -> sources.addAll(part.sources));
        return new Corrections(
                file,
                sources,
                all(parts, Corrections::refReturns),
                all(parts, Corrections::meanings),
                all(parts, Corrections::drops),
                all(parts, Corrections::additions),
                all(parts, Corrections::namedAdditions),
                all(parts, Corrections::facts),
                all(parts, Corrections::declared),
                parts.stream().map(Corrections::passThrough).reduce(PassThrough.NONE, PassThrough::and));
    }

    private static <T> List<T> all(List<Corrections> parts, Function<Corrections, List<T>> section) {
        return parts.stream().flatMap(part -> section.apply(part).stream()).toList();
    }

    /**
     * Facts of some properties, or of some resource types.
     *
     * @param elements what they are about
     * @param set the values by kind of fact
     * @param removed the kinds of facts that are left out
     * @param attributes attributes of the resource types
     */
    record OwnFacts(
            List<Element> elements,
            Map<FactKey<?>, Object> set,
            Set<FactKey<?>> removed,
            Map<String, TypeSpec> attributes) {}

    /** The identifiers that Ref gives of a resource type. */
    record RefReturns(String resourceType, List<String> identifiers) {}

    /** A source's words for what is wanted of a resource type, and what gives it. */
    record Meaning(String resourceType, String words, Reference reference) {}

    /**
     * Relationships of a property that are left out: all, or those to some resource types, or those in certain words.
     */
    record Drop(
            Element property,
            Set<String> resourceTypes,
            @Nullable String words) {

        boolean matches(Relationship relationship) {
            return (resourceTypes.isEmpty() || resourceTypes.contains(relationship.resourceType()))
                    && (words == null || words.equals(relationship.property()));
        }

        @Override
        public String toString() {
            return property
                    + (resourceTypes.isEmpty() ? "" : " to " + String.join(", ", resourceTypes))
                    + (words == null ? "" : " in the words " + words);
        }
    }

    /** A reference that some properties have. */
    record Addition(List<Element> properties, Reference reference) {}

    /** A reference that all text properties of these names have, with exceptions. */
    record NamedAddition(List<String> names, Reference reference, List<Element> except) {}
}
