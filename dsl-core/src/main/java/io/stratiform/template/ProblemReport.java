package io.stratiform.template;

import io.stratiform.value.DeclarationSite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Formats problems, grouped by declaration. */
final class ProblemReport {

    private ProblemReport() {}

    static String of(String description, @Nullable DeclarationSite site, List<Problem> problems) {
        String template = description.isEmpty() ? "The template" : "The template '" + description + "'";
        Map<String, List<Problem>> byDeclaration = new LinkedHashMap<>();
        for (Problem problem : problems) {
            byDeclaration
                    .computeIfAbsent(headline(problem), key -> new ArrayList<>())
                    .add(problem);
        }
        StringBuilder report = new StringBuilder(template);
        report.append(site == null ? "" : ", created at " + site + ",").append(" has ");
        report.append(problems.size()).append(problems.size() == 1 ? " problem:\n" : " problems:\n");
        for (Map.Entry<String, List<Problem>> declaration : byDeclaration.entrySet()) {
            report.append('\n').append(declaration.getKey()).append('\n');
            for (Problem problem : declaration.getValue()) {
                append(report, problem);
            }
        }
        int notices = 0;
        for (Problem problem : problems) {
            notices += problem.severity() == Problem.Severity.NOTICE ? 1 : 0;
        }
        if (notices > 0) {
            report.append(notices == 1 ? "\n1 of them is a notice" : "\n" + notices + " of them are notices");
            report.append(
                    ", which a strict template does not allow; to allow some notices, use Strictness.strict().allowing(...)\n");
        }
        return report.toString();
    }

    private static String headline(Problem problem) {
        if (problem.declaration().isEmpty() && problem.type().isEmpty()) {
            return problem.site() == null ? "the template" : "the template, at " + problem.site();
        }
        String name = problem.declaration().isEmpty() ? "(no logical id)" : problem.declaration();
        return name
                + (problem.type().isEmpty() ? "" : " (" + problem.type() + ")")
                + (problem.site() == null ? "" : ", declared at " + problem.site());
    }

    private static void append(StringBuilder report, Problem problem) {
        report.append(problem.severity() == Problem.Severity.NOTICE ? "  notice: " : "  ");
        if (!problem.path().isEmpty()) {
            report.append(problem.path()).append(": ");
        }
        report.append(problem.message()).append('\n');
        if (problem.hint() != null) {
            report.append("      ").append(problem.hint()).append('\n');
        }
    }
}
