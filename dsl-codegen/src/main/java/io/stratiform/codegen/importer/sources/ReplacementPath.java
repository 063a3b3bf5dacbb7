package io.stratiform.codegen.importer.sources;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.PropertyPath;
import io.stratiform.spec.UpdateType;
import java.util.List;

/** The paths by which the service specification says of nested properties that changing them replaces the resource. */
final class ReplacementPath {

    private ReplacementPath() {}

    static void mark(
            PartialSpecification specification, String resource, List<String> steps, String source, Notices notices) {
        Element element = PropertyPath.find(specification, resource, steps);
        if (element == null && steps.size() > 1) {
            // Some paths start at a property type instead of at a property.
            element = PropertyPath.find(specification, resource, steps.get(0), steps.subList(1, steps.size()));
        }
        Facts facts = element == null ? null : specification.find(element);
        if (facts == null) {
            notices.add(
                    "replacement paths of " + source + " that lead to no property: left out",
                    resource + " " + String.join(".", steps));
        } else {
            facts.state(FactKey.UPDATE_TYPE, UpdateType.IMMUTABLE, source);
        }
    }
}
