package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;
import io.stratiform.value.Nearest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the values that are documented. */
final class OneOf implements OptionRule {

    private final EnumValue[] allowed;

    OneOf(EnumValue[] allowed) {
        this.allowed = allowed;
    }

    @Override
    public @Nullable String expectedInsteadOf(String text) {
        for (EnumValue constant : allowed) {
            if (constant.value().equals(text)) {
                return null;
            }
        }
        return Nearest.oneOf(values());
    }

    @Override
    public String hint(String text) {
        String question = Nearest.question(text, values());
        return (question == null ? "" : question + " ")
                + "if AWS has added the value since this release, use option(namespace, name, value)";
    }

    private List<String> values() {
        List<String> values = new ArrayList<>(allowed.length);
        for (EnumValue constant : allowed) {
            values.add(constant.value());
        }
        return values;
    }
}
