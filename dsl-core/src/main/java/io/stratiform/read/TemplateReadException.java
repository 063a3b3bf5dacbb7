package io.stratiform.read;

import io.stratiform.problem.Problem;
import io.stratiform.problem.ProblemReport;
import java.util.List;

/**
 * Thrown if a document cannot be read. The message lists all problems, each with its line, column and path.
 *
 * @since 0.1.0
 */
public final class TemplateReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    TemplateReadException(String file, List<Problem> problems) {
        super(ProblemReport.of(file + " has", file, problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the problems that were found.
     *
     * @return the problems, in the order of the text; at least one
     */
    public List<Problem> problems() {
        return problems;
    }
}
