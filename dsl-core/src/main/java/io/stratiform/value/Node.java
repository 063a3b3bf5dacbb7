package io.stratiform.value;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The neutral tree between a template and its text: what JSON and YAML have in common, and nothing else. A writer turns
 * nodes into text and knows no template; a template turns itself into nodes and knows no writer.
 *
 * @since 0.1.0
 */
public sealed interface Node {

    /**
     * How many lists and objects may be nested within each other: enough for 300 conditions within each other, and few enough
     * for the stack of an ordinary thread. Templates are made, written and read up to this depth, and so are layers of
     * settings; what is deeper is refused with its place.
     */
    int DEEPEST = 700;

    /**
     * A string.
     *
     * @param value its characters
     */
    record Text(String value) implements Node {}

    /**
     * A number, kept as it is to be written, so that {@code 1e3} and {@code 1.50} survive.
     *
     * @param literal a JSON number
     */
    record Numeral(String literal) implements Node {}

    /**
     * A truth value.
     *
     * @param value true or false
     */
    record Bool(boolean value) implements Node {}

    /** JSON's null, which only documents inside a template may hold. */
    record Null() implements Node {}

    /**
     * A list.
     *
     * @param items its items, in order
     */
    record Sequence(List<Node> items) implements Node {

        /** Takes a view of the items that nobody can change. */
        public Sequence {
            items = Collections.unmodifiableList(items);
        }

        /** Written out, since what records have of themselves takes several times as much of the stack. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof Sequence sequence && items.equals(sequence.items));
        }

        @Override
        public int hashCode() {
            return items.hashCode();
        }
    }

    /**
     * An object.
     *
     * @param entries its members, in the order in which they are to be written
     */
    record Mapping(Map<String, Node> entries) implements Node {

        /** Takes a view of the members that nobody can change. */
        public Mapping {
            entries = Collections.unmodifiableMap(entries);
        }

        /** Written out, since what records have of themselves takes several times as much of the stack. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other || (other instanceof Mapping mapping && entries.equals(mapping.entries));
        }

        @Override
        public int hashCode() {
            return entries.hashCode();
        }
    }
}
