package io.stratiform.aws.elasticbeanstalk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number, with a fraction or without, between two others. */
final class DecimalNumber implements OptionRule {

    private final BigDecimal least;
    private final BigDecimal most;

    DecimalNumber(String least, String most) {
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    @Override
    public @Nullable String expectedInsteadOf(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.compareTo(least) >= 0 && number.compareTo(most) <= 0 ? null : expected();
        } catch (NumberFormatException noNumber) {
            return expected();
        }
    }

    private String expected() {
        return "a number from " + least.toPlainString() + " to " + most.toPlainString();
    }
}
