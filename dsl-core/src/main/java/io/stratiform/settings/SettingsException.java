package io.stratiform.settings;

import io.stratiform.problem.Problem;
import io.stratiform.problem.ProblemReport;
import java.util.List;

/**
 * Thrown for invalid settings. The message lists all problems, each with its file and line, and never contains the
 * value of a secret.
 *
 * @since 0.1.0
 */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    SettingsException(String settings, List<Problem> problems) {
        super(ProblemReport.of("The settings of '" + settings + "' have", "missing", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns all problems.
     *
     * @return the problems, from the outermost parent to the layer itself, and what is missing last
     */
    public List<Problem> problems() {
        return problems;
    }
}
