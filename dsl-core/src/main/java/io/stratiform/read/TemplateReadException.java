package io.stratiform.read;

import java.util.List;

/**
 * Thrown if a document cannot be read. The message lists all problems, each with its line, column and path.
 *
 * @since 0.1.0
 */
public final class TemplateReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ReadProblem> problems;

    TemplateReadException(List<ReadProblem> problems) {
        super(report(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the problems that were found.
     *
     * @return the problems, in the order of the text; at least one
     */
    public List<ReadProblem> problems() {
        return problems;
    }

    private static String report(List<ReadProblem> problems) {
        StringBuilder report = new StringBuilder();
        for (ReadProblem problem : problems) {
            report.append(report.isEmpty() ? "" : "\n").append(problem);
        }
        return report.toString();
    }
}
