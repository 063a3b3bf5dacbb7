package io.stratiform.value.states;

/** Numbers in the Amazon States Language: integers have no fraction. */
final class Numbers {

    private static final double WHOLE = 1e15;

    private Numbers() {}

    static Number plain(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < WHOLE;
        return whole ? (Number) (long) number : (Number) number;
    }

    static String text(double number) {
        return String.valueOf(plain(number));
    }

    static String range(double least, double most) {
        return most == Double.MAX_VALUE
                ? text(least) + " or more"
                : "a number from " + text(least) + " to " + text(most);
    }
}
