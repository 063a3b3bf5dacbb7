package io.stratiform.codegen.poet;

import io.stratiform.codegen.model.JavaType;
import io.stratiform.codegen.model.Overload;
import io.stratiform.codegen.model.PropertyModel;
import io.stratiform.spec.TypeSpec;

/** The one sentence on each further form of a setter; the first form has the facts. */
final class SetterSentence {

    private SetterSentence() {}

    static String of(PropertyModel property, Overload overload) {
        return "{@code " + property.name() + "}" + how(property, overload) + ".";
    }

    private static String asGiven(Overload overload) {
        if (overload.parameter() instanceof JavaType.Generic) {
            return " as a value";
        }
        boolean structure = overload.parameter() instanceof JavaType.Named named
                && named.simpleNames().size() > 1;
        return structure ? " as a structure" : " as a literal";
    }

    private static String how(PropertyModel property, Overload overload) {
        return switch (overload.action()) {
            case PUT -> asGiven(overload);
            case PUT_WHOLE -> " as one value" + entryForm(property, overload);
            case PUT_CHECKED -> " by the spelling of one of its allowed values";
            case PUT_NUMBER -> " as one of its allowed values";
            case PUT_CREATED -> ", configured here";
            case PUT_DOCUMENT_CREATED -> " as a document, configured here";
            case PUT_TEXT -> " as the text of a document's JSON";
            case PUT_TEXT_CREATED -> " as the text of the JSON of a document, configured here";
            case PUT_REF -> ": what {@code Ref} gives of a resource";
            case PUT_ATT -> ": the attribute {@code " + overload.attribute() + "} of a resource";
            case PUT_SUB -> ": a text that names a resource";
            case PUT_MEMBERS -> ": the members of it that name a resource";
            case ADD_ALL -> ", items appended";
            case ADD_CHECKED -> ", items appended by the spelling of their allowed values";
            case ADD_CREATED -> ", items appended and configured here";
            case ADD_COLLECTION, ADD_COLLECTION_CREATED ->
                ", the items of a collection appended, and others after them";
            case ADD_COLLECTION_SUBS -> ": a text made of each resource of a collection, appended";
            case ADD_COLLECTION_REFS -> ": what {@code Ref} gives of each resource of a collection, appended";
            case ADD_COLLECTION_ATTS ->
                ": the attribute {@code " + overload.attribute() + "} of each resource of a collection, appended";
            case ADD_REFS -> ": what {@code Ref} gives of each resource, appended";
            case ADD_ATTS -> ": the attribute {@code " + overload.attribute() + "} of each resource, appended";
            case ADD_SUBS -> ": a text that names each resource, appended";
            case ADD_TAGS -> ", tags appended";
            case ADD_PROPAGATED_TAGS -> ", tags appended that launched instances get too";
            case PUT_TAG_ITEMS -> " as tags";
            case PUT_TAGS -> ", tags added";
            case PUT_ENTRY -> ", one entry added";
            case PUT_ENTRY_CREATED -> ", one entry added and configured here";
            case PUT_ENTRIES -> ", entries added" + entryForm(property, overload);
        };
    }

    /** How a single entry of a map is added, which is what most callers look for. */
    private static String entryForm(PropertyModel property, Overload overload) {
        if (!(property.facts().type() instanceof TypeSpec.MapOf)) {
            return "";
        }
        String values = overload.action() == Overload.Action.PUT_ENTRIES && overload.helper() != null
                ? ", which are literals or values such as {@code bucket.ref()}"
                : "";
        return values + "; {@code " + property.method() + "(\"KEY\", value)} adds one entry";
    }
}
