package io.stratiform.settings;

import org.jspecify.annotations.Nullable;

/** Whole numbers as people write them: no signs but a minus, no zeros in front, which YAML once took for octal. */
final class WholeNumber {

    private WholeNumber() {}

    /** The number; null if the text is none, or too large. */
    static @Nullable Long parse(String text) {
        int digits = text.startsWith("-") ? 1 : 0;
        int count = text.length() - digits;
        if (count < 1 || count > 19 || (count > 1 && text.charAt(digits) == '0')) {
            return null;
        }
        long negative = 0;
        for (int i = digits; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            // Counted below zero, where there is room for one number more.
            if (digit < 0 || digit > 9 || negative < (Long.MIN_VALUE + digit) / 10) {
                return null;
            }
            negative = negative * 10 - digit;
        }
        if (digits == 0 && negative == Long.MIN_VALUE) {
            return null;
        }
        return digits == 0 ? -negative : negative;
    }
}
