package io.stratiform.aws;

import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.value.EnumValue;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks by reflection for all that the specification says of a resource type in its class. */
final class ApiCheck {

    private final Map<String, Class<?>> classes;
    private final List<String> problems = new ArrayList<>();

    /** Takes the classes of all resource types, by their CloudFormation names. */
    ApiCheck(Map<String, Class<?>> classes) {
        this.classes = classes;
    }

    List<String> problems() {
        return problems;
    }

    void check(ResourceTypeSpec spec) {
        Class<?> type = classes.get(spec.name());
        if (type == null) {
            problems.add(spec.name() + ": no class");
            return;
        }
        setters(spec.name(), spec.properties(), type);
        attributes(spec, type);
        for (PropertyTypeSpec structure : spec.propertyTypes()) {
            Class<?> nested = nested(type, structure.name());
            if (nested == null || !PropertyType.class.isAssignableFrom(nested)) {
                problems.add(spec.name() + "." + structure.name() + ": no class");
            } else {
                setters(spec.name() + "." + structure.name(), structure.properties(), nested);
            }
        }
    }

    /** A class that is nested under this name or, where that was taken, under the name with a suffix. */
    private static @Nullable Class<?> nested(Class<?> type, String name) {
        for (String candidate : List.of(name, name + "Property")) {
            for (Class<?> nested : type.getDeclaredClasses()) {
                if (nested.getSimpleName().equalsIgnoreCase(candidate)) {
                    return nested;
                }
            }
        }
        return null;
    }

    private void setters(String path, List<PropertySpec> properties, Class<?> owner) {
        Class<?> builder = nested(owner, "Builder");
        if (builder == null) {
            problems.add(path + ": no builder");
            return;
        }
        Map<String, List<Method>> setters = methods(builder)
                .filter(method -> !method.getName().equals("build"))
                .collect(Collectors.groupingBy(Method::getName, TreeMap::new, Collectors.toList()));
        if (setters.size() != properties.size()) {
            problems.add(path + ": " + properties.size() + " properties, but the setters " + setters.keySet());
        }
        for (PropertySpec property : properties) {
            List<Method> forms = setters.entrySet().stream()
                    .filter(entry -> plain(entry.getKey()).equals(plain(property.name())))
                    .flatMap(entry -> entry.getValue().stream())
                    .toList();
            setter(path + "." + property.name(), property, forms, builder.getNestHost());
        }
    }

    private void setter(String path, PropertySpec property, List<Method> forms, Class<?> resource) {
        Set<Class<?>> parameters = new HashSet<>();
        for (Method form : forms) {
            Class<?> last = form.getParameterTypes()[form.getParameterCount() - 1];
            parameters.add(last.isArray() ? last.getComponentType() : last);
            if (form.isAnnotationPresent(Deprecated.class) != property.deprecated()) {
                problems.add(path + ": deprecation of " + form);
            }
        }
        if (!parameters.contains(Value.class)) {
            problems.add(path + ": takes no value");
        }
        Set<String> allowed = Set.copyOf(property.constraints().allowedValues());
        if (!allowed.isEmpty() && Stream.of(resource.getDeclaredClasses()).noneMatch(type -> isEnumOf(type, allowed))) {
            problems.add(path + ": no enumeration of " + allowed);
        }
        for (Reference reference : property.references()) {
            Class<?> target = classes.get(reference.resourceType());
            if (target != null && !parameters.contains(target)) {
                problems.add(path + ": takes no " + reference.resourceType());
            }
        }
    }

    private static boolean isEnumOf(Class<?> type, Set<String> allowed) {
        return type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((EnumValue) constant).value())
                        .collect(Collectors.toSet())
                        .equals(allowed);
    }

    private void attributes(ResourceTypeSpec spec, Class<?> type) {
        List<String> expected = spec.attributes().stream()
                .map(AttributeSpec::name)
                .map(name -> "attr" + plain(name))
                .sorted()
                .toList();
        List<String> found = methods(type)
                .filter(method -> method.getName().startsWith("attr") && method.getReturnType() == Value.class)
                .map(method -> plain(method.getName()))
                .sorted()
                .toList();
        if (!found.equals(expected)) {
            problems.add(spec.name() + ": attributes " + expected + ", but methods " + found);
        }
    }

    private static Stream<Method> methods(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}
