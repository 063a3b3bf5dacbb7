package io.stratiform.aws;

import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import io.stratiform.template.Resource;
import io.stratiform.value.EnumValue;
import io.stratiform.value.Node;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the compiled class of one resource type against what the snapshot says of it. */
final class ClassCheck {

    /** What was found to be there. */
    enum Found {
        RESOURCE_TYPES,
        PROPERTY_TYPES,
        PROPERTIES,
        ATTRIBUTES,
        ENUMERATED_PROPERTIES,
        REFERENCES
    }

    private final ResourceTypeSpec spec;
    private final Class<?> type;
    private final Map<String, Class<?>> resources;
    private final Map<String, Class<?>> structures = new HashMap<>();
    private final Set<Class<?>> unused = new HashSet<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<Found, Integer> counts = new TreeMap<>();

    /** Takes, besides the resource type, the classes of all. */
    ClassCheck(ResourceTypeSpec spec, Map<String, Class<?>> resources) {
        this.spec = spec;
        this.type = resources.get(spec.name());
        this.resources = resources;
        unused.addAll(List.of(type.getDeclaredClasses()));
        unused.removeIf(nested -> nested.getSimpleName().equals("Builder"));
    }

    List<String> problems() {
        return problems;
    }

    Map<Found, Integer> counts() {
        return counts;
    }

    ClassCheck run() throws ReflectiveOperationException {
        if (spec.name().equals(type.getField("TYPE").get(null))) {
            count(Found.RESOURCE_TYPES);
        } else {
            problems.add(type + " is not the class of " + spec.name());
        }
        for (PropertyTypeSpec structure : spec.propertyTypes()) {
            find(structure);
        }
        properties(type, spec.properties(), spec.tagging());
        for (PropertyTypeSpec structure : spec.propertyTypes()) {
            if (structures.containsKey(structure.name())) {
                properties(structures.get(structure.name()), structure.properties(), null);
            }
        }
        attributes();
        unused.forEach(nested -> problems.add(nested + " stands for nothing in the specification"));
        return this;
    }

    private void count(Found found) {
        counts.merge(found, 1, Integer::sum);
    }

    /** A property type's class is called like it, or has a suffix where that name is another's. */
    private void find(PropertyTypeSpec structure) {
        for (String name : List.of(structure.name(), structure.name() + "Property")) {
            for (Class<?> nested : type.getDeclaredClasses()) {
                if (nested.getSimpleName().equalsIgnoreCase(name)
                        && PropertyType.class.isAssignableFrom(nested)
                        && unused.remove(nested)) {
                    structures.put(structure.name(), nested);
                    count(Found.PROPERTY_TYPES);
                    return;
                }
            }
        }
        problems.add("there is no class of the property type " + structure.name());
    }

    private void properties(Class<?> owner, List<PropertySpec> properties, @Nullable Tagging tagging)
            throws ReflectiveOperationException {
        Map<String, List<Setter>> setters =
                new SetterProbe(owner).setters().stream().collect(Collectors.groupingBy(Setter::property));
        for (PropertySpec property : properties) {
            String place = owner.getName() + ": " + property.name();
            List<Setter> found = setters.remove(property.name());
            if (found == null) {
                problems.add(place + " has no setter");
                continue;
            }
            count(Found.PROPERTIES);
            Tagging.Style tags = tagging != null && tagging.property().equals(property.name()) ? tagging.style() : null;
            new SetterCheck(place, property, found, tags).run();
            variants(place, property, setters);
        }
        setters.forEach((name, odd) -> problems.add(odd.get(0).method() + " sets '" + name + "', no property of it"));
    }

    /** Each structure that another property tells apart has a setter of its own, which sets both properties. */
    private void variants(String place, PropertySpec property, Map<String, List<Setter>> setters) {
        TypeSpec.Discriminator discriminator =
                property.type() instanceof TypeSpec.Union union ? union.discriminator() : null;
        if (discriminator == null) {
            return;
        }
        List<Setter> found = setters.remove(discriminator.property() + " and " + property.name());
        Map<Node, String> forms = new HashMap<>();
        (found == null ? List.<Setter>of() : found).forEach(setter -> forms.put(setter.rendered(), setter.form()));
        discriminator.structures().forEach((value, structure) -> {
            Node set = new Node.Mapping(Map.of(
                    discriminator.property(), new Node.Text(value), property.name(), new Node.Mapping(Map.of())));
            String form = "Consumer<? super " + structures.get(structure.name()).getName() + "$Builder>";
            if (!form.equals(forms.remove(set))) {
                problems.add(place + " has no setter for " + value + " that takes (" + form + ")");
            }
        });
        forms.values().forEach(form -> problems.add(place + " has an odd setter that takes (" + form + ")"));
    }

