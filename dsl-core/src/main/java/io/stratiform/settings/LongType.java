package io.stratiform.settings;

import io.stratiform.value.Node;
import org.jspecify.annotations.Nullable;

/** Whole numbers of 64 bits. */
final class LongType extends ScalarType<Long> {

    static final LongType TYPE = new LongType();

    private LongType() {
        super("long integer", Long.class);
    }

    @Override
    String expected() {
        return "a whole number such as 4";
    }

    @Override
    @Nullable Long parse(String text) {
        return WholeNumber.parse(text);
    }

    @Override
    Node show(Long value) {
        return new Node.Numeral(value.toString());
    }
}
