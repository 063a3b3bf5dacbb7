package io.stratiform.codegen.importer.facts;

/**
 * What facts are about: a resource type, one of its property types, a property of either, or an attribute.
 *
 * @param resource the resource type's name
 * @param kind what it is
 * @param type the name of the property type, or of the one that has the property; empty for the resource type itself
 * @param name the property's or attribute's name, empty for types
 */
public record Element(String resource, Kind kind, String type, String name) implements Comparable<Element> {

    /** The name that CloudFormation's own tag goes by among a resource type's property types, where it has limits. */
    public static final String STANDARD_TAG = "(tag)";

    /** The order is the order in which a resource type's elements are gone through. */
    public enum Kind {
        RESOURCE,
        ATTRIBUTE,
        PROPERTY,
        PROPERTY_TYPE
    }

    public static Element resource(String name) {
        return new Element(name, Kind.RESOURCE, "", "");
    }

    public static Element attribute(String resource, String name) {
        return new Element(resource, Kind.ATTRIBUTE, "", name);
    }

    public static Element propertyType(String resource, String name) {
        return new Element(resource, Kind.PROPERTY_TYPE, name, "");
    }

    /** A property of the resource type itself, where the type is empty, or of one of its property types. */
    public static Element property(String resource, String type, String name) {
        return new Element(resource, Kind.PROPERTY, type, name);
    }

    /** The same element, of a property type that is called otherwise. */
    public Element in(String otherType) {
        return new Element(resource, kind, otherType, name);
    }

    @Override
    public int compareTo(Element other) {
        int order = resource.compareTo(other.resource);
        order = order != 0 ? order : kind.compareTo(other.kind);
        order = order != 0 ? order : type.compareTo(other.type);
        return order != 0 ? order : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        String owner = type.isEmpty() ? resource : resource + "." + type;
        return switch (kind) {
            case RESOURCE, PROPERTY_TYPE -> owner;
            case PROPERTY -> owner + "." + name;
            case ATTRIBUTE -> "attribute " + name + " of " + resource;
        };
    }
}
