package io.stratiform.template;

import io.stratiform.problem.Problem;
import io.stratiform.problem.ProblemReport;
import io.stratiform.value.DeclarationSite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown for an invalid template. The message lists all problems, each with its logical id, path and Java line.
 *
 * @since 0.1.0
 */
public final class InvalidTemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidTemplateException(String description, @Nullable DeclarationSite site, List<Problem> problems) {
        super(report(description, site, problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns all problems.
     *
     * @return the problems, in the order of the template
     */
    public List<Problem> problems() {
        return problems;
    }

    private static String report(String description, @Nullable DeclarationSite site, List<Problem> problems) {
        String template = description.isEmpty() ? "The template" : "The template '" + description + "'";
        String subject = template + (site == null ? "" : ", created at " + site + ",") + " has";
        String report = ProblemReport.of(subject, "the template", problems);
        int notices = 0;
        for (Problem problem : problems) {
            notices += problem.severity() == Problem.Severity.ERROR ? 0 : 1;
        }
        if (notices == 0) {
            return report;
        }
        return report
                + (notices == 1 ? "\n1 of them is a notice" : "\n" + notices + " of them are notices")
                + ", refused because the template is strict; Strictness.strict().allowing(...) accepts some\n";
    }
}
