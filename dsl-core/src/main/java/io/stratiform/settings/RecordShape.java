package io.stratiform.settings;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a record is made of. This class alone looks into classes of the user, and only for records. */
final class RecordShape<R> {

    private final Class<R> type;
    private final List<RecordPart> parts;
    private final Constructor<R> constructor;

    private RecordShape(Class<R> type, List<RecordPart> parts, Constructor<R> constructor) {
        this.type = type;
        this.parts = parts;
        this.constructor = constructor;
    }

    /**
     * Looks at a record.
     *
     * @throws IllegalArgumentException if it contains itself, has two components of one key, or is closed to reflection
     */
    static <R> RecordShape<R> of(Class<R> type) {
        return of(type, List.of());
    }

    static <R> RecordShape<R> of(Class<R> type, List<Class<?>> around) {
        if (around.contains(type)) {
            throw new IllegalArgumentException("the record " + type.getName() + " contains itself");
        }
        List<Class<?>> path = new ArrayList<>(around);
        path.add(type);
        RecordComponent[] components = type.getRecordComponents();
        Map<String, RecordPart> parts = new LinkedHashMap<>();
        Class<?>[] parameters = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordPart part = RecordPart.of(components[i], path);
            parameters[i] = components[i].getType();
            open(components[i].getAccessor(), type);
            if (parts.put(part.key(), part) != null) {
                throw new IllegalArgumentException(
                        "two components of the record " + type.getName() + " have the key " + part.key());
            }
        }
        return new RecordShape<>(type, List.copyOf(parts.values()), constructor(type, parameters));
    }

    private static <R> Constructor<R> constructor(Class<R> type, Class<?>[] parameters) {
        try {
            Constructor<R> canonical = type.getDeclaredConstructor(parameters);
            open(canonical, type);
            return canonical;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has a canonical constructor", impossible);
        }
    }

    private static void open(AccessibleObject member, Class<?> type) {
        try {
            member.setAccessible(true);
        } catch (RuntimeException closed) {
            throw new IllegalArgumentException(
                    "the record " + type.getName() + " is closed to settings; say 'opens " + type.getPackageName()
                            + " to io.stratiform.core;' in its module-info.java",
                    closed);
        }
    }

    Class<R> type() {
        return type;
    }

    List<RecordPart> parts() {
        return parts;
    }

    /**
     * A record of its components.
     *
     * @throws IllegalArgumentException if the record's own constructor refuses them
     */
    R create(Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException refused) {
            Throwable cause = refused.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            String message = cause == null ? null : cause.getMessage();
            throw new IllegalArgumentException(message == null ? String.valueOf(cause) : message, cause);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName() + " cannot be made", impossible);
        }
    }

    /** The component of a record; null if it is an empty optional. */
    static @Nullable Object component(Object owner, RecordPart part) {
        try {
            Object value = part.component().getAccessor().invoke(owner);
            if (value == null) {
                throw new IllegalArgumentException(
                        "the component " + part.component().getName() + " of a "
                                + owner.getClass().getSimpleName() + " is null; an Optional can be empty");
            }
            return part.optional() ? ((Optional<?>) value).orElse(null) : value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(owner.getClass().getName() + " cannot be looked into", impossible);
        }
    }
}
