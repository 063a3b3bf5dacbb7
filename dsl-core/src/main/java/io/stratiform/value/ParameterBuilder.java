package io.stratiform.value;

import io.stratiform.problem.Code;
import org.jspecify.annotations.Nullable;

/**
 * Sets the default, description and constraints of a parameter.
 *
 * @since 0.1.0
 */
public final class ParameterBuilder extends PropertyBuilder<ParameterBuilder> {

    private static final int MOST_CHARACTERS = 4_000;

    private final @Nullable String type;
    private boolean textual;
    private boolean numeric;

    ParameterBuilder(@Nullable String type) {
        this.type = type;
        put("Type", type);
    }

    /**
     * Sets the description, which has at most 4,000 characters.
     *
     * @param description the description
     * @return this builder
     */
    public ParameterBuilder description(String description) {
        if (description != null && description.length() > MOST_CHARACTERS) {
            note(Flaw.error(Code.LIMIT, "Description", "has " + description.length() + " characters")
                    .expecting("at most " + MOST_CHARACTERS + " characters"));
        }
        put("Description", description);
        return this;
    }

    /**
     * Sets the default value; for a list, a comma-separated string.
     *
     * @param value the default
     * @return this builder
     */
    public ParameterBuilder defaultValue(String value) {
        put("Default", value);
        return this;
    }

    /**
     * Sets the default value.
     *
     * @param value the default
     * @return this builder
     */
    public ParameterBuilder defaultValue(Number value) {
        put("Default", value);
        return this;
    }

    /**
     * Sets the allowed values.
     *
     * @param values the values
     * @return this builder
     */
    public ParameterBuilder allowedValues(String... values) {
        addAll("AllowedValues", values);
        return this;
    }

    /**
     * Sets the allowed values.
     *
     * @param values the numbers
     * @return this builder
     */
    public ParameterBuilder allowedValues(Number... values) {
        addAll("AllowedValues", values);
        return this;
    }

    /**
     * Sets the regular expression that the whole string must match.
     *
     * @param pattern a regular expression in Java syntax, which CloudFormation uses
     * @return this builder
     */
    public ParameterBuilder allowedPattern(String pattern) {
        put("AllowedPattern", pattern);
        return this;
    }

    /**
     * Sets the message that CloudFormation shows if a constraint is violated.
     *
     * @param description the explanation
     * @return this builder
     */
    public ParameterBuilder constraintDescription(String description) {
        put("ConstraintDescription", description);
        return this;
    }

    /**
     * Sets the minimum length.
     *
     * @param characters the number of characters
     * @return this builder
     */
    public ParameterBuilder minLength(long characters) {
        textual = true;
        put("MinLength", characters);
        return this;
    }

    /**
     * Sets the maximum length.
     *
     * @param characters the number of characters
     * @return this builder
     */
    public ParameterBuilder maxLength(long characters) {
        textual = true;
        put("MaxLength", characters);
        return this;
    }

    /**
     * Sets the minimum value.
     *
     * @param value the number
     * @return this builder
     */
    public ParameterBuilder minValue(Number value) {
        numeric = true;
        put("MinValue", value);
        return this;
    }

    /**
     * Sets the maximum value.
     *
     * @param value the number
     * @return this builder
     */
    public ParameterBuilder maxValue(Number value) {
        numeric = true;
        put("MaxValue", value);
        return this;
    }

    /**
     * Masks the value wherever CloudFormation shows parameters.
     *
     * @return this builder
     */
    public ParameterBuilder noEcho() {
        put("NoEcho", true);
        return this;
    }

    PropertyMap declaration() {
        boolean number = "Number".equals(type) || "List<Number>".equals(type);
        if (textual && number) {
            note(Flaw.error(
                    Code.PARAMETER,
                    "",
                    "a parameter of type " + type + " does not support MinLength or MaxLength",
                    "use minValue and maxValue"));
        }
        if (numeric && type != null && !number) {
            note(Flaw.error(
                    Code.PARAMETER,
                    "",
                    "a parameter of type " + type + " does not support MinValue or MaxValue",
                    "use minLength and maxLength"));
        }
        return seal();
    }
}
