package io.stratiform.settings;

import io.stratiform.value.Node;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers with decimals. */
final class DecimalType extends ScalarType<BigDecimal> {

    static final DecimalType TYPE = new DecimalType();

    private DecimalType() {
        super("decimal", BigDecimal.class);
    }

    @Override
    String expected() {
        return "a number such as 4 or 0.75";
    }

    @Override
    @Nullable BigDecimal parse(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("+-.eE0123456789".indexOf(text.charAt(i)) < 0) {
                return null;
            }
        }
        int digits = text.startsWith("-") ? 1 : 0;
        boolean zeroInFront = text.startsWith("0", digits) && text.length() > digits + 1 && isDigit(text, digits + 1);
        if (zeroInFront || text.startsWith("+")) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    @Override
    Node show(BigDecimal value) {
        return new Node.Numeral(value.toString());
    }
}
