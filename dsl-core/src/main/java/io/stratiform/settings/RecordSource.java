package io.stratiform.settings;

import io.stratiform.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills records from resolved values, and says of each missing one once that it is missing. */
final class RecordSource {

    private final ResolvedValues values;
    private final List<Problem> problems;
    private final Set<Leaf<?>> missing = new HashSet<>();

    RecordSource(ResolvedValues values, List<Problem> problems) {
        this.values = values;
        this.problems = problems;
    }

    /** Whether a layer sets the value. */
    boolean isSet(Leaf<?> leaf) {
        return values.isSet(leaf);
    }

    /** The value; null if there is none. */
    @Nullable Object value(Leaf<?> leaf) {
        return values.value(leaf);
    }

    /** Tells that a value is missing. */
    void missing(Leaf<?> leaf, String reason) {
        // One that is set and missing is wrong, which was told.
        if (!values.isSet(leaf) && missing.add(leaf)) {
            problems.add(MissingSetting.problem(leaf, reason, values));
        }
    }

    /** Tells that a record refuses its components. */
    void refused(Problem problem) {
        problems.add(problem);
    }

    /** Where a value was set; null if it was not. */
    @Nullable Origin origin(Leaf<?> leaf) {
        Resolved<?> resolved = values.get(leaf);
        return resolved == null ? null : resolved.last().origin();
    }
}
