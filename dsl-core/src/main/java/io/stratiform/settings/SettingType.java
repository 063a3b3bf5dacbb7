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
 * The type of the values of a setting, and how they are read from a layer. The setting determines the type, not the
 * file: {@code 1.10} and {@code no} are strings for a string setting, regardless of YAML.
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
     * Returns the string type.
     *
     * @return the type
     */
    public static SettingType<String> string() {
        return TextType.TYPE;
    }

    /**
     * Returns the type of 32-bit integers.
     *
     * @return the type
     */
    public static SettingType<Integer> integer() {
        return IntegerType.TYPE;
    }

    /**
     * Returns the type of 64-bit integers.
     *
     * @return the type
     */
    public static SettingType<Long> longInteger() {
        return LongType.TYPE;
    }

    /**
     * Returns the type of decimals, which are exactly as written.
     *
     * @return the type
     */
    public static SettingType<BigDecimal> decimal() {
        return DecimalType.TYPE;
    }

    /**
     * Returns the boolean type.
     *
     * @return the type
     */
    public static SettingType<Boolean> bool() {
        return BoolType.TYPE;
    }

    /**
     * Returns the duration type. Durations are written {@code 30s}, {@code 15m}, {@code 1h30m}, {@code 7d} or in ISO
     * 8601 format.
     *
     * @return the type
     */
    public static SettingType<Duration> duration() {
        return DurationType.TYPE;
    }

    /**
     * Returns the type of an enum. Constants are written as in Java or {@code in-lower-case}; those of a generated enum
     * also in CloudFormation's spelling.
     *
     * @param constants the enum
     * @param <E> the enum
     * @return the type
     */
    public static <E extends Enum<E>> SettingType<E> enumeration(Class<E> constants) {
        return new EnumType<>(constants);
    }

    /**
     * Returns a type whose values are parsed by a function.
     *
     * @param type the class of the result
     * @param expected what is expected, as in {@code a CIDR block such as 10.0.0.0/16}
     * @param parser throws an {@link IllegalArgumentException} for an invalid string
     * @param <T> the class of the result, whose {@code toString} returns the string
     * @return the type
     */
    public static <T> SettingType<T> parsed(Class<T> type, String expected, Function<String, ? extends T> parser) {
        return new ParsedType<>(type, expected, parser);
    }

    /**
     * Returns a list type.
     *
     * @param itemType the type of the items
     * @param <T> the type of the items
     * @return the type
     */
    public static <T> SettingType<List<T>> listOf(SettingType<T> itemType) {
        return new ListType<>(itemType);
    }

    /**
     * Returns a map type.
     *
     * @param valueType the type of the values
     * @param <T> the type of the values
     * @return the type
     */
    public static <T> SettingType<Map<String, T>> mapOf(SettingType<T> valueType) {
        return new MapType<>(valueType);
    }

    /**
     * Returns a record type. The key {@code max-size} sets the component {@code maxSize}.
     *
     * @param type the class of the record
     * @param <R> the type of the record
     * @return the type
     * @throws IllegalArgumentException if a component has an unsupported type
     */
    public static <R extends Record> SettingType<R> recordOf(Class<R> type) {
        return new RecordType<>(RecordShape.of(type));
    }

    /**
     * Returns the secret type: references to secrets.
     *
     * @return the type
     */
    public static SettingType<Secret> secret() {
        return SecretType.TYPE;
    }

    /** The name of the type. */
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

    /** Whether a value may contain a secret. */
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
     * The name of the type.
     *
     * @return its name
     */
    @Override
    public String toString() {
        return name;
    }
}
