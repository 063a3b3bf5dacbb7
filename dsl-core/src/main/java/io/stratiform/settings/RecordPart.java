package io.stratiform.settings;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record: a value, or a record itself.
 *
 * @param component the component
 * @param key its key below the record's
 * @param javaType its class, without the optional around it
 * @param optional whether it may be missing
 * @param type how it is read; null if it is a record, or of a type that only a setting of its own can read
 * @param nested the record that it is; null if it is a value
 */
record RecordPart(
        RecordComponent component,
        String key,
        Class<?> javaType,
        boolean optional,
        @Nullable SettingType<?> type,
        @Nullable RecordShape<?> nested) {

    static RecordPart of(RecordComponent component, List<Class<?>> around) {
        Type declared = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        Type content = optional ? argument(declared, 0) : declared;
        Class<?> javaType = classOf(content);
        String key = KebabCase.of(component.getName());
        if (javaType.isRecord()) {
            return new RecordPart(component, key, javaType, optional, null, RecordShape.of(javaType, around));
        }
        return new RecordPart(component, key, javaType, optional, typeOf(content, around), null);
    }

    /** What is wrong with a component that nobody can read. */
    String unreadable(Class<?> owner) {
        return "the component " + component.getName() + " of the record " + owner.getName() + " is a "
                + component.getGenericType().getTypeName() + ", which settings cannot read; they read String, int,"
                + " long, boolean, BigDecimal, Duration, Secret, enums, records, List and Map<String, ...> of these,"
                + " and Optional of these; anything else needs a setting of its own with a SettingType.parsed";
    }

    /** How a component without a setting of its own is read; null if nobody knows. */
    private static @Nullable SettingType<?> typeOf(Type type, List<Class<?>> around) {
        Class<?> raw = classOf(type);
        if (raw.isRecord()) {
            return new RecordType<>(RecordShape.of(raw, around));
        }
        if (raw.isEnum()) {
            return enumeration(raw);
        }
        if (raw == List.class) {
            SettingType<?> items = typeOf(argument(type, 0), around);
            return items == null ? null : new ListType<>(items);
        }
        if (raw == Map.class && argument(type, 0) == String.class) {
            SettingType<?> values = typeOf(argument(type, 1), around);
            return values == null ? null : new MapType<>(values);
        }
        return scalar(raw);
    }

    private static @Nullable SettingType<?> scalar(Class<?> type) {
        if (type == String.class) {
            return TextType.TYPE;
        }
        if (type == Integer.class) {
            return IntegerType.TYPE;
        }
        if (type == Long.class) {
            return LongType.TYPE;
        }
        if (type == Boolean.class) {
            return BoolType.TYPE;
        }
        if (type == BigDecimal.class) {
            return DecimalType.TYPE;
        }
        if (type == Duration.class) {
            return DurationType.TYPE;
        }
        return type == Secret.class ? SecretType.TYPE : null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the class is that of an enum
    private static SettingType<?> enumeration(Class<?> type) {
        return new EnumType(type);
    }

    private static Type argument(Type type, int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }

    /** The class of a type, boxed. */
    private static Class<?> classOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            return classOf(generic.getRawType());
        }
        if (type == int.class) {
            return Integer.class;
        }
        if (type == long.class) {
            return Long.class;
        }
        if (type == boolean.class) {
            return Boolean.class;
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
