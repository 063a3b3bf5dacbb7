package io.stratiform.settings;

import io.stratiform.settings.SettingProblem.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a setting that no layer sets, or that a layer unsets. */
final class MissingSetting {

    private MissingSetting() {}

    static SettingProblem problem(Leaf<?> leaf, String reason, ResolvedValues values) {
        Setting<?> setting = leaf.setting();
        String described = setting.description().isEmpty() ? "" : " (" + setting.description() + ")";
        Contribution<?> unset = unset(values.get(leaf));
        String expected = setting.type().expected() + described;
        if (unset == null) {
            List<String> layers = values.layersLookedAt();
            return new SettingProblem(
                    Kind.MISSING,
                    setting.key(),
                    null,
                    "no layer sets it, and " + reason + "; looked at " + String.join(", ", layers),
                    expected);
        }
        return new SettingProblem(
                Kind.MISSING,
                setting.key(),
                unset.origin(),
                "the layer unsets it, and " + reason + inherited(unset),
                expected + ", or no !unset here");
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
