package io.stratiform.template;

import io.stratiform.problem.Problem;
import io.stratiform.value.DeclarationSite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether the notices of a template are only reported, or refused like errors. A template says it for itself by
 * {@link TemplateBuilder#strictness}; one that does not goes by the system property {@code stratiform.strict}, so that a
 * build or a test run makes all templates strict from outside. {@link #check} holds a finished template to it, one that was
 * read too.
 *
 * <pre>{@code
 * t.strictness(Strictness.strict().allowing("template.conditional-reference"));
 * t.strictness(Strictness.strict().allowing(notice -> notice.path().equals("Properties.NewProperty")));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Strictness {

    /** The system property that makes templates strict: {@code true} or {@code false}, which is also what is meant without it. */
    public static final String PROPERTY = "stratiform.strict";

    private static final Strictness LENIENT = new Strictness(false, List.of());
    private static final Strictness STRICT = new Strictness(true, List.of());

    private final boolean strict;
    private final List<Predicate<? super Problem>> allowed;

    private Strictness(boolean strict, List<Predicate<? super Problem>> allowed) {
        this.strict = strict;
        this.allowed = allowed;
    }

    /**
     * Notices are reported by {@link Template#notices}, and nothing more.
     *
     * @return the strictness
     */
    public static Strictness lenient() {
        return LENIENT;
    }

    /**
     * Notices are refused like errors.
     *
     * @return the strictness
     */
    public static Strictness strict() {
        return STRICT;
    }

    /**
     * What the system property {@code stratiform.strict} says; lenient if it is not set.
     *
     * @return the strictness
     * @throws IllegalStateException if the property is neither {@code true} nor {@code false}
     */
    public static Strictness standard() {
        String value = System.getProperty(PROPERTY);
        if (value == null || value.equals("false")) {
            return LENIENT;
        }
        if (value.equals("true")) {
            return STRICT;
        }
        throw new IllegalStateException(
                "the system property " + PROPERTY + " is '" + value + "': expected true or false");
    }

    /**
     * Takes some notices that would be refused. They are reported as without strictness.
     *
     * @param notices says which; it is asked for each notice
     * @return the same strictness with these notices allowed too
     */
    public Strictness allowing(Predicate<? super Problem> notices) {
        if (notices == null) {
            throw new IllegalArgumentException("the predicate given to Strictness.allowing is null, in the call at "
                    + DeclarationSite.calling(Strictness.class) + "; give a lambda, as in notice -> ...");
        }
        List<Predicate<? super Problem>> more = new ArrayList<>(allowed);
        more.add(notices);
        return new Strictness(strict, List.copyOf(more));
    }

    /**
     * Takes the notices of some kinds, which would be refused. They are reported as without strictness.
     *
     * @param code the code of a kind of problem, such as {@code template.unchecked}
     * @param more the codes of further kinds
     * @return the same strictness with these notices allowed too
     * @throws IllegalArgumentException if this library has no problems of such a kind
     */
    public Strictness allowing(String code, String... more) {
        Set<String> codes = new HashSet<>();
        for (int i = -1; i < more.length; i++) {
            codes.add(AllowedCodes.checked(i < 0 ? code : more[i]));
        }
        return allowing(AllowedCodes.of(codes));
    }

    /**
     * Whether notices are refused.
     *
     * @return true if they are, but for those that are allowed
     */
    public boolean isStrict() {
        return strict;
    }

    /**
     * Refuses a template for its notices.
     *
     * @param template a template, made or read
     * @return the same template
     * @throws InvalidTemplateException if it has notices that are not allowed; it lists all of them
     */
    public Template check(Template template) {
        List<Problem> refused = refused(template.notices());
        if (!refused.isEmpty()) {
            throw new InvalidTemplateException(template.description(), null, refused);
        }
        return template;
    }

    /** Separates the notices of a template that is made; refuses it if there is anything else. */
    List<Problem> noticesOf(List<Problem> problems, TemplateBuilder builder) {
        List<Problem> notices = new ArrayList<>(0);
        List<Problem> refused = new ArrayList<>(0);
        for (Problem problem : problems) {
            (isRefused(problem) ? refused : notices).add(problem);
        }
        if (!refused.isEmpty()) {
            throw builder.failure(refused);
        }
        return notices;
    }

    private List<Problem> refused(List<Problem> problems) {
        List<Problem> refused = new ArrayList<>(0);
        for (Problem problem : problems) {
            if (isRefused(problem)) {
                refused.add(problem);
            }
        }
        return refused;
    }

    private boolean isRefused(Problem problem) {
        boolean isRefused = strict || problem.severity() == Problem.Severity.ERROR;
        if (problem.severity() == Problem.Severity.NOTICE) {
            for (Predicate<? super Problem> each : allowed) {
                isRefused = isRefused && !each.test(problem);
            }
        }
        return isRefused;
    }

    @Override
    public String toString() {
        return strict ? "strict" : "lenient";
    }
}
