package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.DeclarationSite;
import io.stratiform.value.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The problems of some kinds. */
record AllowedCodes(Set<String> codes) implements Predicate<Problem> {

    static Predicate<Problem> of(Set<String> codes) {
        return new AllowedCodes(codes);
    }

    @Override
    public boolean test(Problem problem) {
        return codes.contains(problem.code());
    }

    /** A code that exists; a misspelled one would allow nothing. */
    static String checked(@Nullable String code) {
        List<String> known = new ArrayList<>();
        for (Code each : Code.values()) {
            known.add(each.id());
        }
        if (code == null || !known.contains(code)) {
            String question = code == null ? null : Nearest.question(code, known);
            throw new IllegalArgumentException(
                    "there are no problems with the code " + (code == null ? "null" : "'" + code + "'")
                            + ", given to Strictness.allowing in the call at "
                            + DeclarationSite.calling(Strictness.class)
                            + (question == null ? "; docs/errors.md lists the codes" : "; " + question));
        }
        return code;
    }
}
