package io.stratiform.template;

import io.stratiform.value.DeclarationSite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template that cannot be made. The message tells all that is wrong with it, each with its logical id, path and Java
 * line.
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
     * All that is wrong.
     *
     * @return the problems, in the order of the template
     */
    public List<Problem> problems() {
        return problems;
    }
}
