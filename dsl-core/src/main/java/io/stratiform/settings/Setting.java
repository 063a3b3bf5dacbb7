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
 * A typed key. Settings are constants of the code that reads them, and are immutable: {@code with...} gives another one.
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
     * A setting of any type.
     *
     * @param key its key: names with dots between them, as in {@code web.max-size}
     * @param type the type of its values
     * @param <T> the type of its values
     * @return the setting
     * @throws IllegalArgumentException if the key is none
     */
    public static <T> Setting<T> of(String key, SettingType<T> type) {
        return new Setting<>(key, type, DeclarationSite.calling(Setting.class));
    }

    /** A component of a record, declared where the record's setting is. */
    static <T> Setting<T> partOf(Setting<?> whole, String key, SettingType<T> type) {
        return new Setting<>(key, type, whole.site);
    }

    /**
     * A text.
     *
     * @param key its key
     * @return the setting
     * @throws IllegalArgumentException if the key is none
     */
    public static Setting<String> string(String key) {
        return of(key, SettingType.string());
    }

    /**
     * A whole number of 32 bits.
     *
     * @param key its key
     * @return the setting
     * @throws IllegalArgumentException if the key is none
     */
    public static Setting<Integer> integer(String key) {
        return of(key, SettingType.integer());
    }

    /**
     * A number with decimals.
     *
     * @param key its key
     * @return the setting
     * @throws IllegalArgumentException if the key is none
     */
    public static Setting<BigDecimal> decimal(String key) {
        return of(key, SettingType.decimal());
    }

    /**
     * {@code true} or {@code false}.
     *
     * @param key its key
     * @return the setting
     * @throws IllegalArgumentException if the key is none
     */
    public static Setting<Boolean> bool(String key) {
        return of(key, SettingType.bool());
    }

    /**
     * A duration, as in {@code 15m}.
     *
     * @param key its key
     * @return the setting
     * @throws IllegalArgumentException if the key is none
     */
    public static Setting<Duration> duration(String key) {
        return of(key, SettingType.duration());
    }

    /**
     * A constant of an enum.
     *
     * @param key its key
     * @param constants the enum
     * @param <E> the enum
     * @return the setting
     * @throws IllegalArgumentException if the key is none
     */
    public static <E extends Enum<E>> Setting<E> enumeration(String key, Class<E> constants) {
        return of(key, SettingType.enumeration(constants));
    }

    /**
     * A list, which replaces the inherited one unless {@link #withMergeRule} says otherwise.
     *
     * @param key its key
     * @param itemType the type of its items
     * @param <T> what the items are
     * @return the setting
     * @throws IllegalArgumentException if the key is none
     */
    public static <T> Setting<List<T>> list(String key, SettingType<T> itemType) {
        return of(key, SettingType.listOf(itemType));
    }

    /**
     * A map from names to values, which replaces the inherited one unless {@link #withMergeRule} says otherwise.
     *
     * @param key its key
     * @param valueType the type of its values
     * @param <T> what the values are
     * @return the setting
     * @throws IllegalArgumentException if the key is none
     */
    public static <T> Setting<Map<String, T>> map(String key, SettingType<T> valueType) {
        return of(key, SettingType.mapOf(valueType));
    }

    /**
     * A record that is filled from the keys below its own. Each of them is inherited on its own, and may be a setting of
     * its own in the same catalogue, which then says its default and its constraints.
     *
     * @param key its key
     * @param type the record's class
     * @param <R> the record
     * @return the setting
     * @throws IllegalArgumentException if the key is none, or the record contains itself or is closed to reflection
     */
    public static <R extends Record> Setting<R> record(String key, Class<R> type) {
        return of(key, SettingType.recordOf(type));
    }

    /**
     * A record that is filled from the keys below the prefix that it is annotated with.
     *
     * @param type the record's class, annotated with {@link SettingsPrefix}
     * @param <R> the record
     * @return the setting
     * @throws IllegalArgumentException if the annotation is missing, or the record contains itself or is closed to
     *     reflection
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
     * A secret, whose value is never shown and can only become a dynamic reference or a {@code NoEcho} parameter.
     *
     * @param key its key
     * @return the setting
     * @throws IllegalArgumentException if the key is none
     */
    public static Setting<Secret> secret(String key) {
        return of(key, SettingType.secret());
    }

    /**
     * The same setting with a description.
     *
     * @param text what the setting is for, in one sentence
     * @return the setting
     */
    public Setting<T> withDescription(String text) {
        return new Setting<>(this, text, constraints, defaultValue, mergeRule, required);
    }

    /**
     * The same setting with a constraint more.
     *
     * @param constraint what its values have to fulfil
     * @return the setting
     * @throws IllegalArgumentException if its default does not fulfil it
     */
    public Setting<T> withConstraint(Constraint<? super T> constraint) {
        List<Constraint<? super T>> all = new ArrayList<>(constraints);
        all.add(constraint);
        return new Setting<>(this, description, List.copyOf(all), defaultValue, mergeRule, required).checked();
    }

    /**
     * The same setting with a constraint more.
     *
     * @param expected what is expected, to follow the word "expected"
     * @param condition tells whether a value fulfils it
     * @return the setting
     * @throws IllegalArgumentException if its default does not fulfil it
     */
    public Setting<T> withConstraint(String expected, Predicate<? super T> condition) {
        return withConstraint(new Constraint<T>(expected, condition));
    }

    /**
     * The same setting with a value for where no layer sets it.
     *
     * @param value the default
     * @return the setting
     * @throws IllegalArgumentException if its constraints do not allow it, or the setting is required
     */
    public Setting<T> withDefault(T value) {
        return new Setting<>(this, description, constraints, type.copy(value), mergeRule, required).checked();
    }

    /**
     * The same setting with another rule for what becomes of an inherited list or map.
     *
     * @param rule the rule
     * @return the setting
     * @throws IllegalArgumentException if the setting is of a type that the rule is not for
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
     * The same setting, which some layer has to set. One that is neither required nor has a default may be missing until
     * it is read.
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
     * Its key.
     *
     * @return names with dots between them
     */
    public String key() {
        return key;
    }

    /**
     * The type of its values.
     *
     * @return the type
     */
    public SettingType<T> type() {
        return type;
    }

    /**
     * What it is for.
     *
     * @return the description; often empty
     */
    public String description() {
        return description;
    }

    /**
     * What its values have to fulfil.
     *
     * @return the constraints, in the order of declaration
     */
    public List<Constraint<? super T>> constraints() {
        return constraints;
    }

    /**
     * Its value where no layer sets it.
     *
     * @return the default; null if there is none
     */
    public @Nullable T defaultValue() {
        return defaultValue;
    }

    /**
     * What becomes of an inherited list or map.
     *
     * @return the rule
     */
    public MergeRule mergeRule() {
        return mergeRule;
    }

    /**
     * Whether some layer has to set it.
     *
     * @return whether it is required
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * Whether its value is never shown.
     *
     * @return whether it is a secret, or holds one
     */
    public boolean isSecret() {
        return type.isSecret();
    }

    /**
     * The line of Java that declares it.
     *
     * @return the place
     */
    public DeclarationSite site() {
        return site;
    }

    /**
     * The key and the type.
     *
     * @return for instance {@code web.max-size (integer)}
     */
    @Override
    public String toString() {
        return key + " (" + type + ")";
    }
}
