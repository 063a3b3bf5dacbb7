package io.stratiform.settings;

import io.stratiform.settings.SettingProblem.Kind;
import java.util.List;

/** What is said of a setting that no layer sets. */
final class MissingSetting {

    private MissingSetting() {}

    static SettingProblem problem(Setting<?> setting, String reason, ResolvedValues values) {
        List<String> layers = values.layersLookedAt();
        String described = setting.description().isEmpty() ? "" : " (" + setting.description() + ")";
        return new SettingProblem(
                Kind.MISSING,
                setting.key(),
                null,
                reason + "; looked at " + String.join(", ", layers),
                setting.type().expected() + described);
    }
}
