package io.stratiform.value;

import java.util.List;
import java.util.Map;

/** Turns what Java code gives into a value. */
final class Scalars {

    private Scalars() {}

    static Value<?> valueOf(Object given) {
        if (given instanceof Value<?> value) {
            return value;
        }
        if (given instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked")
            Map<String, ?> members = (Map<String, ?>) map;
            return Document.of(members);
        }
        return given instanceof List<?> list ? Document.of(list) : new Literal<>(given);
    }

    /** The value, or an empty one and a flaw that says why. */
    static Value<?> valueOrFlaw(String property, Object given, List<Flaw> flaws) {
        try {
            return valueOf(given);
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            flaws.add(Flaw.error(property, message, null));
            return new Literal<>("");
        }
    }
}
