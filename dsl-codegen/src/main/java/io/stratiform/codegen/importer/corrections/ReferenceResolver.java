package io.stratiform.codegen.importer.corrections;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.Relationship;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.Reference;
import io.stratiform.spec.TypeSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns the relationships that sources state into references: what a property wants of a resource is either what Ref
 * gives of it or one of its attributes. Where a property wants one resource type in two ways, its ARN is taken if the
 * property's name speaks of one, else what Ref gives.
 */
final class ReferenceResolver {

    static final String UNRESOLVED = "relationships that neither Ref nor an attribute gives: left out";

    private final PartialSpecification specification;
    private final CorrectionLog corrections;
    private final Notices notices;

    ReferenceResolver(PartialSpecification specification, CorrectionLog corrections, Notices notices) {
        this.specification = specification;
        this.corrections = corrections;
        this.notices = notices;
    }

    void run() {
        specification.elements().forEach((element, facts) -> {
            List<Relationship> relationships = facts.get(FactKey.RELATIONSHIPS);
            TypeSpec type = facts.get(FactKey.TYPE);
            if (element.kind() == Element.Kind.PROPERTY && relationships != null && type != null) {
                List<Reference> references = resolve(element, type, relationships);
                if (!references.isEmpty()) {
                    facts.state(FactKey.REFERENCES, references, "relationships");
                }
            }
        });
    }

    /** Whether a property of this type can hold what Ref or an attribute gives. */
    static boolean carriesReferences(TypeSpec type) {
        if (type instanceof TypeSpec.ListOf list) {
            return carriesReferences(list.item());
        }
        return type instanceof TypeSpec.Primitive primitive
                ? primitive.type() == PrimitiveType.STRING
                : type instanceof TypeSpec.Union union
                        && union.types().stream().anyMatch(ReferenceResolver::carriesReferences);
    }

    private List<Reference> resolve(Element element, TypeSpec type, List<Relationship> relationships) {
        Map<String, List<Resolved>> byType = new TreeMap<>();
        for (Relationship relationship : relationships) {
            if (corrections.drops(element, relationship)) {
                continue;
            }
            if (!carriesReferences(type)) {
                notices.add("relationships of properties that hold no text: left out", element + " to " + relationship);
                continue;
            }
            Reference reference = resolve(relationship);
            if (reference == null) {
                notices.add(UNRESOLVED, element + " to " + relationship);
            } else {
                byType.computeIfAbsent(reference.resourceType(), absent -> new ArrayList<>())
                        .add(new Resolved(relationship.property(), reference));
            }
        }
        return byType.values().stream().map(ways -> choose(element, ways)).toList();
    }

    private @Nullable Reference resolve(Relationship relationship) {
        String target = relationship.resourceType();
        Facts resource = specification.find(Element.resource(target));
        if (resource == null) {
            return null;
        }
        Reference found = null;
        if (resource.get(FactKey.REF_RETURNS, List.of()).equals(List.of(relationship.property()))) {
            found = new Reference(target, null);
        } else if (specification.find(Element.attribute(target, relationship.property())) != null) {
            found = new Reference(target, relationship.property());
        }
        Reference meant = corrections.meaning(relationship, found);
        return meant == null ? found : meant;
    }

    private Reference choose(Element element, List<Resolved> ways) {
        boolean arnWanted = element.name().toLowerCase(Locale.ROOT).contains("arn");
        Resolved best = ways.stream()
                .min(Comparator.comparingInt((Resolved way) -> arnWanted && way.isArn() ? 0 : way.isRef() ? 1 : 2)
                        .thenComparingInt(way -> way.isArn() ? 0 : 1)
                        .thenComparing(Resolved::words))
                .orElseThrow();
        for (Resolved way : ways) {
            if (!way.reference().equals(best.reference())) {
                notices.add(
                        "references stated in two ways: Ref won, or an ARN where the name speaks of one",
                        element + " to " + best.reference().resourceType() + ": " + best.words() + ", not "
                                + way.words());
            }
        }
        return best.reference();
    }

    private record Resolved(String words, Reference reference) {

        boolean isArn() {
            return words.toLowerCase(Locale.ROOT).endsWith("arn");
        }

        boolean isRef() {
            return reference.attribute() == null;
        }
    }
}
