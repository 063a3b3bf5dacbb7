package io.stratiform.template;

import io.stratiform.problem.Place;
import io.stratiform.problem.Problem;
import io.stratiform.read.TemplateDocument;
import io.stratiform.template.check.TreeCheck;
import io.stratiform.value.Flaw;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the checks of the tree find, with the declarations that it is about. */
final class TreeProblems implements UnaryOperator<String>, BiConsumer<String, Flaw> {

    private final DeclaredPaths declared;
    private final List<Problem> found = new ArrayList<>(0);
    // Where the template was read from; null of one that is made in Java.
    private final @Nullable TemplateDocument document;

    private TreeProblems(TemplateBuilder builder, @Nullable TemplateDocument document) {
        this.declared = new DeclaredPaths(builder);
        this.document = document;
    }

    /** For a template that is created in Java. */
    static List<Problem> of(TemplateBuilder builder, Node tree, List<Problem> known) {
        TreeProblems problems = new TreeProblems(builder, null);
        TreeCheck.of(tree, problems, problems);
        List<Problem> found = new ArrayList<>(0);
        for (Problem problem : problems.found) {
            if (!isFollowUp(problem, known)) {
                found.add(problem);
            }
        }
        return found;
    }

    /** Of a template that is read: nothing of it is refused, and each has its place in the text. */
    static List<Problem> of(TemplateBuilder builder, TemplateDocument document) {
        TreeProblems problems = new TreeProblems(builder, document);
        TreeCheck.of(document.toNode(), problems, problems);
        return problems.found;
    }

    /** Whether something at the same place is refused already, so that what stands there is not what was meant. */
    private static boolean isFollowUp(Problem problem, List<Problem> known) {
        for (Problem other : known) {
            if (other.severity() == Problem.Severity.ERROR
                    && other.path().equals(problem.path())
                    && other.logicalId().equals(problem.logicalId())
                    && other.type().equals(problem.type())) {
                return true;
            }
        }
        return false;
    }

    /** Takes what is found below a declaration. */
    @Override
    public void accept(String declaration, Flaw flaw) {
        LogicalId id = declared.get(declaration);
        Problem problem = flaw.at(placeOf(declaration, flaw, id)).about(id.name(), id.type());
        found.add(document == null ? problem : problem.as(Problem.Severity.NOTICE));
    }

    private Place placeOf(String declaration, Flaw flaw, LogicalId id) {
        if (document == null) {
            return id.site() == null ? Place.NOWHERE : id.site().place();
        }
        String path = flaw.property().isEmpty() ? "" : "." + flaw.property();
        return document.place(document.root().nearest(declaration + path).position());
    }

    /** The site of a declaration, by its path from the root. */
    @Override
    public String apply(String declaration) {
        return String.valueOf(declared.get(declaration).site());
    }
}
