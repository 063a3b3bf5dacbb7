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

/** What the checks of the tree find, with the declarations that it is about. */
final class TreeProblems implements UnaryOperator<String> {

    private final DeclaredPaths declared;

    private TreeProblems(TemplateBuilder builder) {
        this.declared = new DeclaredPaths(builder);
    }

    /** Of a template that is made in Java. */
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

    /** Whether something at the same place is refused already, so that what stands there is not what was meant. */
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

    /** Of a template that is read: nothing of it is refused, and each has its place in the text. */
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

    /** Where something is declared, by its path from the root. */
    @Override
    public String apply(String declaration) {
        return String.valueOf(declared.get(declaration).site());
    }
}
