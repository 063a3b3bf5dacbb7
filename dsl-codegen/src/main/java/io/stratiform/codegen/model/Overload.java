package io.stratiform.codegen.model;

import org.jspecify.annotations.Nullable;

/**
 * One form of a setter.
 *
 * @param action what its body does with the argument
 * @param parameter the type of the argument; of each argument, if their number varies
 * @param varargs whether the number of arguments varies
 * @param helper the enumeration that checks the argument, or the property type or document that is created from it; null if the
 *     action needs none
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
        /** Appends one item to a list. */
        ADD,
        /** Appends to a list. */
        ADD_ALL,
        /** Appends literals that should be of an enumeration's values. */
        ADD_CHECKED,
        /** Appends structures that the caller's code configures. */
        ADD_CREATED,
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

    /** What distinguishes this form from the setter's others once the compiler has erased the types. */
    String erasure() {
        return (action.isKeyed() ? "key," : "") + parameter.erasure() + (varargs ? "[]" : "");
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
