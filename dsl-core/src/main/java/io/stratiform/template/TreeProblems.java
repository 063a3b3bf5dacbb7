package io.stratiform.template;

import io.stratiform.read.LocatedNode;
import io.stratiform.read.TemplateDocument;
import io.stratiform.template.check.Finding;
import io.stratiform.template.check.TreeCheck;
import io.stratiform.value.DeclarationSite;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import io.stratiform.value.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The results of the tree checks, with the declarations that they concern. */
final class TreeProblems implements UnaryOperator<String> {

    private final DeclaredPaths declared;

    private TreeProblems(TemplateBuilder builder) {
        this.declared = new DeclaredPaths(builder);
    }

    /** For a template that is created in Java. */
    static List<Problem> of(TemplateBuilder builder, Node tree, List<Problem> known) {
        TreeProblems problems = new TreeProblems(builder);
        List<Problem> found = new ArrayList<>(0);
        for (Finding finding : TreeCheck.of(tree, problems)) {
            Problem.Severity severity = finding.refused() ? Problem.Severity.ERROR : Problem.Severity.NOTICE;
            Problem problem = problems.problem(
                    finding,
                    severity,
                    problems.declared.get(finding.declaration()).site());
            if (!isFollowUp(problem, known)) {
                found.add(problem);
            }
        }
        return found;
    }

    /** Whether there is already an error at the same place. */
    private static boolean isFollowUp(Problem problem, List<Problem> known) {
        for (Problem other : known) {
            if (other.severity() == Problem.Severity.ERROR
                    && other.path().equals(problem.path())
                    && other.declaration().equals(problem.declaration())
                    && other.type().equals(problem.type())) {
                return true;
            }
        }
        return false;
    }

    /** For a template that is read: all are notices, each with its position in the file. */
    static List<Problem> of(TemplateBuilder builder, TemplateDocument document) {
        TreeProblems problems = new TreeProblems(builder);
        List<Problem> found = new ArrayList<>(0);
        for (Finding finding : TreeCheck.of(document.toNode(), problems)) {
            String path = finding.path().isEmpty() ? "" : "." + finding.path();
            LocatedNode node = document.root().nearest(finding.declaration() + path);
            SourcePosition place = new SourcePosition(
                    document.name(), node.position().line(), node.position().column());
            found.add(problems.problem(finding, Problem.Severity.NOTICE, DeclarationSite.of(place)));
        }
        return found;
    }

    private Problem problem(Finding finding, Problem.Severity severity, @Nullable DeclarationSite site) {
        LogicalId id = declared.get(finding.declaration());
        return new Problem(severity, id.name(), id.type(), finding.path(), finding.message(), finding.hint(), site);
    }

    /** The site of a declaration, by its path from the root. */
    @Override
    public String apply(String declaration) {
        return String.valueOf(declared.get(declaration).site());
    }
}
