package io.stratiform.value;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong, or worth telling, found in one object and not yet placed in a template.
 *
 * @param property the property concerned, in CloudFormation's spelling, with an index where it is an item; empty for
 *     the object as a whole
 * @param message what is wrong
 * @param hint what was expected and how to mend it, as a phrase that stands for itself; null where the message says it
 * @param refused whether a template with this is refused; if not, it is only reported
 * @since 0.1.0
 */
public record Flaw(
        String property, String message, @Nullable String hint, boolean refused) {

    /**
     * Something that makes the template wrong.
     *
     * @param property the property concerned
     * @param message what is wrong
     * @param hint what was expected; may be null
     * @return the flaw
     */
    public static Flaw error(String property, String message, @Nullable String hint) {
        return new Flaw(property, message, hint, true);
    }

    /** The same, seen from the object that holds this one as a property. */
    Flaw below(String name) {
        return new Flaw(place(name), message, hint, refused);
    }

    private String place(String above) {
        if (property.isEmpty()) {
            return above;
        }
        return property.charAt(0) == '[' ? above + property : above + "." + property;
    }

    /**
     * Something that is only reported.
     *
     * @param property the property concerned
     * @param message what is to be told
     * @param hint what to consider; may be null
     * @return the flaw
     */
    public static Flaw notice(String property, String message, @Nullable String hint) {
        return new Flaw(property, message, hint, false);
    }
}
