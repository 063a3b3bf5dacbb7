package io.stratiform.value.states;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.Literal;
import io.stratiform.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that is given as a string or as a value. */
final class StateText {

    private StateText() {}

    static Value<?> of(@Nullable Object given, String what) {
        if (given instanceof Value<?> value) {
            return value;
        }
        if (given instanceof String text) {
            return new Literal<>(text);
        }
        Flaw flaw = Flaw.error(
                Code.NULL,
                "",
                given == null
                        ? what + " is null"
                        : what + " is a " + given.getClass().getSimpleName(),
                "give a string, or a value such as bucket.ref()");
        return new CheckedValue<>(new Literal<>(""), List.of(flaw));
    }
}
