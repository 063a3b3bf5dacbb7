package io.stratiform.aws;

import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.Reference;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.Tagging;
import io.stratiform.spec.TypeSpec;
import io.stratiform.value.EnumValue;
import io.stratiform.value.Node;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Tags;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the sample arguments are to become in a template. */
final class ExpectedNode {

    static final Node TEXT = new Node.Text("text");
    static final Node GIVEN = new Node.Mapping(Map.of("Ref", new Node.Text("Given")));

    private ExpectedNode() {}

    /** What a setter of a resource type that was called with sample arguments renders. */
    static Node of(
            Setter setter,
            ResourceTypeSpec type,
            PropertySpec property,
            Tagging.@Nullable Style tags,
            @Nullable String resourceType) {
        Class<?> argument = setter.argument();
        if (argument.equals(Tags.class)) {
            if (property.type() instanceof TypeSpec.Structure) {
                return new Node.Mapping(Map.of("Items", new Node.Sequence(List.of(tag(tags)))));
            }
            return tags == Tagging.Style.MAP
                    ? new Node.Mapping(Map.of("Name", TEXT))
                    : new Node.Sequence(List.of(tag(tags)));
        }
        Node node = resourceType == null ? single(argument, property) : reference(type, property, resourceType);
        if (setter.isKeyed()) {
            return new Node.Mapping(Map.of("Key", node));
        }
        if (setter.isCollecting()) {
            return new Node.Sequence(List.of(node, node));
        }
        return setter.method().isVarArgs() ? new Node.Sequence(List.of(node)) : node;
    }

    private static Node single(Class<?> argument, PropertySpec property) {
        if (argument.isEnum()) {
            String value = ((EnumValue) argument.getEnumConstants()[0]).value();
            boolean number = property.type().equals(new TypeSpec.Primitive(PrimitiveType.INTEGER));
            return number ? new Node.Numeral(value) : new Node.Text(value);
        }
        if (PropertyType.class.isAssignableFrom(argument)) {
            return new Node.Mapping(Map.of());
        }
        return switch (argument.getSimpleName()) {
            case "String" -> TEXT;
            case "long" -> new Node.Numeral("1");
            case "Number" -> new Node.Numeral("1.5");
            case "boolean" -> new Node.Bool(true);
            case "Collection" -> new Node.Sequence(List.of(TEXT));
            case "Map", "Document" -> new Node.Mapping(Map.of("Key", TEXT));
            case "Value" -> GIVEN;
            case "Consumer" -> new Node.Mapping(Map.of());
            default -> new Node.Null();
        };
    }

    private static Node reference(ResourceTypeSpec type, PropertySpec property, String resourceType) {
        for (Reference reference : property.references()) {
            if (reference.resourceType().equals(resourceType)) {
                return pointing(reference, type, property);
            }
        }
        return new Node.Null();
    }

    /** What a reference of a resource type's property makes of the resource Other. */
    static Node pointing(Reference reference, ResourceTypeSpec type, PropertySpec property) {
        if (!reference.members().isEmpty()) {
            return members(reference, type, property);
        }
        String sub = reference.sub();
        if (sub == null) {
            return pointing(reference.attribute());
        }
        String text = sub.replace("${}", "${Other}").replace("${.", "${Other.").replace("${:", "${");
        return text.contains("${") ? new Node.Mapping(Map.of("Fn::Sub", new Node.Text(text))) : new Node.Text(text);
    }

    private static Node members(Reference reference, ResourceTypeSpec type, PropertySpec property) {
        Map<String, Node> members = new LinkedHashMap<>();
        String structure = ((TypeSpec.Structure) property.type()).name();
        for (PropertyTypeSpec candidate : type.propertyTypes()) {
            for (PropertySpec member : candidate.properties()) {
                if (candidate.name().equals(structure) && reference.members().contains(member.name())) {
                    members.put(member.name(), reference(type, member, reference.resourceType()));
                }
            }
        }
        return new Node.Mapping(members);
    }

    /** What points at the resource Other: at an attribute of it, or at what Ref gives. */
    static Node pointing(@Nullable String attribute) {
        Node other = new Node.Text("Other");
        return new Node.Mapping(
                attribute == null
                        ? Map.of("Ref", other)
                        : Map.of("Fn::GetAtt", new Node.Sequence(List.of(other, new Node.Text(attribute)))));
    }

    /** A tag with the key Name, in the form of that style. */
    static Node tag(Tagging.@Nullable Style style) {
        Map<String, Node> tag = new LinkedHashMap<>(Map.of("Key", new Node.Text("Name"), "Value", TEXT));
        if (style == Tagging.Style.AUTO_SCALING_GROUP) {
            tag.put("PropagateAtLaunch", new Node.Bool(true));
        }
        return new Node.Mapping(tag);
    }
}
