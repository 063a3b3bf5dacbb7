package io.stratiform.settings;

import io.stratiform.value.DeclarationSite;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A typed key. Declare settings as constants in the code that reads them. Settings are immutable: {@code with...}
 * returns a copy.
 *
 * @param <T> the type of its values
 * @since 0.1.0
 */
public final class Setting<T> {

    private final String key;
    private final SettingType<T> type;
    private final String description;
    private final List<Constraint<? super T>> constraints;
    private final @Nullable T defaultValue;
    private final MergeRule mergeRule;
    private final boolean required;
    private final DeclarationSite site;

    private Setting(
            Setting<T> like,
            String description,
            List<Constraint<? super T>> constraints,
            @Nullable T defaultValue,
            MergeRule mergeRule,
            boolean required) {
        this.key = like.key;
        this.type = like.type;
        this.site = like.site;
        this.description = description;
        this.constraints = constraints;
        this.defaultValue = defaultValue;
        this.mergeRule = mergeRule;
        this.required = required;
    }

    private Setting(String key, SettingType<T> type, DeclarationSite site) {
        this.key = SettingKey.checked(key);
        this.type = type;
        this.site = site;
        this.description = "";
        this.constraints = List.of();
        this.defaultValue = null;
        this.mergeRule = MergeRule.REPLACE;
        this.required = false;
    }

    /**
     * Declares a setting of any type.
     *
     * @param key its key: names separated by dots, such as {@code web.max-size}
     * @param type the type of its values
     * @param <T> the type of its values
     * @return the setting
     * @throws IllegalArgumentException if the key is invalid
     */
    public static <T> Setting<T> of(String key, SettingType<T> type) {
        return new Setting<>(key, type, DeclarationSite.calling(Setting.class));
    }

    /** A component of a record, declared at the setting of the record. */
    static <T> Setting<T> partOf(Setting<?> whole, String key, SettingType<T> type) {
        return new Setting<>(key, type, whole.site);
    }

    /**
     * Declares a string setting.
     *
     * @param key its key
     * @return the setting
     * @throws IllegalArgumentException if the key is invalid
     */
    public static Setting<String> string(String key) {
        return of(key, SettingType.string());
    }

    /**
     * Declares a 32-bit integer setting.
     *
     * @param key its key
     * @return the setting
     * @throws IllegalArgumentException if the key is invalid
     */
    public static Setting<Integer> integer(String key) {
        return of(key, SettingType.integer());
    }

    /**
     * Declares a decimal setting.
     *
     * @param key its key
     * @return the setting
     * @throws IllegalArgumentException if the key is invalid
     */
    public static Setting<BigDecimal> decimal(String key) {
        return of(key, SettingType.decimal());
    }

    /**
     * Declares a boolean setting.
     *
     * @param key its key
     * @return the setting
     * @throws IllegalArgumentException if the key is invalid
     */
    public static Setting<Boolean> bool(String key) {
        return of(key, SettingType.bool());
    }

    /**
     * Declares a duration setting, with values such as {@code 15m}.
     *
     * @param key its key
     * @return the setting
     * @throws IllegalArgumentException if the key is invalid
     */
    public static Setting<Duration> duration(String key) {
        return of(key, SettingType.duration());
    }

    /**
     * Declares an enum setting.
     *
     * @param key its key
     * @param constants the enum
     * @param <E> the enum
     * @return the setting
     * @throws IllegalArgumentException if the key is invalid
     */
    public static <E extends Enum<E>> Setting<E> enumeration(String key, Class<E> constants) {
        return of(key, SettingType.enumeration(constants));
    }

    /**
     * Declares a list setting. A list replaces the inherited one unless {@link #withMergeRule} sets another rule.
     *
     * @param key its key
     * @param itemType the type of its items
     * @param <T> the type of the items
     * @return the setting
     * @throws IllegalArgumentException if the key is invalid
     */
    public static <T> Setting<List<T>> list(String key, SettingType<T> itemType) {
        return of(key, SettingType.listOf(itemType));
    }

    /**
     * Declares a map setting. A map replaces the inherited one unless {@link #withMergeRule} sets another rule.
     *
     * @param key its key
     * @param valueType the type of its values
     * @param <T> the type of the values
     * @return the setting
     * @throws IllegalArgumentException if the key is invalid
     */
    public static <T> Setting<Map<String, T>> map(String key, SettingType<T> valueType) {
        return of(key, SettingType.mapOf(valueType));
    }

    /**
     * Declares a record setting, which is filled from the keys below its own key. Each of them is inherited
     * individually. It may be a separate setting in the same catalogue, which then provides its default and its
     * constraints.
     *
     * @param key its key
     * @param type the class of the record
     * @param <R> the type of the record
     * @return the setting
     * @throws IllegalArgumentException if the key is invalid, or if the record contains itself or is not open for
     *     reflection
     */
    public static <R extends Record> Setting<R> record(String key, Class<R> type) {
        return of(key, SettingType.recordOf(type));
    }

