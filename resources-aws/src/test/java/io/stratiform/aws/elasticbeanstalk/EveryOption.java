package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;
import io.stratiform.value.Referable;
import io.stratiform.value.Value;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Calls every method of every group of options once, and keeps which options each of them set. */
final class EveryOption {

    static final String NAME = "name";
    static final int PORT = 8443;

    private final boolean withNull;
    private final OptionSettings settings = new OptionSettings();
    private final Map<String, List<Set<OptionName>>> byMethod = new TreeMap<>();

    private EveryOption(boolean withNull) {
        this.withNull = withNull;
    }

    static EveryOption called() {
        return walked(false);
    }

    static EveryOption calledWithNull() {
        return walked(true);
    }

    private static EveryOption walked(boolean withNull) {
        EveryOption walk = new EveryOption(withNull);
        walk.visit(new BeanstalkOptions(walk.settings));
        return walk;
    }

    /** The options that the overloads of a method set, by class and method. */
    Map<String, List<Set<OptionName>>> byMethod() {
        return byMethod;
    }

    private void visit(Object group) {
        for (Method method : group.getClass().getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                call(group, method);
            }
        }
    }

    private void call(Object group, Method method) {
        settings.values().clear();
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            boolean isNull = withNull && !types[i].isPrimitive() && types[i] != Consumer.class;
            arguments[i] = isNull ? null : types[i] == Collection.class ? items(types, i) : sample(types[i]);
        }
        try {
            Object result = method.invoke(group, arguments);
            if (result != group) {
                throw new AssertionError(method + " does not return its options");
            }
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError(method + " failed", failure);
        }
        if (types[types.length - 1] != Consumer.class) {
            String name = group.getClass().getSimpleName() + "." + method.getName();
            byMethod.computeIfAbsent(name, key -> new ArrayList<>())
                    .add(new LinkedHashSet<>(settings.values().keySet()));
        }
    }

    /** A collection of what the array behind it takes. */
    private List<Object> items(Class<?>[] types, int place) {
        return List.of(sample(place + 1 < types.length ? types[place + 1].getComponentType() : String.class));
    }

    private Object sample(Class<?> type) {
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), 1);
            Array.set(array, 0, sample(type.getComponentType()));
            return array;
        }
        if (EnumValue.class.isAssignableFrom(type)) {
            return type.getEnumConstants()[0];
        }
        if (Referable.class.isAssignableFrom(type)) {
            return resource(type);
        }
        if (type == Consumer.class) {
            return (Consumer<Object>) this::visit;
        }
        Object sample = samples().get(type);
        if (sample == null) {
            throw new AssertionError("no sample of " + type);
        }
        return sample;
    }

    private static Map<Class<?>, Object> samples() {
        Map<Class<?>, Object> samples = new HashMap<>();
        samples.put(long.class, 7L);
        samples.put(int.class, PORT);
        samples.put(boolean.class, true);
        samples.put(double.class, 1.5);
        samples.put(String.class, NAME);
        samples.put(Object.class, NAME);
        samples.put(Value.class, Value.of(NAME));
        samples.put(Duration.class, Duration.ofMinutes(10));
        samples.put(Instant.class, Instant.EPOCH);
        samples.put(DayOfWeek.class, DayOfWeek.MONDAY);
        samples.put(LocalTime.class, LocalTime.NOON);
        return samples;
    }

    private static Object resource(Class<?> type) {
        try {
            Consumer<Object> nothing = builder -> {};
            return type.getMethod("create", String.class, Consumer.class).invoke(null, "Id", nothing);
        } catch (ReflectiveOperationException failure) {
            throw new LinkageError("no resource of " + type, failure);
        }
    }
}
