package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of a setting that is a record. */
final class RecordCheck {

    private RecordCheck() {}

    @SuppressWarnings("unchecked") // the record is of the setting's class
    static <T> void check(Setting<T> setting, Object bound, @Nullable Origin origin, List<Problem> problems) {
        T value = (T) bound;
        for (Constraint<? super T> constraint : setting.constraints()) {
            if (!constraint.condition().test(value)) {
                problems.add(Origin.at(
                        origin,
                        Flaw.error(Code.CONSTRAINT, setting.key(), "the values below it do not fit together")
                                .expecting(constraint.expected())));
            }
        }
    }
}
