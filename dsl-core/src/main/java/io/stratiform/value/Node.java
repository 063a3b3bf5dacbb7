package io.stratiform.value;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The neutral tree between a template and its text: only what JSON and YAML have in common. A writer converts nodes to
 * text and does not know templates; a template converts itself to nodes and does not know writers.
 *
 * @since 0.1.0
 */
public sealed interface Node {

    /**
     * The maximum depth of nested lists and objects. It is sufficient for 300 nested conditions, and small enough for
     * the stack of an ordinary thread. The limit applies to templates that are created, written or read, and to layers
     * of settings. Deeper nesting is reported with its place.
     */
    int DEEPEST = 700;

    /**
     * A string.
     *
     * @param value its characters
     */
    record Text(String value) implements Node {}

    /**
     * A number, kept in the form in which it is written, such as {@code 1e3} or {@code 1.50}.
     *
     * @param literal a JSON number
     */
    record Numeral(String literal) implements Node {}

    /**
     * A boolean.
     *
     * @param value true or false
     */
    record Bool(boolean value) implements Node {}

    /** JSON's null, which only documents inside a template may contain. */
    record Null() implements Node {}

    /**
     * A list.
     *
     * @param items its items, in order
     */
    record Sequence(List<Node> items) implements Node {

        /** Makes the items unmodifiable. */
        public Sequence {
            items = Collections.unmodifiableList(items);
        }

        /** Explicit, because the generated method of a record uses several times as much stack. */
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
     * @param entries its members, in the order in which they are written
     */
    record Mapping(Map<String, Node> entries) implements Node {

        /** Makes the members unmodifiable. */
        public Mapping {
            entries = Collections.unmodifiableMap(entries);
        }

        /** Explicit, because the generated method of a record uses several times as much stack. */
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
