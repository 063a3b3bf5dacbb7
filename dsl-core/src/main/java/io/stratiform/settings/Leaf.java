package io.stratiform.settings;

/**
 * A setting with a value of its own, which a record has not: the record's components have. No record itself: the hash of
 * a record is put together when it is first asked for, which would take half of a cold start.
 */
final class Leaf<T> {

    private final Setting<T> setting;
    private final int ordinal;

    // What each layer asks for, here rather than in the setting: in large catalogues, going there is a cache miss.
    private final String key;
    private final SettingType<T> type;
    private final boolean secret;

    Leaf(Setting<T> setting, int ordinal) {
        this.setting = setting;
        this.ordinal = ordinal;
        this.key = setting.key();
        this.type = setting.type();
        this.secret = setting.isSecret();
    }

    Setting<T> setting() {
        return setting;
    }

    /** Its place among all. */
    int ordinal() {
        return ordinal;
    }

    String key() {
        return key;
    }

    SettingType<T> type() {
        return type;
    }

    boolean isSecret() {
        return secret;
    }
}
