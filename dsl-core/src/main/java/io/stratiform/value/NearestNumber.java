package io.stratiform.value;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the number that is nearest by its value: 30 for 31, where the spelling would say 1. */
final class NearestNumber {

    /** Longer rows of digits are identifiers, such as those of accounts, in which the value means nothing. */
    private static final int LONGEST = 9;

    private NearestNumber() {}

    /** The nearest candidate, the first of equals; null if the text or one of the candidates is not a number. */
    static @Nullable String to(String text, Collection<String> candidates) {
        if (!isNumber(text)) {
            return null;
        }
        BigDecimal wanted = new BigDecimal(text);
        String nearest = null;
        BigDecimal least = null;
        for (String candidate : candidates) {
            if (!isNumber(candidate)) {
                return null;
            }
            BigDecimal distance = new BigDecimal(candidate).subtract(wanted).abs();
            if (least == null || distance.compareTo(least) < 0) {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest;
    }

    private static boolean isNumber(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > start && i < text.length() - 1) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > start && text.length() - start <= LONGEST;
    }
}
