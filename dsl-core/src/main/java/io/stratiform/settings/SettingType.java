package io.stratiform.settings;

import io.stratiform.value.Node;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What kind of value a setting has, and how it is read from a layer. The type belongs to the setting, not to the file:
 * {@code 1.10} and {@code no} are texts where a text is wanted, whatever YAML takes them for.
 *
 * @param <T> the Java type of the values
 * @since 0.1.0
 */
public abstract class SettingType<T> {

    private final String name;
    private final Class<?> javaType;

    SettingType(String name, Class<?> javaType) {
        this.name = name;
        this.javaType = javaType;
    }

    /**
     * Texts.
     *
     * @return the type
     */
    public static SettingType<String> string() {
        return TextType.TYPE;
    }

    /**
     * Whole numbers of 32 bits.
     *
     * @return the type
     */
    public static SettingType<Integer> integer() {
        return IntegerType.TYPE;
    }

    /**
     * Whole numbers of 64 bits.
     *
     * @return the type
     */
    public static SettingType<Long> longInteger() {
        return LongType.TYPE;
    }

    /**
     * Numbers with decimals, exactly as they are written.
     *
     * @return the type
     */
    public static SettingType<BigDecimal> decimal() {
        return DecimalType.TYPE;
    }

    /**
     * {@code true} and {@code false}.
     *
     * @return the type
     */
    public static SettingType<Boolean> bool() {
        return BoolType.TYPE;
    }

    /**
     * Durations, written {@code 30s}, {@code 15m}, {@code 1h30m}, {@code 7d} or as ISO 8601 has them.
     *
     * @return the type
     */
    public static SettingType<Duration> duration() {
        return DurationType.TYPE;
    }

    /**
     * Constants of an enum, written as in Java or {@code in-lower-case}; those of a generated enum also as CloudFormation
     * spells them.
     *
     * @param constants the enum
     * @param <E> the enum
     * @return the type
     */
    public static <E extends Enum<E>> SettingType<E> enumeration(Class<E> constants) {
        return new EnumType<>(constants);
    }

    /**
     * Texts that a function turns into something else.
     *
     * @param type the class of the result
     * @param expected what is expected, as in {@code a CIDR block such as 10.0.0.0/16}
     * @param parser throws an {@link IllegalArgumentException} if it is given something else
     * @param <T> the class of the result; its {@code toString} gives the text back
     * @return the type
     */
    public static <T> SettingType<T> parsed(Class<T> type, String expected, Function<String, ? extends T> parser) {
        return new ParsedType<>(type, expected, parser);
    }

    /**
     * Lists.
     *
     * @param itemType the type of the items
     * @param <T> what the items are
     * @return the type
     */
    public static <T> SettingType<List<T>> listOf(SettingType<T> itemType) {
        return new ListType<>(itemType);
    }

    /**
     * Maps from names to values.
     *
     * @param valueType the type of the values
     * @param <T> what the values are
     * @return the type
     */
    public static <T> SettingType<Map<String, T>> mapOf(SettingType<T> valueType) {
        return new MapType<>(valueType);
    }

    /**
     * Records. A key {@code max-size} gives the component {@code maxSize}.
     *
     * @param type the record's class
     * @param <R> the record
     * @return the type
     * @throws IllegalArgumentException if a component is of a type that settings do not know
     */
    public static <R extends Record> SettingType<R> recordOf(Class<R> type) {
        return new RecordType<>(RecordShape.of(type));
    }

    /**
     * Secrets: references to where a secret is kept.
     *
     * @return the type
     */
    public static SettingType<Secret> secret() {
        return SecretType.TYPE;
    }

    /** How the type is called. */
    final String name() {
        return name;
    }

    final Class<?> javaType() {
        return javaType;
    }

    /** What a reader is told to write. */
    abstract String expected();

    /** The value; null if it is none, which the reading has been told then. */
    abstract @Nullable T read(RawValue raw, Reading reading);

    /** The value as it may be shown. */
    abstract Node show(T value);

    /** Whether a value may hold a secret. */
    boolean isSecret() {
        return false;
    }

    /** Refuses a type that has values which nobody can read. */
    void requireReadable() {
        // Most types can read all of theirs.
    }

    /** The value, safe from changes by whoever gave it. */
    T copy(T value) {
        return value;
    }

    /** Tells the secrets in a value. */
    void secrets(T value, Consumer<Secret> found) {
        // Most types hold none.
    }

    /** What Java code gave for a setting of this type. */
    @SuppressWarnings("unchecked")
    final @Nullable T given(RawValue.Given given, Reading reading) {
        boolean fits = given.type() == null ? javaType.isInstance(given.value()) : equals(given.type());
        if (!fits) {
            reading.wrongType(given, expected());
            return null;
        }
        return (T) given.value();
    }

    /**
     * How the type is called.
     *
     * @return its name
     */
    @Override
    public String toString() {
        return name;
    }
}
