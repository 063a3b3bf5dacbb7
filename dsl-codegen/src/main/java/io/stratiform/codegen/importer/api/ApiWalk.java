package io.stratiform.codegen.importer.api;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.TypeShape;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.TypeSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Walks the properties of a resource type and the members of structures of an API model side by side: what is spelled
 * alike is the same, and so are the structures that such properties and members hold.
 */
final class ApiWalk {

    private static final List<String> ENDINGS =
            List.of("", "Type", "Config", "Configuration", "Request", "Specification", "Settings");
    private static final List<String> WHOLE = List.of(
            "", "s", "Config", "Configuration", "Data", "Declaration", "Definition", "Input", "Properties", "Settings");
    /** The member of a structure that holds a list together with its length. */
    private static final String ITEMS = "Items";

    private final String resource;
    private final PartialSpecification specification;
    private final ApiModel model;
    private final SortedMap<Element, ApiFinding> findings = new TreeMap<>();
    private final SortedMap<Element, String> otherShapes = new TreeMap<>();
    private final Set<String> walked = new HashSet<>();

    ApiWalk(String resource, PartialSpecification specification, ApiModel model) {
        this.resource = resource;
        this.specification = specification;
        this.model = model;
    }

    /** What was found, by property. */
    SortedMap<Element, ApiFinding> findings() {
        return findings;
    }

    /** The properties whose counterpart is enumerated and of another form, such as a list, with that counterpart. */
    SortedMap<Element, String> otherShapes() {
        return otherShapes;
    }

    void run(ApiOperations operations, ApiClients clients) {
        clients.shapes(resource).forEach(shape -> walk(ApiFinding.Way.OWN_OPERATION, shape, ""));
        for (String type : propertyTypes()) {
            clients.shapes(resource + "." + type).forEach(shape -> walk(ApiFinding.Way.OWN_OPERATION, shape, type));
        }
        operations.own().forEach(input -> walk(ApiFinding.Way.OWN_OPERATION, input, ""));
        operations.own().forEach(this::walkWhole);
        operations.wider().forEach(this::walkWhole);
        operations.wider().forEach(input -> walk(ApiFinding.Way.WIDER_OPERATION, input, ""));
        walkByName();
    }

    /** An input may have the resource as one of its members, beside what only the operation needs. */
    private void walkWhole(String input) {
        String name = resource.substring(resource.lastIndexOf(':') + 1);
        model.members(input).forEach((member, type) -> {
            boolean own = specification.propertiesOf(resource, "").keySet().stream()
                    .anyMatch(property -> ApiModel.alike(property.name(), member));
            if (!own && WHOLE.stream().anyMatch(ending -> ApiModel.alike(member, name + ending))) {
                walk(ApiFinding.Way.WHOLE_RESOURCE, type.name(), "");
            }
        });
    }

    private void walkByName() {
        for (String type : propertyTypes()) {
            if (walked.stream().noneMatch(pair -> pair.endsWith(" " + type))) {
                String shape = shapeOf(type);
                if (!shape.isEmpty()) {
                    walk(ApiFinding.Way.NAME, shape, type);
                }
            }
        }
    }

    private Set<String> propertyTypes() {
        Set<String> types = new TreeSet<>();
        for (Element element : specification.of(resource).keySet()) {
            if (element.kind() == Element.Kind.PROPERTY_TYPE) {
                types.add(element.type());
            }
        }
        return types;
    }

    /** The structure called like a property type, if all properties are members of it too. */
    private String shapeOf(String type) {
        Set<Element> properties = specification.propertiesOf(resource, type).keySet();
        for (String ending : ENDINGS) {
            String stem = type.endsWith(ending) ? type.substring(0, type.length() - ending.length()) : type;
            for (String candidate : List.of(type + ending, stem)) {
                String shape = candidate.isEmpty() ? null : model.shapeLike(candidate);
                if (shape != null && sharesAll(properties, shape)) {
                    return shape;
                }
            }
        }
        return "";
    }

    private boolean sharesAll(Set<Element> properties, String shape) {
        Set<String> members = new HashSet<>();
        model.members(shape).keySet().forEach(member -> members.add(ApiModel.spelling(member)));
        return properties.stream().allMatch(property -> members.contains(ApiModel.spelling(property.name())));
    }

    private void walk(ApiFinding.Way way, String shape, String type) {
        if (!model.shapes().containsKey(shape) || !walked.add(shape + " " + type)) {
            return;
        }
        Map<String, ApiType> members = model.members(shape);
        specification.propertiesOf(resource, type).forEach((property, facts) -> {
            TypeSpec propertyType = facts.get(FactKey.TYPE);
            members.forEach((member, memberType) -> {
                if (propertyType != null && ApiModel.alike(property.name(), member)) {
                    compare(way, property, propertyType, shape + "." + member, memberType);
                }
            });
        });
    }

    private void compare(ApiFinding.Way way, Element property, TypeSpec type, String place, ApiType member) {
        ApiType found = member;
        if (nesting(type) > found.nesting() && model.shapes().containsKey(found.name())) {
            ApiType items = model.members(found.name()).get(ITEMS);
            found = items == null ? found : items;
        }
        List<String> values = model.enumerations().get(found.name());
        if (values == null) {
            for (String structure : TypeShape.structures(type)) {
                walk(way, found.name(), structure);
            }
        } else if (isText(type) && nesting(type) == found.nesting()) {
            find(way, property, values, place);
        } else if (TypeShape.holds(type, Set.of(PrimitiveType.STRING))) {
            otherShapes.put(property, place);
        }
    }

    private void find(ApiFinding.Way way, Element property, List<String> values, String place) {
        ApiFinding known = findings.get(property);
        if (known == null || known.way().compareTo(way) > 0) {
            findings.put(property, ApiFinding.of(way, values, place, model.client()));
        } else if (known.way() == way) {
            known.add(values, place);
        }
    }

    private static int nesting(TypeSpec type) {
        if (type instanceof TypeSpec.ListOf list) {
            return 1 + nesting(list.item());
        }
        return type instanceof TypeSpec.MapOf map ? 1 + nesting(map.value()) : 0;
    }

    private static boolean isText(TypeSpec type) {
        if (type instanceof TypeSpec.ListOf list) {
            return isText(list.item());
        } else if (type instanceof TypeSpec.MapOf map) {
            return isText(map.value());
        }
        return type.equals(new TypeSpec.Primitive(PrimitiveType.STRING));
    }
}
