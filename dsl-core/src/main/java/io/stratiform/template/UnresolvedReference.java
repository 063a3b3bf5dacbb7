package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Nearest;
import io.stratiform.value.PseudoParameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reference to something that is not in the template. Loaded only where there is one. */
final class UnresolvedReference {

    private UnresolvedReference() {}

    /**
     * Says what is wrong.
     *
     * @param names the names of what may be referred to
     * @param hint what else may be meant; null for nothing else
     */
    static Flaw flawOf(LogicalId target, Names names, Declarations declarations, @Nullable String hint) {
        LogicalId same = names.get(target.name());
        if (same != null) {
            return Flaw.error(
                    Code.FOREIGN_REFERENCE,
                    "",
                    "refers to the " + target + " of another template, declared at " + target.site(),
                    "the " + same + " of this template is declared at " + same.site());
        }
        if (target.site() == null) {
            return unknown(target.name(), names, declarations, hint);
        }
        String typed = "refers to " + target + " (" + target.type() + ")";
        if (declarations.declare(target)) {
            return Flaw.error(Code.UNKNOWN_REFERENCE, "", typed + " where a " + names.kind() + " is expected");
        }
        return Flaw.error(
                Code.FOREIGN_REFERENCE,
                "",
                typed + ", which is not in this template",
                "it is declared at " + target.site()
                        + "; add it to this template, or pass its value with an export or a setting");
    }

    private static Flaw unknown(String name, Names names, Declarations declarations, @Nullable String hint) {
        String message = "refers to a " + names.kind() + " '" + name + "', which is not in this template";
        if (declarations.generated().areUnknown()) {
            return Flaw.notice(Code.UNKNOWN_REFERENCE, "", message, "a macro of the template may create it");
        }
        String pseudo = Nearest.to("AWS::" + name, PseudoParameter.names());
        if (names == declarations.referable() && ("AWS::" + name).equalsIgnoreCase(pseudo)) {
            return Flaw.error(Code.UNKNOWN_REFERENCE, "", message, joined("did you mean " + pseudo + "?", hint));
        }
        List<String> valid = names.valid();
        String advice = valid.isEmpty() ? joined("the template has none", hint) : hint;
        return Flaw.error(Code.UNKNOWN_REFERENCE, "", message, advice).naming(name, valid);
    }

    private static String joined(String first, @Nullable String second) {
        return second == null ? first : first + (first.endsWith("?") ? " " : "; ") + second;
    }
}
