package io.stratiform.value.policy;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Literal;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the combination of the elements of a statement. */
final class StatementRules {

    private static final List<String> EFFECTS = List.of("Allow", "Deny");

    private final List<Flaw> flaws = new ArrayList<>(0);

    List<Flaw> flaws() {
        return flaws;
    }

    void effect(@Nullable Value<?> effect) {
        String text = literal(effect);
        if (effect == null) {
            error("Effect", "the statement has no effect", "call allow() or deny()");
        } else if (text != null && !EFFECTS.contains(text)) {
            flaws.add(Flaw.error(Code.POLICY, "Effect", "'" + text + "' is not an effect")
                    .naming(text, EFFECTS));
        }
    }

    void actions(boolean given, boolean excluded) {
        if (given && excluded) {
            error("NotAction", "the statement has both Action and NotAction", "call actions(...) or notActions(...)");
        } else if (!given && !excluded) {
            error("Action", "the statement has no actions", "call actions(...) or notActions(...)");
        }
    }

    void resources(boolean given, boolean excluded, boolean principals) {
        if (given && excluded) {
            error(
                    "NotResource",
                    "the statement has both Resource and NotResource",
                    "call resources(...) or notResources(...)");
        } else if (!given && !excluded && !principals) {
            error(
                    "Resource",
                    "the statement has no resources",
                    "call resources(...), with \"*\" for all; only statements with a principal may omit resources");
        }
    }

    void principals(boolean given, boolean excluded, @Nullable Value<?> effect) {
        if (given && excluded) {
            error(
                    "NotPrincipal",
                    "the statement has both Principal and NotPrincipal",
                    "call principal(...) or notPrincipal(...)");
        } else if (excluded && "Allow".equals(literal(effect))) {
            error(
                    "NotPrincipal",
                    "AWS allows it only in statements with the effect Deny",
                    "call deny(), or use allow() with a condition on aws:PrincipalArn");
        }
    }

    /**
     * Identity-based policies only allow letters and digits; resource-based policies, which have principals, have rules
     * of their own.
     */
    void sid(@Nullable Value<?> sid, boolean principals) {
        String text = literal(sid);
        if (text == null || principals) {
            return;
        }
        StringBuilder valid = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                valid.append(c);
            }
        }
        if (text.isEmpty() || valid.length() < text.length()) {
            flaws.add(Flaw.error(
                            Code.POLICY,
                            "Sid",
                            "'" + text + "' is not a statement id",
                            valid.length() == 0 ? null : "did you mean " + valid + "?")
                    .expecting("letters A-Z, a-z and digits"));
        }
    }

    /** The string of a literal; null for values that are resolved when the stack is deployed. */
    static @Nullable String literal(@Nullable Value<?> value) {
        return value instanceof Literal<?> literal && literal.value() instanceof String text ? text : null;
    }

    private void error(String element, String message, String hint) {
        flaws.add(Flaw.error(Code.POLICY, element, message, hint));
    }
}
