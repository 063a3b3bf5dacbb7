package io.stratiform.template.check;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The regular expression of a parameter. This class is loaded only if a parameter has one, because regular expressions
 * slow down a cold start by some milliseconds.
 */
final class AllowedPattern {

    // A template that is read may contain anything, including an expression that takes forever.
    private static final int MOST_STEPS = 1_000_000;

    private AllowedPattern() {}

    /** Returns the flaw of an expression, or null if there is none. */
    static @Nullable String flawOf(String pattern) {
        try {
            Pattern.compile(pattern);
            return null;
        } catch (PatternSyntaxException e) {
            return "the regular expression is not valid: " + e.getDescription() + ", at character "
                    + (Math.max(e.getIndex(), 0) + 1);
        } catch (StackOverflowError tooDeep) {
            return null;
        }
    }

    /** Whether the whole string certainly does not match an expression. */
    static boolean refuses(String pattern, String text) {
        try {
            return !Pattern.compile(pattern)
                    .matcher(new Budget(text, new Steps()))
                    .matches();
        } catch (PatternSyntaxException | BudgetSpent | StackOverflowError undecided) {
            return false;
        }
    }

    private static final class BudgetSpent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BudgetSpent() {
            super(null, null, false, false);
        }
    }

    private static final class Steps {
        private int taken;
    }

    /** A string with a limited number of accesses. */
    private record Budget(CharSequence text, Steps steps) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps.taken > MOST_STEPS) {
                throw new BudgetSpent();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Budget(text.subSequence(start, end), steps);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
