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
 * @param attribute the attribute of the resource that is the argument, the text that names it, the setters of the members
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
        /** Sets a property that has parts to a value that is the whole of it. */
        PUT_WHOLE,
        /** Sets the property to a literal that should be one of an enumeration's values. */
        PUT_CHECKED,
        /** Sets the property to an enumeration's constant that stands for a whole number. */
        PUT_NUMBER,
        /** Sets the property to a structure that the caller's code configures. */
        PUT_CREATED,
        /** Sets the property to a document that the caller's code configures. */
        PUT_DOCUMENT_CREATED,
        /** Sets the property to the text of a document's JSON. */
        PUT_TEXT,
        /** Sets the property to the text of the JSON of a document that the caller's code configures. */
        PUT_TEXT_CREATED,
        /** Sets the property to what {@code Ref} gives of a resource. */
        PUT_REF,
        /** Sets the property to an attribute of a resource. */
        PUT_ATT,
        /** Sets the property to a text that names a resource. */
        PUT_SUB,
        /** Sets members of the property's structure to a resource. */
        PUT_MEMBERS,
        /** Appends to a list. */
        ADD_ALL,
        /** Appends literals that should be of an enumeration's values. */
        ADD_CHECKED,
        /** Appends structures that the caller's code configures. */
        ADD_CREATED,
        /** Appends the items of a collection, and others after them. */
        ADD_COLLECTION,
        /** Appends structures that the caller's code configures, those of a collection and others after them. */
        ADD_COLLECTION_CREATED,
        /** Appends what {@code Ref} gives of the resources of a collection, and of others after them. */
        ADD_COLLECTION_REFS,
        /** Appends an attribute of each resource of a collection, and of others after them. */
        ADD_COLLECTION_ATTS,
        /** Appends a text made of each resource of a collection, and of others after them. */
        ADD_COLLECTION_SUBS,
        /** Appends what {@code Ref} gives of resources. */
        ADD_REFS,
        /** Appends an attribute of each resource. */
        ADD_ATTS,
        /** Appends a text that names a resource, for each resource. */
        ADD_SUBS,
        /** Appends tags. */
        ADD_TAGS,
        /** Appends tags, each of which says that launched instances get it too. */
        ADD_PROPAGATED_TAGS,
        /** Sets the property to an object whose one member, named by the attribute, is the list of tags. */
        PUT_TAG_ITEMS,
        /** Adds tags to a map. */
        PUT_TAGS,
        /** Adds one entry to a map; there is a key before the argument. */
        PUT_ENTRY,
        /** Adds a structure that the caller's code configures to a map; there is a key before the argument. */
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
         * Whether the setter takes a collection before its arguments, of whose type the items are.
         *
         * @return true for collections that are not the only one of the setter, for the virtual machine cannot tell them
         *     apart by what they hold
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

    /** The form that takes a collection of what this one takes any number of; null if there is none. */
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

    /** What distinguishes this form from the setter's others once the compiler has erased the types. */
    String erasure() {
        return (action.isKeyed() ? "key," : action.isCollecting() ? "collection," : "")
                + parameter.erasure()
                + (varargs ? "[]" : "");
    }

    /**
     * Whether the compiler has to be told that the variable number of arguments is safe.
     *
     * @return true if there is such a number of arguments whose type is not wholly known at run time
     */
    public boolean needsSafeVarargs() {
        return varargs && !parameter.isReifiable();
    }
}
