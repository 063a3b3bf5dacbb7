package io.stratiform.codegen.poet;

import io.stratiform.codegen.model.PropertyModel;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.UpdateType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that the specification has on a property, in sentences. */
final class PropertyFacts {

    private PropertyFacts() {}

    static String of(PropertyModel property) {
        PropertySpec facts = property.facts();
        StringBuilder text = new StringBuilder();
        text.append(facts.required() ? "Required." : "Optional.").append(update(facts.updateType()));
        if (property.enumeration() != null) {
            text.append(property.isOpen() ? " Known values: {@link " : " Allowed values: {@link ")
                    .append(property.enumeration().simpleName())
                    .append(property.isOpen() ? "}; newer values are accepted." : "}.");
        }
        for (String limit : limits(facts)) {
            text.append(' ').append(limit).append('.');
        }
        return text.toString();
    }

    private static String update(UpdateType type) {
        return switch (type) {
            case MUTABLE -> " Updates cause no interruption.";
            case CONDITIONAL -> " Updates may cause interruption or replacement.";
            case IMMUTABLE -> " Updates cause replacement.";
        };
    }

    private static List<String> limits(PropertySpec facts) {
        Constraints limits = facts.constraints();
        List<String> sentences = new ArrayList<>();
        add(sentences, "Items: ", range(limits.minItems(), limits.maxItems()), "");
        add(sentences, "Range: ", range(limits.minimum(), limits.maximum()), "");
        add(sentences, "Length: ", range(limits.minLength(), limits.maxLength()), " characters");
        if (limits.pattern() != null) {
            sentences.add("Pattern: " + JavadocText.code(limits.pattern()));
        }
        if (facts.defaultValue() != null) {
            sentences.add("Default: " + JavadocText.code(facts.defaultValue()));
        }
        return sentences;
    }

    private static void add(List<String> sentences, String label, @Nullable String range, String unit) {
        if (range != null) {
            sentences.add(label + range + unit);
        }
    }

    private static @Nullable String range(@Nullable Object least, @Nullable Object most) {
        if (least == null) {
            return most == null ? null : "at most " + most;
        }
        if (most == null) {
            return "at least " + least;
        }
        return least.equals(most) ? "exactly " + least : least + " to " + most;
    }
}
