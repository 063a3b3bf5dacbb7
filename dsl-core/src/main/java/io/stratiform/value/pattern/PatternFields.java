package io.stratiform.value.pattern;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;

/**
 * The fields of an object within a pattern.
 *
 * @since 0.1.0
 */
public final class PatternFields extends PropertyType<PatternFields> {

    private PatternFields(PropertyMap properties) {
        super(properties);
    }

    /** Adds the fields of an object. */
    public static final class Builder extends PatternBuilder<Builder> {

        Builder() {}

        PatternFields build() {
            if (!hasFields()) {
                note(Flaw.error(
                        Code.PATTERN,
                        "",
                        "the object has no fields, so it matches nothing",
                        "call field(...) or object(...), or test for its existence with Match.exists()"));
            }
            finish();
            return new PatternFields(seal());
        }
    }
}
