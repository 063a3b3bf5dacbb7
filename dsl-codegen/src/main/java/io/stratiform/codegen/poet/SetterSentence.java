package io.stratiform.codegen.poet;

import io.stratiform.codegen.model.JavaType;
import io.stratiform.codegen.model.Overload;
import io.stratiform.codegen.model.PropertyModel;
import io.stratiform.spec.TypeSpec;

/** The sentence that says what one form of a setter does; on the first form, the facts of the property follow it. */
final class SetterSentence {

    private static final String EXPRESSION = "a parameter or an intrinsic function";

    private SetterSentence() {}

    /** The first form takes the plainest argument, which needs no description. */
    static String ofFirst(PropertyModel property, Overload overload) {
        return switch (overload.action()) {
            case PUT, PUT_NUMBER, PUT_WHOLE -> "Sets " + name(property) + ".";
            case ADD_ALL -> "Appends items to " + name(property) + ".";
            default -> of(property, overload);
        };
    }

    static String of(PropertyModel property, Overload overload) {
        return predicate(property, overload, name(property)) + ".";
    }

    private static String predicate(PropertyModel property, Overload overload, String name) {
        String attribute = "the attribute {@code " + overload.attribute() + "} of ";
        String each = "each resource of a collection, then of further resources, to ";
        return switch (overload.action()) {
            case PUT -> "Sets " + name + " to " + one(property, overload.parameter());
            case PUT_WHOLE -> "Sets " + name + " to " + whole(property, overload.parameter()) + entryForm(property);
            case PUT_CHECKED -> "Sets " + name + " to " + values(property, overload.parameter());
            case PUT_NUMBER -> "Sets " + name + " to one of its allowed values";
            case PUT_CREATED -> "Configures " + name;
            case PUT_DOCUMENT_CREATED -> "Configures the document in " + name;
            case PUT_TEXT -> "Sets " + name + " to a document, rendered as a JSON string";
            case PUT_TEXT_CREATED -> "Configures the document in " + name + ", rendered as a JSON string";
            case PUT_REF -> "Sets " + name + " to the {@code Ref} of a resource";
            case PUT_ATT -> "Sets " + name + " to " + attribute + "a resource";
            case PUT_SUB -> "Sets " + name + " to a string that identifies a resource";
            case PUT_MEMBERS -> "Sets the members of " + name + " that identify a resource";
            case ADD_ALL -> "Appends " + items(overload.parameter()) + " to " + name;
            case ADD_CHECKED -> "Appends items, given as strings, to " + name;
            case ADD_CREATED -> "Configures items and appends them to " + name;
            case ADD_COLLECTION -> "Appends the items of a collection, then further items, to " + name;
            case ADD_COLLECTION_CREATED ->
                "Configures items and appends them to " + name + ": those of a collection, then further items";
            case ADD_COLLECTION_SUBS -> "Appends a string that identifies " + each + name;
            case ADD_COLLECTION_REFS -> "Appends the {@code Ref} of " + each + name;
            case ADD_COLLECTION_ATTS -> "Appends " + attribute + each + name;
            case ADD_REFS -> "Appends the {@code Ref} of each resource to " + name;
            case ADD_ATTS -> "Appends " + attribute + "each resource to " + name;
            case ADD_SUBS -> "Appends a string that identifies each resource to " + name;
            case ADD_TAGS, PUT_TAGS -> "Adds tags to " + name;
            case ADD_PROPAGATED_TAGS -> "Adds tags to " + name + " that propagate to launched instances";
            case PUT_TAG_ITEMS -> "Sets the tags in " + name;
            case PUT_ENTRY -> "Adds an entry to " + name;
            case PUT_ENTRY_CREATED -> "Configures an entry and adds it to " + name;
            case PUT_ENTRIES -> "Adds entries to " + name + entries(overload) + entryForm(property);
        };
    }

    private static String name(PropertyModel property) {
        return "{@code " + property.name() + "}";
    }

    private static String one(PropertyModel property, JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return primitive.keyword().equals("boolean") ? "a boolean" : "a number";
        }
        if (type instanceof JavaType.Generic generic) {
            return is(generic, "Map") ? "a map" : EXPRESSION;
        }
        JavaType.Named named = (JavaType.Named) type;
        if (named.equals(property.enumeration())) {
            return "one of its allowed values";
        }
        return named.simpleNames().size() > 1
                ? "a structure"
                : switch (named.simpleName()) {
                    case "String" -> "a string";
                    case "Boolean" -> "a boolean";
                    case "Number" -> "a number";
                    default -> "a {@code " + named.simpleName() + "}";
                };
    }

    /** A structure that is built already is a value too. */
    private static String whole(PropertyModel property, JavaType type) {
        if (!(type instanceof JavaType.Generic)) {
            return one(property, type);
        }
        TypeSpec spec = property.facts().type();
        if (spec instanceof TypeSpec.ListOf) {
            return "a list parameter or an intrinsic function that returns a list";
        }
        if (spec instanceof TypeSpec.MapOf) {
            return "an intrinsic function that returns a map";
        }
        return spec instanceof TypeSpec.Structure ? "a structure or an intrinsic function" : "an intrinsic function";
    }

    private static String values(PropertyModel property, JavaType type) {
        String form = type instanceof JavaType.Primitive ? "a number" : "a string";
        return (property.isOpen() ? "a known or a newer value" : "one of its allowed values") + ", given as " + form;
    }

    private static String items(JavaType type) {
        if (!(type instanceof JavaType.Generic generic)) {
            return "items";
        }
        if (is(generic, "Collection")) {
            return "the items of a collection";
        }
        boolean structures = generic.arguments().get(0) instanceof JavaType.Named named
                && named.simpleNames().size() > 1;
        return structures ? "structures or intrinsic functions" : "parameters or intrinsic functions";
    }

    private static String entries(Overload overload) {
        return overload.helper() == null ? "" : ", whose values are literals, parameters or intrinsic functions";
    }

    /** How a single entry of a map is added, which is what most callers look for. */
    private static String entryForm(PropertyModel property) {
        return property.facts().type() instanceof TypeSpec.MapOf
                ? ". To add one entry, call {@code " + property.method() + "(\"KEY\", value)}"
                : "";
    }

    private static boolean is(JavaType.Generic type, String name) {
        return type.raw().simpleName().equals(name);
    }
}
