package io.stratiform.codegen.importer.corrections;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.Relationship;
import io.stratiform.spec.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The corrections of relationships, with a record of which of them were needed. */
final class CorrectionLog {

    private final Corrections corrections;
    private final Set<Object> needed = new LinkedHashSet<>();

    CorrectionLog(Corrections corrections) {
        this.corrections = corrections;
    }

    boolean drops(Element property, Relationship relationship) {
        boolean dropped = false;
        for (Corrections.Drop drop : corrections.drops()) {
            if (drop.property().equals(property) && drop.matches(relationship)) {
                needed.add(drop);
                dropped = true;
            }
        }
        return dropped;
    }

    /** What a relationship's words are corrected to mean; null without a correction that makes a difference. */
    @Nullable Reference meaning(Relationship relationship, @Nullable Reference uncorrected) {
        for (Corrections.Meaning meaning : corrections.meanings()) {
            if (meaning.resourceType().equals(relationship.resourceType())
                    && meaning.words().equals(relationship.property())
                    && !meaning.reference().equals(uncorrected)) {
                needed.add(meaning);
                return meaning.reference();
            }
        }
        return null;
    }

    /** One line for each correction that changed nothing. */
    List<String> unneeded() {
        List<String> lines = new ArrayList<>();
        for (Corrections.Meaning meaning : corrections.meanings()) {
            if (!needed.contains(meaning)) {
                lines.add("Meanings: no relationship to " + meaning.resourceType() + " in the words " + meaning.words()
                        + " needs it any more");
            }
        }
        for (Corrections.Drop drop : corrections.drops()) {
            if (!needed.contains(drop)) {
                lines.add("Dropped: no source states a relationship of " + drop + " any more");
            }
        }
        return lines;
    }
}
