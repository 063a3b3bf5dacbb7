package io.stratiform.spec;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys that limit a literal value, wherever they stand. */
final class ConstraintKeys {

    static final List<String> KEYS = List.of(
            "AllowedValues",
            "MaxItems",
            "MaxLength",
            "Maximum",
            "MinItems",
            "MinLength",
            "Minimum",
            "OpenValues",
            "Pattern");

    private final JsonCursor cursor;
    private List<String> allowedValues = List.of();
    private boolean openValues;
    private @Nullable String pattern;
    private @Nullable Long minLength;
    private @Nullable Long maxLength;
    private @Nullable BigDecimal minimum;
    private @Nullable BigDecimal maximum;
    private @Nullable Long minItems;
    private @Nullable Long maxItems;
    private boolean any;

    ConstraintKeys(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /** Reads an object that holds nothing but limits. */
    static Constraints object(JsonCursor cursor, String what) throws IOException {
        ConstraintKeys keys = new ConstraintKeys(cursor);
        cursor.enterObject(what);
        for (String key = cursor.nextKey(); key != null; key = cursor.nextKey()) {
            if (!keys.accept(key)) {
                throw cursor.unknownKey(key, what, KEYS);
            }
        }
        return keys.toConstraints();
    }

    /** Takes the value the cursor stands on, if the key is a limit. */
    boolean accept(String key) throws IOException {
        switch (key) {
            case "AllowedValues" -> allowedValues = cursor.textsOrNumbers(key);
            case "OpenValues" -> openValues = cursor.bool(key);
            case "Pattern" -> pattern = cursor.text(key);
            case "MinLength" -> minLength = cursor.count(key);
            case "MaxLength" -> maxLength = cursor.count(key);
            case "Minimum" -> minimum = cursor.number(key);
            case "Maximum" -> maximum = cursor.number(key);
            case "MinItems" -> minItems = cursor.count(key);
            case "MaxItems" -> maxItems = cursor.count(key);
            default -> {
                return false;
            }
        }
        any = true;
        return true;
    }

    Constraints toConstraints() {
        if (openValues && allowedValues.isEmpty()) {
            throw cursor.fail("OpenValues needs AllowedValues beside it");
        }
        return any
                ? new Constraints(
                        allowedValues, openValues, pattern, minLength, maxLength, minimum, maximum, minItems, maxItems)
                : Constraints.NONE;
    }
}
