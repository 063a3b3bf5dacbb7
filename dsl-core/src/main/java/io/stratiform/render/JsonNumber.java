package io.stratiform.render;

/** The JSON grammar of numbers. YAML accepts all of them, so a number has the same form in both. */
final class JsonNumber {

    private JsonNumber() {}

    /** Returns the literal if it is a JSON number. */
    static String checked(String literal, TreeWalk walk) {
        if (!isValid(literal)) {
            throw RenderException.notANumber(literal, walk);
        }
        return literal;
    }

    static boolean isValid(String literal) {
        int start = literal.startsWith("-") ? 1 : 0;
        int end = digits(literal, start);
        if (end == start || (literal.charAt(start) == '0' && end > start + 1)) {
            return false;
        }
        if (has(literal, end, '.', '.')) {
            int fraction = end + 1;
            end = digits(literal, fraction);
            if (end == fraction) {
                return false;
            }
        }
        if (has(literal, end, 'e', 'E')) {
            int exponent = has(literal, end + 1, '+', '-') ? end + 2 : end + 1;
            end = digits(literal, exponent);
            if (end == exponent) {
                return false;
            }
        }
        return end == literal.length();
    }

    private static int digits(String literal, int from) {
        int end = from;
        while (end < literal.length() && literal.charAt(end) >= '0' && literal.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean has(String literal, int index, char one, char other) {
        return index < literal.length() && (literal.charAt(index) == one || literal.charAt(index) == other);
    }
}
