package io.stratiform.codegen.importer.merge;

import io.stratiform.codegen.importer.corrections.CorrectionRun;
import io.stratiform.codegen.importer.corrections.Corrections;
import io.stratiform.codegen.importer.corrections.OwnFactsRun;
import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.SpecSource;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.codegen.input.Provenance;
import io.stratiform.spec.ResourceTypeSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads sources, unites and corrects what they state, and gives the specification that results. */
public final class SpecImport {

    private final List<SpecSource> sources;
    private final Corrections corrections;
    private final Notices notices = new Notices();

    /** Imports from sources, whose order does not matter: their roles say which wins. */
    public SpecImport(List<SpecSource> sources, Corrections corrections) {
        this.sources = new ArrayList<>(sources);
        this.sources.sort(Comparator.comparing(SpecSource::role));
        this.corrections = corrections;
    }

    public List<ResourceTypeSpec> run() throws IOException {
        checkRoles();
        Merger merger = new Merger(notices);
        for (SpecSource source : sources) {
            merger.add(source.role(), source.read(notices));
        }
        PartialSpecification united = merger.united();
        for (SpecSource source : sources) {
            source.enrich(united, notices);
        }
        OpenSets.find(united, notices);
        CorrectionRun correction = new CorrectionRun(united, corrections, notices);
        OwnFactsRun ownFacts = correction.stateFacts();
        new ConstraintCheck(notices).run(united);
        Set<Element> kept = new TreeSet<>();
        for (String resource : united.resources()) {
            kept.addAll(new InheritedReplacement(united, resource, notices).run());
        }
        ownFacts.reportUnneeded(kept);
        correction.run(isStrict());
        return new Assembler(united).assemble();
    }

    /** Whether every correction has to be needed: only where all that they correct is imported. */
    private boolean isStrict() {
        Set<String> imported = new TreeSet<>();
        sources.forEach(source -> imported.add(source.provenance().source()));
        return !corrections.sources().isEmpty() && imported.containsAll(corrections.sources());
    }

    public Notices notices() {
        return notices;
    }

    public List<Provenance> provenances() {
        return sources.stream().map(SpecSource::provenance).toList();
    }

    private void checkRoles() {
        Set<SpecSource.Role> roles = EnumSet.noneOf(SpecSource.Role.class);
        for (SpecSource source : sources) {
            if (!roles.add(source.role())) {
                throw new ImportException("there are two sources of one kind, the second being "
                        + source.provenance().title() + "; give one of each kind");
            }
        }
        if (roles.stream().noneMatch(SpecSource.Role::declares)) {
            throw new ImportException("there is no source that declares resource types: "
                    + "the constraints package and the API models only add to others");
        }
    }
}
