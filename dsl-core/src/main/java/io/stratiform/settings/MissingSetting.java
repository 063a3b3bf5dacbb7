package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a setting that no layer sets, or that a layer unsets. */
final class MissingSetting {

    private MissingSetting() {}

    static Problem problem(Leaf<?> leaf, String reason, ResolvedValues values) {
        Setting<?> setting = leaf.setting();
        String described = setting.description().isEmpty() ? "" : " (" + setting.description() + ")";
        Contribution<?> unset = unset(values.get(leaf));
        String expected = setting.type().expected() + described;
        if (unset == null) {
            List<String> layers = values.layersLookedAt();
            return Origin.at(
                    null,
                    Flaw.error(
                                    Code.MISSING,
                                    setting.key(),
                                    "no layer sets it, and " + reason + "; looked at " + String.join(", ", layers))
                            .expecting(expected));
        }
        return Origin.at(
                unset.origin(),
                Flaw.error(
                                Code.MISSING,
                                setting.key(),
                                "the layer unsets it, and " + reason + inherited(unset),
                                "remove the !unset here")
                        .expecting(expected));
    }

    private static @Nullable Contribution<?> unset(@Nullable Resolved<?> resolved) {
        return resolved == null || !resolved.last().isUnset() ? null : resolved.last();
    }

    private static String inherited(Contribution<?> unset) {
        Contribution<?> before = unset.before();
        while (before != null && before.isUnset()) {
            before = before.before();
        }
        return before == null
                ? ""
                : "; " + before.origin().layer() + " sets it at "
                        + before.origin().place();
    }
}
