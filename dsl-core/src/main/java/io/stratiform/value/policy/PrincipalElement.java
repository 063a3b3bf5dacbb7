package io.stratiform.value.policy;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.Literal;
import io.stratiform.value.Value;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code Principal} or {@code NotPrincipal} of a statement: everyone, or individual principals. */
final class PrincipalElement {

    private Principal.@Nullable Builder named;
    private boolean everyone;

    void configure(@Nullable Consumer<? super Principal.Builder> configuration) {
        if (named == null) {
            named = new Principal.Builder();
        }
        named.configure(configuration);
    }

    void everyone() {
        everyone = true;
    }

    boolean isGiven() {
        return everyone || named != null;
    }

    Value<?> toValue() {
        if (named == null) {
            return new Literal<>("*");
        }
        if (everyone) {
            return flawed(
                    new Literal<>("*"),
                    "the statement combines everyone with other principals",
                    "call everyone() or principal(...)");
        }
        return named.isEmpty()
                ? flawed(
                        named.build(),
                        "the principal is empty",
                        "call aws(...), service(...) or another method that adds a principal")
                : named.build();
    }

    private static Value<?> flawed(Value<?> value, String message, String hint) {
        return new CheckedValue<>(value, List.of(Flaw.error(Code.POLICY, "", message, hint)));
    }
}
