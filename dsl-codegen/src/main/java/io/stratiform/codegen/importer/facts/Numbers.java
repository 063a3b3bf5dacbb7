package io.stratiform.codegen.importer.facts;

import java.math.BigDecimal;

/** Numbers in one form each, so that sources which write them differently agree. */
public final class Numbers {

    private Numbers() {}

    /** The same number without an exponent and without zeros at the end of a fraction. */
    public static BigDecimal canonical(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
