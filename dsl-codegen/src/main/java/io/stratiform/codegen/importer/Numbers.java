package io.stratiform.codegen.importer;

import java.math.BigDecimal;

/** Numbers in one form each, so that sources which write them differently agree. */
final class Numbers {

    private Numbers() {}

    /** The same number without an exponent and without zeros at the end of a fraction. */
    static BigDecimal canonical(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
