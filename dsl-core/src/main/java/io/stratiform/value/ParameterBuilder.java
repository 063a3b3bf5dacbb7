package io.stratiform.value;

import io.stratiform.problem.Code;
import org.jspecify.annotations.Nullable;

/**
 * The default, description and constraints of a parameter.
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
     * What the parameter is for, at most 4,000 characters.
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
     * The value if none is given; of a list, its items with commas between them.
     *
     * @param value the default
     * @return this builder
     */
    public ParameterBuilder defaultValue(String value) {
        put("Default", value);
        return this;
    }

    /**
     * The number if none is given.
     *
     * @param value the default
     * @return this builder
     */
    public ParameterBuilder defaultValue(Number value) {
        put("Default", value);
        return this;
    }

    /**
     * The values that are accepted.
     *
     * @param values the values
     * @return this builder
     */
    public ParameterBuilder allowedValues(String... values) {
        addAll("AllowedValues", values);
        return this;
    }

    /**
     * The numbers that are accepted.
     *
     * @param values the numbers
     * @return this builder
     */
    public ParameterBuilder allowedValues(Number... values) {
        addAll("AllowedValues", values);
        return this;
    }

    /**
     * The regular expression that a text must match as a whole.
     *
     * @param pattern a regular expression in Java's dialect, which CloudFormation uses
     * @return this builder
     */
    public ParameterBuilder allowedPattern(String pattern) {
        put("AllowedPattern", pattern);
        return this;
    }

    /**
     * What the user is told if a constraint is violated.
     *
     * @param description the explanation
     * @return this builder
     */
    public ParameterBuilder constraintDescription(String description) {
        put("ConstraintDescription", description);
        return this;
    }

    /**
     * The shortest text.
     *
     * @param characters its length
     * @return this builder
     */
    public ParameterBuilder minLength(long characters) {
        textual = true;
        put("MinLength", characters);
        return this;
    }

    /**
     * The longest text.
     *
     * @param characters its length
     * @return this builder
     */
    public ParameterBuilder maxLength(long characters) {
        textual = true;
        put("MaxLength", characters);
        return this;
    }

    /**
     * The least number.
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
     * The greatest number.
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
     * Has the value masked wherever CloudFormation shows parameters.
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
                    "a parameter of type " + type + " takes no MinLength or MaxLength",
                    "limit it by minValue and maxValue"));
        }
        if (numeric && type != null && !number) {
            note(Flaw.error(
                    Code.PARAMETER,
                    "",
                    "a parameter of type " + type + " takes no MinValue or MaxValue",
                    "limit it by minLength and maxLength"));
        }
        return seal();
    }
}
