package io.stratiform.codegen.importer.corrections;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.TypeShape;
import io.stratiform.spec.Reference;
import io.stratiform.spec.TypeSpec;
import io.stratiform.spec.UpdateType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the resource types that transforms expand the facts of what they become. */
final class PassThroughRun {

    static final String SOURCE = "passed through";

    private final PartialSpecification specification;
    private final PassThrough corrections;
    private final List<String> problems;
    private final Map<String, String> standIns = new HashMap<>();

    PassThroughRun(PartialSpecification specification, PassThrough corrections, List<String> problems) {
        this.specification = specification;
        this.corrections = corrections;
        this.problems = problems;
        corrections.standIns().forEach(each -> standIns.put(each.resourceType(), each.becomes()));
    }

    /**
     * Corrects what the sources state, before anything else is. They say of every property that an update of it replaces
     * the resource; in truth the resource that it becomes decides that, so that it counts as not stated.
     */
    void begin() {
        corrections.renamed().forEach(this::rename);
        for (PassThrough.StandIn standIn : corrections.standIns()) {
            specification.of(standIn.resourceType()).forEach((element, facts) -> {
                if (element.kind() == Element.Kind.PROPERTY) {
                    facts.state(FactKey.UPDATE_TYPE, UpdateType.MUTABLE, SOURCE);
                }
            });
        }
    }

    private void rename(PassThrough.Renamed renamed) {
        Element right = Element.property(
                renamed.property().resource(), renamed.property().type(), renamed.name());
        Facts facts = specification.find(renamed.property());
        if (facts == null || specification.find(right) != null) {
            problems.add(
                    "Renamed: " + renamed.property() + " is not there, or " + renamed.name() + " is there already");
            return;
        }
        specification.remove(renamed.property());
        specification.declare(right).takeAll(facts);
    }

    /** Takes the facts of what they become, once all that is known of that is stated. */
    void finish() {
        PassedFacts facts = new PassedFacts(specification, standIns, problems);
        corrections.passed().forEach(facts::take);
        corrections.standIns().forEach(this::takeResourceFacts);
        addReferences();
    }

    private void takeResourceFacts(PassThrough.StandIn standIn) {
        Facts own = specification.find(Element.resource(standIn.resourceType()));
        Facts other = specification.find(Element.resource(standIn.becomes()));
        if (own == null || other == null) {
            problems.add("StandIns: there is no resource type "
                    + (own == null ? standIn.resourceType() : standIn.becomes()));
            return;
        }
        if (own.stated(FactKey.REF_RETURNS) == null) {
            own.takeOver(FactKey.REF_RETURNS, other);
        }
        if (other.get(FactKey.STATEFUL, false)) {
            own.takeOver(FactKey.STATEFUL, other);
        }
        specification.of(standIn.becomes()).forEach((element, facts) -> {
            TypeSpec type = facts.get(FactKey.TYPE);
            if (element.kind() == Element.Kind.ATTRIBUTE
                    && type != null
                    && TypeShape.structures(type).isEmpty()
                    && !standIn.without().contains(element.name())) {
                specification
                        .declare(Element.attribute(standIn.resourceType(), element.name()))
                        .state(FactKey.TYPE, type, SOURCE);
            }
        });
        for (String name : standIn.without()) {
            if (specification.find(Element.attribute(standIn.becomes(), name)) == null) {
                problems.add("StandIns: " + standIn.becomes() + " has no attribute " + name);
            }
        }
    }

    /** Whatever points at what a resource becomes may point at the resource, in the same way. */
    private void addReferences() {
        specification.elements().forEach((element, facts) -> {
            List<Reference> references = facts.get(FactKey.REFERENCES);
            if (element.kind() == Element.Kind.PROPERTY && references != null) {
                List<Reference> all = new ArrayList<>(references);
                for (PassThrough.StandIn standIn : corrections.standIns()) {
                    references.stream()
                            .filter(reference -> reference.resourceType().equals(standIn.becomes()))
                            .map(reference -> new Reference(standIn.resourceType(), reference.attribute()))
                            .filter(reference -> isGiven(reference) && !isThere(reference.resourceType(), all))
                            .forEach(all::add);
                }
                if (all.size() > references.size()) {
                    all.sort((a, b) -> a.resourceType().compareTo(b.resourceType()));
                    facts.state(FactKey.REFERENCES, List.copyOf(all), SOURCE);
                }
            }
        });
    }

    private boolean isGiven(Reference reference) {
        String attribute = reference.attribute();
        return attribute == null || specification.find(Element.attribute(reference.resourceType(), attribute)) != null;
    }

    private static boolean isThere(String resourceType, List<Reference> references) {
        return references.stream().anyMatch(known -> known.resourceType().equals(resourceType));
    }
}
