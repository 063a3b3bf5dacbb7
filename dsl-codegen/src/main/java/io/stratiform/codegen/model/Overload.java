package io.stratiform.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * One form of a setter.
 *
 * @param action what its body does with the argument
 * @param parameter the type of the argument; of each argument, if their number varies
 * @param varargs whether the number of arguments varies
 * @param helper the enumeration that checks the argument, the property type or document that is created from it, or the class
 *     of the literals that it may hold; null if the action needs none
 * @param attribute the attribute of the resource that is the argument, the string that identifies it, the setters of the members
 *     that take it, separated by blanks, or the member that holds tags; null if the action needs none
 * @since 0.1.0
 */
public record Overload(
        Action action,
        JavaType parameter,
        boolean varargs,
        JavaType.@Nullable Named helper,
        @Nullable String attribute) {

    /** What the body of a setter does. */
    public enum Action {
        /** Sets the property. */
        PUT,
        /** Sets a list, a map, a structure or a document to one value. */
        PUT_WHOLE,
        /** Sets the property to a literal that is checked against the values of an enumeration. */
        PUT_CHECKED,
        /** Sets the property to an enumeration's constant whose value is an integer. */
        PUT_NUMBER,
        /** Sets the property to a structure that the caller's code configures. */
        PUT_CREATED,
        /** Sets the property to a document that the caller's code configures. */
        PUT_DOCUMENT_CREATED,
        /** Sets the property to a document, as a JSON string. */
        PUT_TEXT,
        /** Sets the property to a document that the caller's code configures, as a JSON string. */
        PUT_TEXT_CREATED,
        /** Sets the property to the {@code Ref} of a resource. */
        PUT_REF,
        /** Sets the property to an attribute of a resource. */
        PUT_ATT,
        /** Sets the property to a string that identifies a resource. */
        PUT_SUB,
        /** Sets members of the property's structure to a resource. */
        PUT_MEMBERS,
        /** Appends to a list. */
        ADD_ALL,
        /** Appends literals that are checked against the values of an enumeration. */
        ADD_CHECKED,
        /** Appends structures that the caller's code configures. */
        ADD_CREATED,
        /** Appends the items of a collection, then further items. */
        ADD_COLLECTION,
        /** Appends structures that the caller's code configures: those of a collection, then further ones. */
        ADD_COLLECTION_CREATED,
        /** Appends the {@code Ref} of the resources of a collection, then of further ones. */
        ADD_COLLECTION_REFS,
        /** Appends an attribute of each resource of a collection, then of further ones. */
        ADD_COLLECTION_ATTS,
        /** Appends a string that identifies each resource of a collection, then of further ones. */
        ADD_COLLECTION_SUBS,
        /** Appends the {@code Ref} of each resource. */
        ADD_REFS,
        /** Appends an attribute of each resource. */
        ADD_ATTS,
        /** Appends a string that identifies each resource. */
        ADD_SUBS,
        /** Appends tags. */
        ADD_TAGS,
        /** Appends tags that propagate to launched instances. */
        ADD_PROPAGATED_TAGS,
        /** Sets the property to an object whose only member, named by the attribute, is the list of tags. */
        PUT_TAG_ITEMS,
        /** Adds tags to a map. */
        PUT_TAGS,
        /** Adds one entry to a map; a key precedes the argument. */
        PUT_ENTRY,
        /** Adds a structure that the caller's code configures to a map; a key precedes the argument. */
        PUT_ENTRY_CREATED,
        /** Adds entries to a map. */
        PUT_ENTRIES;

        /**
         * Whether the setter takes a key before its argument.
         *
         * @return true for single entries of maps
         */
        public boolean isKeyed() {
            return this == PUT_ENTRY || this == PUT_ENTRY_CREATED;
        }

        /**
         * Whether the setter takes a collection of items before its variable arguments.
         *
         * @return true if another form of the setter takes a collection too; the variable arguments then distinguish the
         *     erased signatures
         */
        public boolean isCollecting() {
            return switch (this) {
                case ADD_COLLECTION,
                        ADD_COLLECTION_CREATED,
                        ADD_COLLECTION_REFS,
                        ADD_COLLECTION_ATTS,
                        ADD_COLLECTION_SUBS -> true;
                default -> false;
            };
        }
    }

    static Overload of(Action action, JavaType parameter) {
        return new Overload(action, parameter, false, null, null);
    }

    static Overload varargs(Action action, JavaType parameter) {
        return new Overload(action, parameter, true, null, null);
    }

    Overload helpedBy(JavaType.Named other) {
        return new Overload(action, parameter, varargs, other, attribute);
    }

    /** The form that takes a collection of the items of this one; null if there is none. */
    @Nullable Overload collecting() {
        Action collecting = switch (action) {
            case ADD_ALL -> Action.ADD_COLLECTION;
            case ADD_CREATED -> Action.ADD_COLLECTION_CREATED;
            case ADD_REFS -> Action.ADD_COLLECTION_REFS;
            case ADD_ATTS -> Action.ADD_COLLECTION_ATTS;
            case ADD_SUBS -> Action.ADD_COLLECTION_SUBS;
            default -> null;
        };
        boolean isSeries = varargs && !(parameter instanceof JavaType.Primitive);
        return collecting == null || !isSeries ? null : new Overload(collecting, parameter, true, helper, attribute);
    }

    /** The erased signature, which distinguishes this form from the other forms of the setter. */
    String erasure() {
        return (action.isKeyed() ? "key," : action.isCollecting() ? "collection," : "")
                + parameter.erasure()
                + (varargs ? "[]" : "");
    }

    /**
     * Whether the setter needs {@code @SafeVarargs}.
     *
     * @return true if it takes a variable number of arguments whose type is not reifiable
     */
    public boolean needsSafeVarargs() {
        return varargs && !parameter.isReifiable();
    }
}