    private void attributes() throws ReflectiveOperationException {
        Object resource = SetterProbe.create(type, builder -> {});
        Map<Node, Method> found = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().startsWith("attr") && method.getParameterCount() == 0) {
                found.put(((Value<?>) method.invoke(resource)).toNode(), method);
            }
        }
        for (AttributeSpec attribute : spec.attributes()) {
            Method method = found.remove(ExpectedNode.pointing(attribute.name()));
            String returned = "Value<" + ExpectedForms.exact(attribute.type(), structures::get) + ">";
            if (method == null) {
                problems.add("no method gives the attribute " + attribute.name());
            } else if (!Setter.name(method.getGenericReturnType()).equals(returned)) {
                problems.add(method + " does not give a " + returned);
            } else {
                count(Found.ATTRIBUTES);
            }
        }
        found.values().forEach(method -> problems.add(method + " gives no attribute of the specification"));
    }

    /** Holds the setters of one property against what the snapshot says of it. */
    private final class SetterCheck {

        private final String place;
        private final PropertySpec property;
        private final Map<String, Setter> setters = new TreeMap<>();
        private final Tagging.@Nullable Style tags;

        SetterCheck(String place, PropertySpec property, List<Setter> setters, Tagging.@Nullable Style tags) {
            this.place = place;
            this.property = property;
            this.tags = tags;
            setters.forEach(setter -> this.setters.put(setter.form(), setter));
        }

        void run() {
            for (String form : ExpectedForms.of(property, structures::get, enumeration())) {
                if (!setters.containsKey(form)) {
                    problems.add(place + " does not take (" + form + "), but " + setters.keySet());
                }
            }
            if (takesTags() && !setters.containsKey("Tags")) {
                problems.add(place + " does not take Tags");
            }
            for (Reference reference : property.references()) {
                reference(reference);
            }
            for (Setter setter : setters.values()) {
                Node expected = ExpectedNode.of(setter, spec, property, tags, resourceType(setter.argument()));
                if (setter.method().isAnnotationPresent(Deprecated.class) != property.deprecated()) {
                    problems.add(setter.method() + (property.deprecated() ? " is not" : " is") + " deprecated");
                }
                if (takesDocument(setter)
                        ? !isDocument(setter.rendered())
                        : !setter.rendered().equals(expected)) {
                    problems.add(setter.method() + " renders " + setter.rendered() + " instead of " + expected);
                }
            }
        }

        /** Whether the setter takes a document in its own structure, or code that configures one. */
        private boolean takesDocument(Setter setter) {
            Class<?> argument = setter.argument();
            return property.document() != null
                    && (PropertyType.class.isAssignableFrom(argument) || argument.equals(Consumer.class));
        }

        private boolean isDocument(Node rendered) {
            return property.type().equals(new TypeSpec.Primitive(PrimitiveType.STRING))
                    ? rendered instanceof Node.Text text && text.value().startsWith("{")
                    : rendered instanceof Node.Mapping;
        }

        /** Tags may be given to lists of tags anywhere, and to the resource's own tags in whatever form these are. */
        private boolean takesTags() {
            TypeSpec type = property.type();
            return type.equals(new TypeSpec.ListOf(new TypeSpec.StandardTag()))
                    || (tags != null && !(type instanceof TypeSpec.Structure));
        }

        private @Nullable Class<?> enumeration() {
            List<String> allowed = property.constraints().allowedValues();
            for (Setter setter : setters.values()) {
                if (setter.argument().isEnum()) {
                    if (!values(setter.argument()).equals(Set.copyOf(allowed))) {
                        problems.add(place + " takes " + values(setter.argument()) + " instead of " + allowed);
                    }
                    unused.remove(setter.argument());
                    count(Found.ENUMERATED_PROPERTIES);
                    return setter.argument();
                }
            }
            if (isListOfMaps()
                    && unused.removeIf(it -> it.isEnum() && values(it).equals(Set.copyOf(allowed)))) {
                count(Found.ENUMERATED_PROPERTIES);
            } else if (!allowed.isEmpty()) {
                problems.add(place + " has no enumeration of " + allowed);
            }
            return null;
        }

        /** The one kind of property whose enumeration is not a parameter, but what the maps given to it may hold. */
        private boolean isListOfMaps() {
            return property.type() instanceof TypeSpec.ListOf list && list.item() instanceof TypeSpec.MapOf;
        }

        private static Set<String> values(Class<?> enumeration) {
            return Arrays.stream(enumeration.getEnumConstants())
                    .map(constant -> ((EnumValue) constant).value())
                    .collect(Collectors.toSet());
        }

        private void reference(Reference reference) {
            Class<?> target = resources.get(reference.resourceType());
            String name = target == null ? "" : target.getName();
            boolean listed = setters.containsKey(name + "[]")
                    && setters.containsKey("Collection<? extends " + name + ">, " + name + "[]");
            if (setters.containsKey(name) || listed) {
                count(Found.REFERENCES);
            } else {
                problems.add(place + " takes no " + reference.resourceType());
            }
        }

        private @Nullable String resourceType(Class<?> argument) {
            for (Reference reference : property.references()) {
                if (argument.equals(resources.get(reference.resourceType()))) {
                    return reference.resourceType();
                }
            }
            return Resource.class.isAssignableFrom(argument) ? "" : null;
        }
    }
}
