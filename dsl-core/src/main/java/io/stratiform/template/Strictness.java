package io.stratiform.template;

import io.stratiform.problem.Problem;
import io.stratiform.value.DeclarationSite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Determines whether the notices of a template are only reported or treated as errors. A template sets its strictness
 * with {@link TemplateBuilder#strictness}. Otherwise, the system property {@code stratiform.strict} applies, so that a
 * build or a test run can make all templates strict. To check an existing template, including one that was read, use
 * {@link #check}.
 *
 * <pre>{@code
 * t.strictness(Strictness.strict().allowing("template.conditional-reference"));
 * t.strictness(Strictness.strict().allowing(notice -> notice.path().equals("Properties.NewProperty")));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Strictness {

    /** The system property that makes templates strict: {@code true} or {@code false}. The default is {@code false}. */
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
     * Only reports notices, with {@link Template#notices}.
     *
     * @return the strictness
     */
    public static Strictness lenient() {
        return LENIENT;
    }

    /**
     * Treats notices as errors.
     *
     * @return the strictness
     */
    public static Strictness strict() {
        return STRICT;
    }

    /**
     * Returns the strictness that the system property {@code stratiform.strict} sets; lenient if it is not set.
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
     * Allows some notices. They are only reported.
     *
     * @param notices tests whether a notice is allowed
     * @return the same strictness that also allows these notices
     */
    public Strictness allowing(Predicate<? super Problem> notices) {
        if (notices == null) {
            throw new IllegalArgumentException("the predicate passed to Strictness.allowing is null, in the call at "
                    + DeclarationSite.calling(Strictness.class) + "; pass a lambda, as in notice -> ...");
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
     * @return true if they are, except for allowed notices
     */
    public boolean isStrict() {
        return strict;
    }

    /**
     * Checks the notices of a template.
     *
     * @param template a template that was created or read
     * @return the same template
     * @throws InvalidTemplateException if it has notices that are not allowed; lists all of them
     */
    public Template check(Template template) {
        List<Problem> refused = refused(template.notices());
        if (!refused.isEmpty()) {
            throw new InvalidTemplateException(template.description(), null, refused);
        }
        return template;
    }

    /** Returns the notices of a template that is created; throws an exception if there are other problems. */
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
