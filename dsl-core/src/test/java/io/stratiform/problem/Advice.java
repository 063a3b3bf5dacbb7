package io.stratiform.problem;

/** What a problem says besides what is wrong, in one line. */
public final class Advice {

    private Advice() {}

    /** What is expected and how to fix it; empty if the message says all. */
    public static String of(Problem problem) {
        String expected = problem.expected() == null ? "" : "expected " + problem.expected();
        String hint = problem.hint() == null ? "" : problem.hint();
        if (expected.isEmpty() || hint.isEmpty()) {
            return expected + hint;
        }
        return hint.startsWith("did you mean") ? hint + " " + expected : expected + "; " + hint;
    }

    /** The same behind a separator, if there is anything. */
    public static String of(Problem problem, String separator) {
        String advice = of(problem);
        return advice.isEmpty() ? "" : separator + advice;
    }
}
