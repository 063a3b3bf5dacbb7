package io.stratiform.read;

import java.util.List;

/**
 * A document that cannot be read. The message tells all that is wrong with it, each with its line, column and path.
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
     * What is wrong, as far as it was read.
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
