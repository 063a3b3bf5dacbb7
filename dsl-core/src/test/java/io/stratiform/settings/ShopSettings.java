package io.stratiform.settings;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings that the manual shows. */
final class ShopSettings {

    private ShopSettings() {}

    // snippet: settings
    static final Setting<String> DB_CLASS =
            Setting.string("database.class").withDescription("Instance class").required();
    static final Setting<Boolean> MULTI_AZ = Setting.bool("database.multi-az").withDefault(false);
    static final Setting<Duration> KEEP_BACKUPS = Setting.duration("database.keep-backups")
            .withConstraint(Constraint.between(Duration.ZERO, Duration.ofDays(35)));
    static final Setting<Secret> PAYMENT_KEY = Setting.secret("payment.key");
    static final Setting<List<String>> ALARM_RECEIVERS =
            Setting.list("alarms.receivers", SettingType.string()).withMergeRule(MergeRule.APPEND);
    static final Setting<Map<String, String>> VARIABLES =
            Setting.map("variables", SettingType.string()).withMergeRule(MergeRule.MERGE);
    static final Setting<WebSettings> WEB = Setting.record(WebSettings.class);

    static final SettingCatalog CATALOG =
            SettingCatalog.of(DB_CLASS, MULTI_AZ, KEEP_BACKUPS, WEB, PAYMENT_KEY, ALARM_RECEIVERS, VARIABLES);
    // end

    // snippet: record
    @SettingsPrefix("web")
    record WebSettings(int minSize, int maxSize, List<String> instanceTypes, Optional<String> certificate) {
        WebSettings {
            if (minSize > maxSize) {
                throw new IllegalArgumentException("min-size is larger than max-size");
            }
        }
    }
    // end
}
