package io.stratiform.settings;

import io.stratiform.value.Node;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts that a function of the user reads. */
final class ParsedType<T> extends ScalarType<T> {

    private final String expected;
    private final Function<String, ? extends T> parser;

    ParsedType(Class<T> type, String expected, Function<String, ? extends T> parser) {
        super(type.getSimpleName(), type);
        this.expected = expected;
        this.parser = parser;
    }

    @Override
    String expected() {
        return expected;
    }

    @Override
    @Nullable T parse(String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }

    @Override
    Node show(T value) {
        return new Node.Text(value.toString());
    }
}