    /**
     * Declares a record setting, which is filled from the keys below the prefix in its annotation.
     *
     * @param type the class of the record, annotated with {@link SettingsPrefix}
     * @param <R> the type of the record
     * @return the setting
     * @throws IllegalArgumentException if the annotation is missing, or if the record contains itself or is not open
     *     for reflection
     */
    public static <R extends Record> Setting<R> record(Class<R> type) {
        SettingsPrefix prefix = type.getAnnotation(SettingsPrefix.class);
        if (prefix == null) {
            throw new IllegalArgumentException("the record " + type.getName()
                    + " has no @SettingsPrefix; annotate it, or say Setting.record(\"prefix\", "
                    + type.getSimpleName() + ".class)");
        }
        return record(prefix.value(), type);
    }

    /**
     * Declares a secret setting. Its value is never shown and can only become a dynamic reference or a {@code NoEcho}
     * parameter.
     *
     * @param key its key
     * @return the setting
     * @throws IllegalArgumentException if the key is invalid
     */
    public static Setting<Secret> secret(String key) {
        return of(key, SettingType.secret());
    }

    /**
     * Returns the same setting with a description.
     *
     * @param text the description, in one sentence
     * @return the setting
     */
    public Setting<T> withDescription(String text) {
        return new Setting<>(this, text, constraints, defaultValue, mergeRule, required);
    }

    /**
     * Returns the same setting with another constraint.
     *
     * @param constraint the constraint
     * @return the setting
     * @throws IllegalArgumentException if the default violates it
     */
    public Setting<T> withConstraint(Constraint<? super T> constraint) {
        List<Constraint<? super T>> all = new ArrayList<>(constraints);
        all.add(constraint);
        return new Setting<>(this, description, List.copyOf(all), defaultValue, mergeRule, required).checked();
    }

    /**
     * Returns the same setting with another constraint.
     *
     * @param expected what is expected, to follow the word "expected"
     * @param condition tests whether a value satisfies it
     * @return the setting
     * @throws IllegalArgumentException if the default violates it
     */
    public Setting<T> withConstraint(String expected, Predicate<? super T> condition) {
        return withConstraint(new Constraint<T>(expected, condition));
    }

    /**
     * Returns the same setting with a default value.
     *
     * @param value the default
     * @return the setting
     * @throws IllegalArgumentException if its constraints do not allow it, or the setting is required
     */
    public Setting<T> withDefault(T value) {
        return new Setting<>(this, description, constraints, type.copy(value), mergeRule, required).checked();
    }

    /**
     * Returns the same setting with another merge rule for inherited lists or maps.
     *
     * @param rule the rule
     * @return the setting
     * @throws IllegalArgumentException if the rule does not apply to the type of the setting
     */
    public Setting<T> withMergeRule(MergeRule rule) {
        boolean fits = switch (rule) {
            case REPLACE -> true;
            case APPEND -> type instanceof ListType;
            case MERGE -> type instanceof MapType;
        };
        if (!fits) {
            throw new IllegalArgumentException(key + " is a " + type + ": APPEND is for lists, MERGE is for maps");
        }
        return new Setting<>(this, description, constraints, defaultValue, rule, required);
    }

    /**
     * Returns the same setting, which a layer must set. A setting that is neither required nor has a default may be
     * missing, but reading it then fails.
     *
     * @return the setting
     * @throws IllegalArgumentException if the setting has a default
     */
    public Setting<T> required() {
        return new Setting<>(this, description, constraints, defaultValue, mergeRule, true).checked();
    }

    private Setting<T> checked() {
        if (defaultValue == null) {
            return this;
        }
        if (required) {
            throw new IllegalArgumentException(key + " is required, so that its default would never be used");
        }
        for (Constraint<? super T> constraint : constraints) {
            if (!constraint.condition().test(defaultValue)) {
                throw new IllegalArgumentException("the default of " + key + " is "
                        + ValueText.ofNode(type.show(defaultValue)) + "; expected: " + constraint.expected());
            }
        }
        return this;
    }

    /**
     * Returns its key.
     *
     * @return names separated by dots
     */
    public String key() {
        return key;
    }

    /**
     * Returns the type of its values.
     *
     * @return the type
     */
    public SettingType<T> type() {
        return type;
    }

    /**
     * Returns its description.
     *
     * @return the description; often empty
     */
    public String description() {
        return description;
    }

    /**
     * Returns its constraints.
     *
     * @return the constraints, in the order of declaration
     */
    public List<Constraint<? super T>> constraints() {
        return constraints;
    }

    /**
     * Returns its default.
     *
     * @return the default; null if there is none
     */
    public @Nullable T defaultValue() {
        return defaultValue;
    }

    /**
     * Returns its merge rule.
     *
     * @return the rule
     */
    public MergeRule mergeRule() {
        return mergeRule;
    }

    /**
     * Whether a layer must set it.
     *
     * @return whether it is required
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * Whether its value is never shown.
     *
     * @return whether it is a secret, or contains one
     */
    public boolean isSecret() {
        return type.isSecret();
    }

    /**
     * The Java line that declares it.
     *
     * @return the place
     */
    public DeclarationSite site() {
        return site;
    }

    /**
     * Returns the key and the type.
     *
     * @return for instance {@code web.max-size (integer)}
     */
    @Override
    public String toString() {
        return key + " (" + type + ")";
    }
}
