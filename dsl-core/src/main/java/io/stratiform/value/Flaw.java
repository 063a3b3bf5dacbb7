package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.problem.Place;
import io.stratiform.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem that is found in one object, and is not yet placed in a template.
 *
 * @param code the kind of problem
 * @param property the property concerned, in CloudFormation's spelling, with an index for an item; empty for the object
 *     as a whole
 * @param message what is wrong
 * @param expected what should be there; null where the message says it
 * @param hint how to fix it; null where that is plain
 * @param refused true for an error, which makes the template invalid; false for a notice
 * @since 0.1.0
 */
public record Flaw(
        Code code,
        String property,
        String message,
        @Nullable String expected,
        @Nullable String hint,
        boolean refused) {

    /**
     * Returns an error.
     *
     * @param code the kind of problem
     * @param property the property concerned
     * @param message what is wrong
     * @return the flaw
     */
    public static Flaw error(Code code, String property, String message) {
        return new Flaw(code, property, message, null, null, true);
    }

    /**
     * Returns an error.
     *
     * @param code the kind of problem
     * @param property the property concerned
     * @param message what is wrong
     * @param hint how to fix it; may be null
     * @return the flaw
     */
    public static Flaw error(Code code, String property, String message, @Nullable String hint) {
        return new Flaw(code, property, message, null, hint, true);
    }

    /**
     * Returns a notice.
     *
     * @param code the kind of problem
     * @param property the property concerned
     * @param message what is worth knowing
     * @return the flaw
     */
    public static Flaw notice(Code code, String property, String message) {
        return new Flaw(code, property, message, null, null, false);
    }

    /**
     * Returns a notice.
     *
     * @param code the kind of problem
     * @param property the property concerned
     * @param message what is worth knowing
     * @param hint what to consider; may be null
     * @return the flaw
     */
    public static Flaw notice(Code code, String property, String message, @Nullable String hint) {
        return new Flaw(code, property, message, null, hint, false);
    }

    /**
     * The same flaw with what is expected.
     *
     * @param other what should be there; null where the message says it
     * @return the flaw
     */
    public Flaw expecting(@Nullable String other) {
        return new Flaw(code, property, message, other, hint, refused);
    }

    /**
     * The same flaw with the valid names as what is expected, and the nearest of them as the hint, before a hint that is
     * there already.
     *
     * @param name what was written
     * @param valid the valid names; there may be none
     * @return the flaw
     */
    public Flaw naming(String name, List<String> valid) {
        String question = Nearest.question(name, valid);
        String hints = question == null || hint == null ? (question == null ? hint : question) : question + " " + hint;
        return new Flaw(code, property, message, valid.isEmpty() ? expected : Nearest.oneOf(valid), hints, refused);
    }

    /**
     * The same flaw with a question as its hint.
     *
     * @param name the valid name that was most likely meant
     * @return the flaw
     */
    public Flaw asking(String name) {
        return new Flaw(code, property, message, expected, "did you mean " + name + "?", refused);
    }

    /**
     * The same flaw, seen from the object that holds this one as a property.
     *
     * @param name the property, or the path to it; empty for the object itself
     * @return the flaw
     */
    public Flaw below(String name) {
        return new Flaw(code, place(name), message, expected, hint, refused);
    }

    private String place(String above) {
        if (property.isEmpty() || above.isEmpty()) {
            return above + property;
        }
        return property.charAt(0) == '[' ? above + property : above + "." + property;
    }

    /**
     * The flaw as a problem.
     *
     * @param place where it is
     * @return the problem, with the property as its path
     */
    public Problem at(Place place) {
        Problem problem = refused ? Problem.error(code.id(), message) : Problem.notice(code.id(), message);
        return problem.at(place).in(property).expecting(expected).hinting(hint);
    }
}
