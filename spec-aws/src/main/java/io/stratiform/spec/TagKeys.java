package io.stratiform.spec;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys that say how a resource type takes its tags. */
final class TagKeys {

    private final JsonCursor cursor;
    private @Nullable String property;
    private Tagging.@Nullable Style style;
    private @Nullable Constraints keys;
    private @Nullable Constraints values;

    TagKeys(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /** Takes the value the cursor stands on, if the key is about tags. */
    boolean accept(String key) throws IOException {
        switch (key) {
            case "TagProperty" -> property = cursor.text(key);
            case "TagStyle" -> style = style(cursor.text(key));
            case "TagKey" -> keys = ConstraintKeys.object(cursor, key);
            case "TagValue" -> values = ConstraintKeys.object(cursor, key);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Nullable Tagging toTagging(List<PropertySpec> properties) {
        if (property == null && style == null && keys == null && values == null) {
            return null;
        }
        if (property == null || style == null) {
            throw cursor.fail("TagProperty and TagStyle belong together, and tags need them; one of them is missing");
        }
        for (PropertySpec candidate : properties) {
            if (candidate.name().equals(property)) {
                return new Tagging(
                        property,
                        style,
                        keys == null ? Constraints.NONE : keys,
                        values == null ? Constraints.NONE : values);
            }
        }
        throw cursor.fail("TagProperty names '" + property + "', which is no property of this resource type");
    }

    private Tagging.Style style(String word) {
        for (Tagging.Style known : Tagging.Style.values()) {
            if (known.specName().equals(word)) {
                return known;
            }
        }
        throw cursor.fail("unknown TagStyle '" + word + "'; known are Standard, AutoScalingGroup, Map");
    }
}
