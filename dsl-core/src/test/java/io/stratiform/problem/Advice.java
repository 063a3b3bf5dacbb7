package io.stratiform.problem;

/** What a problem says besides what is wrong, in one line. */
public final class Advice {

    private Advice() {}

    /** What is expected and how to fix it; empty if the message says all. */
    public static String of(Problem problem) {
        String hint = problem.hint() == null ? "" : problem.hint();
        int question = hint.startsWith("did you mean ") ? hint.indexOf('?') + 1 : 0;
        String advice = hint.substring(0, question);
        advice = joined(advice, problem.expected() == null ? "" : "expected " + problem.expected(), " ");
        return joined(advice, hint.substring(question).strip(), advice.endsWith("?") ? " " : "; ");
    }

    private static String joined(String first, String second, String separator) {
        return first + (first.isEmpty() || second.isEmpty() ? "" : separator) + second;
    }

    /** The same behind a separator, if there is anything. */
    public static String of(Problem problem, String separator) {
        String advice = of(problem);
        return advice.isEmpty() ? "" : separator + advice;
    }
}
