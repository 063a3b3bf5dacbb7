package io.stratiform.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as a layer holds it, before a setting says what type it has. It may be a secret, so it never prints itself.
 */
sealed interface RawValue {

    Origin origin();

    /** How an error message calls a value of this shape. */
    String shape();

    /** The text of a file; plain if it stands there without quotes. */
    record Scalar(String text, boolean plain, Origin origin) implements RawValue {

        /** Nothing, or what YAML takes for nothing. */
        boolean isEmpty() {
            return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }

        @Override
        public String shape() {
            return "a text";
        }

        @Override
        public String toString() {
            return "Scalar at " + origin;
        }
    }

    /** The text of an environment variable or an argument, or a text within one; {@link FlowText} takes it apart. */
    record Line(String text, Origin origin) implements RawValue {

        @Override
        public String shape() {
            return "a text";
        }

        @Override
        public String toString() {
            return "Line at " + origin;
        }
    }

    /** A list of a file. */
    record Items(List<RawValue> items, Origin origin) implements RawValue {

        @Override
        public String shape() {
            return "a list";
        }

        @Override
        public String toString() {
            return "Items at " + origin;
        }
    }

    /** A mapping of a file. */
    record Entries(List<RawEntry> entries, Origin origin) implements RawValue {

        /** The entries that are taken back, and where. */
        Map<String, Origin> unset() {
            Map<String, Origin> unset = Map.of();
            for (RawEntry entry : entries) {
                if (entry.value() instanceof Unset) {
                    unset = unset.isEmpty() ? new LinkedHashMap<>() : unset;
                    unset.put(entry.key(), entry.origin());
                }
            }
            return unset;
        }

        /** The entries that have a value. */
        Entries withoutUnset() {
            List<RawEntry> set = new ArrayList<>(entries.size());
            for (RawEntry entry : entries) {
                if (!(entry.value() instanceof Unset)) {
                    set.add(entry);
                }
            }
            return new Entries(set, origin);
        }

        @Override
        public String shape() {
            return "a mapping";
        }

        @Override
        public String toString() {
            return "Entries at " + origin;
        }
    }

    /** The word by which a layer takes back what it inherits. */
    String UNSET = "!unset";

    /** What takes back an inherited value. */
    record Unset(Origin origin) implements RawValue {

        @Override
        public String shape() {
            return UNSET;
        }

        @Override
        public String toString() {
            return "Unset at " + origin;
        }
    }

    /**
     * A value that Java code gave, of the type that it was given for; null if it is a component of a record, of a type
     * that only a setting of its own knows.
     */
    record Given(Object value, @Nullable SettingType<?> type, Origin origin) implements RawValue {

        @Override
        public String shape() {
            return "of another type, " + (type == null ? value.getClass().getSimpleName() : type.name());
        }

        @Override
        public String toString() {
            return "Given at " + origin;
        }
    }
}
