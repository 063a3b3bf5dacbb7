package io.stratiform.read;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stratiform.problem.Problem;
import io.stratiform.value.Node;
import java.util.List;

/** Reads texts, for tests. */
final class Reading {

    private Reading() {}

    static TemplateDocument read(String text) {
        return TemplateReader.standard().read(text, "test");
    }

    /** The value of the key {@code a} of the root. */
    static Node valueOfA(String text) {
        return read(text).toNode().entries().get("a");
    }

    static List<Problem> problems(String text) {
        TemplateReadException refused = catchThrowableOfType(TemplateReadException.class, () -> read(text));
        if (refused == null) {
            throw new AssertionError("This was read without a problem: " + text);
        }
        return refused.problems();
    }

    static String position(Problem problem) {
        return problem.place().line() + ":" + problem.place().column();
    }

    /** The only problem of a text. */
    static Problem problem(String text) {
        List<Problem> problems = problems(text);
        if (problems.size() != 1) {
            throw new AssertionError("There is not one problem, but: " + problems);
        }
        return problems.get(0);
    }
}
