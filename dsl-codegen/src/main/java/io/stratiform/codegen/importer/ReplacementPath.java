package io.stratiform.codegen.importer;

import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.List;

/**
 * A path through property types to a property whose change replaces the resource, {@code *} standing for any item. It
 * marks that property; or, where the path leads into the standard tag, the property that holds the tags.
 */
final class ReplacementPath {

    private final PartialSpecification specification;
    private final String resource;
    private final String source;
    private final Notices notices;

    ReplacementPath(PartialSpecification specification, String resource, String source, Notices notices) {
        this.notices = notices;
        this.specification = specification;
        this.resource = resource;
        this.source = source;
    }

    /** The database starts some paths at a property type instead of at a property. */
    private String start(List<String> steps) {
        String first = steps.isEmpty() ? "" : steps.get(0);
        boolean isType = specification.find(Element.property(resource, "", first)) == null
                && specification.find(Element.propertyType(resource, first)) != null;
        return isType ? first : "";
    }

    void mark(JsonValue path) {
        List<String> steps = path.texts();
        String type = start(steps);
        for (int i = type.isEmpty() ? 0 : 1; i < steps.size(); i++) {
            Facts facts = specification.find(Element.property(resource, type, steps.get(i)));
            TypeSpec next = facts == null ? null : facts.get(FactKey.TYPE);
            if (facts == null || next == null) {
                notices.add(
                        "replacement paths of " + source + " that lead to no property: left out",
                        resource + " " + String.join(".", steps));
                return;
            }
            while (next instanceof TypeSpec.ListOf list && i + 1 < steps.size() && steps.get(i + 1).equals("*")) {
                next = list.item();
                i++;
            }
            if (i == steps.size() - 1 || next instanceof TypeSpec.StandardTag) {
                facts.state(FactKey.UPDATE_TYPE, UpdateType.IMMUTABLE, source);
                return;
            }
            if (!(next instanceof TypeSpec.Structure structure)) {
                throw path.error("the path goes on after " + steps.get(i) + ", which has no properties");
            }
            type = structure.name();
        }
    }
}
