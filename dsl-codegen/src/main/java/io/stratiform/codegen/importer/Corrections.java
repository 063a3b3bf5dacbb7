package io.stratiform.codegen.importer;

import io.stratiform.spec.Reference;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Our own corrections of what a source has wrong or lacks. Each is checked at every import to be needed still.
 *
 * @param file the file they are read from, for messages
 * @param source the source they correct; where it is not imported, they are not expected all to be needed
 * @param refReturns what Ref gives of some resource types
 * @param meanings what a source's words about a resource type mean
 * @param drops relationships that are none
 * @param additions references that are missing, by property
 * @param namedAdditions references that are missing, by the name of properties everywhere
 */
record Corrections(
        String file,
        String source,
        List<RefReturns> refReturns,
        List<Meaning> meanings,
        List<Drop> drops,
        List<Addition> additions,
        List<NamedAddition> namedAdditions) {

    static final Corrections NONE = new Corrections("", "", List.of(), List.of(), List.of(), List.of(), List.of());

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
