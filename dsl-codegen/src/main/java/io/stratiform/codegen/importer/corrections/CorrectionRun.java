package io.stratiform.codegen.importer.corrections;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.spec.Reference;
import io.stratiform.spec.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Applies the corrections to a united specification and finds out which of them are of no use any more. */
public final class CorrectionRun {

    public static final String SOURCE = "corrections";

    private final PartialSpecification specification;
    private final Corrections corrections;
    private final Notices notices;
    private final List<String> problems = new ArrayList<>();
    private final PassThroughRun passThrough;

    public CorrectionRun(PartialSpecification specification, Corrections corrections, Notices notices) {
        this.specification = specification;
        this.corrections = corrections;
        this.notices = notices;
        this.passThrough = new PassThroughRun(specification, corrections.passThrough(), problems);
    }

    /** States our own facts, before anything is derived from those of the sources. */
    public OwnFactsRun stateFacts() {
        passThrough.begin();
        OwnFactsRun run = new OwnFactsRun(specification, problems);
        corrections.declared().forEach(run::declare);
        corrections.facts().forEach(run::state);
        return run;
    }

    /**
     * Resolves all references, corrected.
     *
     * @param strict whether a correction without use is an error, which it is where its source is being imported
     */
    public void run(boolean strict) {
        corrections.refReturns().forEach(this::setRefReturns);
        CorrectionLog log = new CorrectionLog(corrections);
        new ReferenceResolver(specification, log, notices).run();
        problems.addAll(log.unneeded());
        corrections.additions().forEach(this::add);
        corrections.namedAdditions().forEach(this::addByName);
        passThrough.finish();
        if (strict && !problems.isEmpty()) {
            throw new ImportException(corrections.file() + ": these corrections are not needed or find nothing; remove "
                    + "or amend them:\n  " + String.join("\n  ", problems));
        }
        problems.forEach(problem -> notices.add("corrections that found nothing to correct: skipped", problem));
    }

    private void setRefReturns(Corrections.RefReturns correction) {
        Facts facts = specification.find(Element.resource(correction.resourceType()));
        if (facts == null) {
            problems.add("RefReturns: there is no resource type " + correction.resourceType());
        } else if (facts.get(FactKey.REF_RETURNS, List.of()).equals(correction.identifiers())) {
            problems.add("RefReturns: the sources have it right for " + correction.resourceType());
        } else {
            facts.state(FactKey.REF_RETURNS, correction.identifiers(), SOURCE);
        }
    }

    private void add(Corrections.Addition addition) {
        for (Element property : addition.properties()) {
            Facts facts = specification.find(property);
            TypeSpec type = facts == null ? null : facts.get(FactKey.TYPE);
            if (facts == null || type == null) {
                problems.add("Added: there is no property " + property);
            } else if (!addition.reference().members().isEmpty()) {
                addMembers(property, facts, type, addition.reference());
            } else if (!ReferenceResolver.carriesReferences(type)) {
                problems.add("Added: " + property + " holds no text, so it points at nothing");
            } else if (isKnown(addition.reference()) && !addTo(facts, addition.reference())) {
                problems.add("Added: " + property + " points at "
                        + addition.reference().resourceType() + " already");
            }
        }
    }

    private void addMembers(Element property, Facts facts, TypeSpec type, Reference reference) {
        String structure = type instanceof TypeSpec.Structure held ? held.name() : "";
        for (String member : reference.members()) {
            Facts stated = specification.find(Element.property(property.resource(), structure, member));
            List<Reference> references = stated == null ? List.of() : stated.get(FactKey.REFERENCES, List.of());
            if (references.stream().noneMatch(known -> known.resourceType().equals(reference.resourceType()))) {
                problems.add(
                        "Added: " + property + " holds no " + member + " that points at " + reference.resourceType());
                return;
            }
        }
        if (!addTo(facts, reference)) {
            problems.add("Added: " + property + " points at " + reference.resourceType() + " already");
        }
    }

    private void addByName(Corrections.NamedAddition addition) {
        Reference reference = addition.reference();
        if (!isKnown(reference)) {
            return;
        }
        TreeSet<String> unused = new TreeSet<>(addition.names());
        for (Map.Entry<Element, Facts> entry : specification.elements().entrySet()) {
            Element element = entry.getKey();
            TypeSpec type = entry.getValue().get(FactKey.TYPE);
            if (element.kind() == Element.Kind.PROPERTY
                    && addition.names().contains(element.name())
                    && type != null
                    && ReferenceResolver.carriesReferences(type)
                    && !addition.except().contains(element)
                    && addTo(entry.getValue(), reference)) {
                unused.remove(element.name());
            }
        }
        unused.forEach(name -> problems.add(
                "AddedByName: no property called " + name + " lacks the reference to " + reference.resourceType()));
        for (Element except : addition.except()) {
            if (specification.find(except) == null || !addition.names().contains(except.name())) {
                problems.add("AddedByName: the exception " + except + " excepts nothing");
            }
        }
    }

    private boolean isKnown(Reference reference) {
        if (specification.find(Element.resource(reference.resourceType())) == null) {
            problems.add("Added: there is no resource type " + reference.resourceType());
            return false;
        }
        for (String attribute : attributes(reference)) {
            if (specification.find(Element.attribute(reference.resourceType(), attribute)) == null) {
                problems.add("Added: " + reference.resourceType() + " has no attribute " + attribute);
                return false;
            }
        }
        return true;
    }

    /** The attributes of the resource that a reference takes. */
    private static List<String> attributes(Reference reference) {
        if (reference.attribute() != null) {
            return List.of(reference.attribute());
        }
        String sub = reference.sub() == null ? "" : reference.sub();
        List<String> attributes = new ArrayList<>();
        for (int open = sub.indexOf("${."); open >= 0; open = sub.indexOf("${.", open + 1)) {
            attributes.add(sub.substring(open + 3, sub.indexOf('}', open)));
        }
        return attributes;
    }

    /** Adds the reference, unless the property points at that resource type already. */
    private static boolean addTo(Facts facts, Reference reference) {
        List<Reference> references = new ArrayList<>(facts.get(FactKey.REFERENCES, List.of()));
        if (references.stream().anyMatch(known -> known.resourceType().equals(reference.resourceType()))) {
            return false;
        }
        references.add(reference);
        references.sort((a, b) -> a.resourceType().compareTo(b.resourceType()));
        facts.state(FactKey.REFERENCES, List.copyOf(references), SOURCE);
        return true;
    }
}
