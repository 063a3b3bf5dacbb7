package io.stratiform.codegen.poet;

import io.stratiform.codegen.model.PropertyModel;
import io.stratiform.spec.Constraints;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.UpdateType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the specification says of a property, in sentences. */
final class PropertyFacts {

    private PropertyFacts() {}

    static String of(PropertyModel property) {
        PropertySpec facts = property.facts();
        StringBuilder text = new StringBuilder();
        text.append("{@code ").append(facts.name()).append("}: ");
        text.append(facts.required() ? "required" : "optional").append("; ").append(update(facts.updateType()));
        if (property.enumeration() != null) {
            text.append("; a value of {@link ")
                    .append(property.enumeration().simpleName())
                    .append('}')
                    .append(property.isOpen() ? " or a newer one" : "");
        }
        for (String limit : limits(facts)) {
            text.append("; ").append(limit);
        }
        return text.append('.').toString();
    }

    private static String update(UpdateType type) {
        return switch (type) {
            case MUTABLE -> "an update means no interruption";
            case CONDITIONAL -> "an update means some interruptions, or a replacement";
            case IMMUTABLE -> "an update means replacement";
        };
    }

    private static List<String> limits(PropertySpec facts) {
        Constraints limits = facts.constraints();
        List<String> said = new ArrayList<>();
        add(said, range(limits.minItems(), limits.maxItems()), " items");
        add(said, range(limits.minimum(), limits.maximum()), " as a number");
        add(said, range(limits.minLength(), limits.maxLength()), " characters");
        if (limits.pattern() != null) {
            said.add("pattern " + JavadocText.code(limits.pattern()));
        }
        if (facts.defaultValue() != null) {
            said.add("default " + JavadocText.code(facts.defaultValue()));
        }
        return said;
    }

    private static void add(List<String> said, @Nullable String range, String unit) {
        if (range != null) {
            said.add(range + unit);
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
