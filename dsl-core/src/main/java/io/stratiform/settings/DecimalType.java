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
        if (text.startsWith("+") || text.startsWith("0", digits) && digits + 1 < text.length() && isDigit(text.charAt(digits + 1))) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    @Override
    Node show(BigDecimal value) {
        return new Node.Numeral(value.toString());
    }
}
