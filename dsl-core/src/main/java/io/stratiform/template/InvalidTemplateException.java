package io.stratiform.template;

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
        super(ProblemReport.of(description, site, problems));
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
}
