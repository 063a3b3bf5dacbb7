package io.stratiform.settings;

import io.stratiform.settings.SettingProblem.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraints of a setting that is a record. */
final class RecordCheck {

    private RecordCheck() {}

    @SuppressWarnings("unchecked") // the record is of the setting's class
    static <T> void check(Setting<T> setting, Object bound, @Nullable Origin origin, List<SettingProblem> problems) {
        T value = (T) bound;
        for (Constraint<? super T> constraint : setting.constraints()) {
            if (!constraint.condition().test(value)) {
                problems.add(new SettingProblem(
                        Kind.CONSTRAINT,
                        setting.key(),
                        origin,
                        "the values below it do not fit together",
                        constraint.expected()));
            }
        }
    }
}
