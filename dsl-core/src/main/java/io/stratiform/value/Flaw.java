package io.stratiform.value;

import org.jspecify.annotations.Nullable;

/**
 * A problem or a notice of one object, which has no place in a template yet.
 *
 * @param property the property concerned, in CloudFormation's spelling, with an index for an item; empty for the object
 *     as a whole
 * @param message what is wrong
 * @param hint what was expected and how to fix the problem; null if the message says it
 * @param refused true for an error, which makes the template invalid; false for a notice
 * @since 0.1.0
 */
public record Flaw(
        String property, String message, @Nullable String hint, boolean refused) {

    /**
     * Returns an error.
     *
     * @param property the property concerned
     * @param message what is wrong
     * @param hint what was expected; may be null
     * @return the flaw
     */
    public static Flaw error(String property, String message, @Nullable String hint) {
        return new Flaw(property, message, hint, true);
    }

    /** Returns the same flaw, relative to the object that contains this one as a property. */
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
     * Returns a notice.
     *
     * @param property the property concerned
     * @param message the notice
     * @param hint what to consider; may be null
     * @return the flaw
     */
    public static Flaw notice(String property, String message, @Nullable String hint) {
        return new Flaw(property, message, hint, false);
    }
}
