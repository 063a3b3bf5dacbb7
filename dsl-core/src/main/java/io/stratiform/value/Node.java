package io.stratiform.value;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The neutral tree between a template and its text: what JSON and YAML have in common, and nothing else. A writer turns
 * nodes into text and knows no template; a template turns itself into nodes and knows no writer.
 *
 * @since 0.1.0
 */
public sealed interface Node {

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
    }
}
