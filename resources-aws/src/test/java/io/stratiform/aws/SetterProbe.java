package io.stratiform.aws;

import io.stratiform.template.Resource;
import io.stratiform.value.Document;
import io.stratiform.value.Fn;
import io.stratiform.value.Node;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Calls the setters of a resource or a structure, each on a builder of its own. A setter is known by what it sets, so
 * that nothing depends on its name.
 */
final class SetterProbe {

    private final Class<?> type;

    SetterProbe(Class<?> type) {
        this.type = type;
    }

    /** All setters. */
    List<Setter> setters() throws ReflectiveOperationException {
        Class<?> builder = Class.forName(type.getName() + "$Builder");
        List<Setter> setters = new ArrayList<>();
        for (Method method : builder.getDeclaredMethods()) {
            if (!method.isSynthetic() && !method.getName().equals("build")) {
                setters.add(probe(method));
            }
        }
        return setters;
    }

    private Setter probe(Method method) throws ReflectiveOperationException {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = types.length == 2 && i == 0 ? first(types) : argument(types[i]);
        }
        Map<String, Node> set = Rendered.nodes(properties(create(type, builder -> invoke(method, builder, arguments))));
        String property = String.join(" and ", set.keySet());
        return new Setter(method, property, set.getOrDefault(property, new Node.Mapping(set)));
    }

    /** The key of an entry, or a collection of what the further arguments are. */
    private static Object first(Class<?>[] types) throws ReflectiveOperationException {
        return types[0] == Collection.class ? List.of(argument(types[1].getComponentType())) : "Key";
    }

    private static Object invoke(Method method, Object builder, Object... arguments) {
        try {
            return method.invoke(builder, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(method + " cannot be called", e);
        }
    }

    private static Object argument(Class<?> wanted) throws ReflectiveOperationException {
        if (wanted.isArray()) {
            Object array = Array.newInstance(wanted.getComponentType(), 1);
            Array.set(array, 0, argument(wanted.getComponentType()));
            return array;
        }
        if (wanted.isEnum()) {
            return wanted.getEnumConstants()[0];
        }
        if (Resource.class.isAssignableFrom(wanted) || PropertyType.class.isAssignableFrom(wanted)) {
            return create(wanted, builder -> {});
        }
        return switch (wanted.getSimpleName()) {
            case "String" -> "text";
            case "long" -> 1L;
            case "Number" -> 1.5;
            case "boolean" -> true;
            case "Collection" -> List.of("text");
            case "Map" -> Map.of("Key", Value.of("text"));
            case "Document" -> Document.of(Map.of("Key", "text"));
            case "Value" -> Fn.ref("Given");
            case "Tags" -> Tags.of("Name", "text");
            case "Consumer" -> (Consumer<Object>) builder -> {};
            default -> throw new AssertionError("a setter takes a " + wanted);
        };
    }

    /** A resource, with the logical id Other, or a structure. */
    static Object create(Class<?> type, Consumer<Object> configuration) throws ReflectiveOperationException {
        return Resource.class.isAssignableFrom(type)
                ? type.getMethod("create", String.class, Consumer.class).invoke(null, "Other", configuration)
                : type.getMethod("create", Consumer.class).invoke(null, configuration);
    }

    private static Map<String, Value<?>> properties(Object created) {
        return created instanceof Resource resource ? resource.properties() : ((PropertyType<?>) created).properties();
    }
}
