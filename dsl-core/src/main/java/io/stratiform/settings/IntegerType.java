package io.stratiform.settings;

import io.stratiform.value.Node;
import org.jspecify.annotations.Nullable;

/** Whole numbers of 32 bits. */
final class IntegerType extends ScalarType<Integer> {

    static final IntegerType TYPE = new IntegerType();

    private IntegerType() {
        super("integer", Integer.class);
    }

    @Override
    String expected() {
        return "a whole number such as 4";
    }

    @Override
    @Nullable Integer parse(String text) {
        Long number = WholeNumber.parse(text);
        return number == null || number.intValue() != number ? null : (Integer) number.intValue();
    }

    @Override
    String expectedInsteadOf(String text) {
        return WholeNumber.parse(text) == null
                ? expected()
                : "a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE;
    }

    @Override
    Node show(Integer value) {
        return new Node.Numeral(value.toString());
    }
}
