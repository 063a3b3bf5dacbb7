package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.LogicalId;
import io.stratiform.value.LoopHead;
import io.stratiform.value.Placeholders;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a logical id within loops, and the logical ids that result from it. */
final class LoopedName {

    static final Flaw REFERENCE_BY_LETTERS = Flaw.notice(
            Code.LOOP,
            "",
            "CloudFormation has been observed to resolve &{} only in logical ids, not in references to them",
            "use items that consist of letters and digits, and write ${}");

    private LoopedName() {}

    static List<Flaw> flawsOf(LogicalId declaration, LoopScope scope, Names taken) {
        String name = declaration.name();
        List<Flaw> flaws = new ArrayList<>(0);
        String flaw = LogicalId.flawOf(Placeholders.replaceAll(name, "x"));
        if (flaw != null) {
            flaws.add(Flaw.error(
                            Code.LOOP,
                            "",
                            name.isEmpty() ? flaw : "the logical id '" + name + "' is not valid in a loop: " + flaw)
                    .expecting("letters A-Z, a-z, digits, and the identifiers of the loops around it, as in ${"
                            + scope.identifiers().get(scope.loops().size() - 1) + "}"));
            return flaws;
        }
        for (String identifier : Placeholders.identifiers(name)) {
            if (!scope.hasIdentifier(identifier)) {
                flaws.add(Flaw.error(
                                Code.LOOP,
                                "",
                                "the logical id '" + name + "' contains " + identifier
                                        + ", which is not an identifier of an enclosing loop")
                        .expecting("" + String.join(", ", scope.identifiers())));
            }
        }
        for (LoopHead loop : scope.loops()) {
            Flaw constant = loop.flawOfKey(name);
            if (constant != null) {
                flaws.add(constant);
            }
        }
        if (flaws.isEmpty()) {
            addExpanded(flaws, scope.expand(declaration), taken);
        }
        return flaws;
    }

    /** Many items may cause the same problem; only the first of each kind is reported. */
    private static void addExpanded(List<Flaw> flaws, List<LogicalId> names, Names taken) {
        boolean isInvalid = false;
        boolean isTaken = false;
        for (LogicalId name : names) {
            boolean isKnown = !Placeholders.areIn(name.name());
            String flaw = isKnown ? LogicalId.flawOf(name.name()) : null;
            LogicalId first = taken.declare(name);
            if (flaw != null && !isInvalid) {
                isInvalid = true;
                flaws.add(Flaw.error(
                        Code.LOOP,
                        "",
                        "for an item of the loop, " + flaw,
                        "write &{...} instead of ${...} to keep only the letters and digits of an item"));
            } else if (first != null && !isTaken) {
                isTaken = true;
                flaws.add(taken(name, first));
            }
        }
    }

    private static Flaw taken(LogicalId name, LogicalId first) {
        boolean own = name.site() == first.site();
        @Nullable String place = own ? "another item of the loop" : "the " + first.type() + " declared at " + first.site();
        return Flaw.error(
                Code.DUPLICATE_LOGICAL_ID,
                "",
                "for an item of the loop, the logical id is " + name + ", which is already used by " + place,
                "use logical ids that are unique in the template");
    }
}
