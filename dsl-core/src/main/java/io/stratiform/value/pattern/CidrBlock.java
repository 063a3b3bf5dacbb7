package io.stratiform.value.pattern;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.function.DynamicText;

/** Checks the literals of the operator {@code cidr}. */
final class CidrBlock {

    private static final int OCTETS = 4;
    private static final int MAX_OCTET = 255;
    private static final int BITS = 32;
    private static final int BITS_OF_IPV6 = 128;

    private CidrBlock() {}

    static Flaw flawOf(String text) {
        return Flaw.error(Code.PATTERN, "", "'" + text + "' is not a CIDR block")
                .expecting("one like 10.0.0.0/24 or 2001:db8::/32");
    }

    static boolean isOne(String text) {
        int slash = text.indexOf('/');
        if (DynamicText.begins(text)) {
            return true;
        }
        if (slash < 0) {
            return false;
        }
        String address = text.substring(0, slash);
        boolean version6 = address.indexOf(':') >= 0;
        int bits = number(text.substring(slash + 1), version6 ? BITS_OF_IPV6 : BITS);
        return bits >= 0 && (version6 ? isVersion6(address) : isVersion4(address));
    }

    private static boolean isVersion4(String address) {
        int octets = 0;
        int start = 0;
        while (start <= address.length()) {
            int dot = address.indexOf('.', start);
            int end = dot < 0 ? address.length() : dot;
            if (number(address.substring(start, end), MAX_OCTET) < 0) {
                return false;
            }
            octets++;
            start = end + 1;
        }
        return octets == OCTETS;
    }

    private static boolean isVersion6(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (Character.digit(c, 16) < 0 && c != ':' && c != '.') {
                return false;
            }
        }
        return true;
    }

    /** Parses an integer up to a maximum; returns -1 if the string is not one. */
    private static int number(String text, int maximum) {
        int number = text.isEmpty() || text.length() > 3 ? -1 : 0;
        for (int i = 0; number >= 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            number = c >= '0' && c <= '9' ? number * 10 + (c - '0') : -1;
        }
        return number > maximum ? -1 : number;
    }
}
