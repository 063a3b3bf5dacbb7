package io.stratiform.value;

import io.stratiform.problem.Advice;
import io.stratiform.problem.Problem;
import io.stratiform.render.JsonWriter;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import java.util.ArrayList;
import java.util.List;

/** Documents as they stand in a template. */
public final class Documents {

    private static final String START = "Properties.It";

    private Documents() {}

    /** The JSON of a document, without white space. */
    public static String json(Value<?> document) {
        return JsonWriter.minified().write(document.toNode());
    }

    /** What is wrong with a document in a template, each as path, message and hint. */
    public static List<String> errors(Value<?> document) {
        return described(problems(document), Problem.Severity.ERROR);
    }

    /** What is worth telling of it. */
    public static List<String> notices(Value<?> document) {
        return described(problems(document), Problem.Severity.NOTICE);
    }

    private static List<Problem> problems(Value<?> document) {
        try {
            return Template.create(
                            "A document",
                            t -> t.add(Resource.of("Acme::Shop::Thing", "Thing", r -> r.property("It", document))))
                    .notices();
        } catch (InvalidTemplateException refused) {
            return refused.problems();
        }
    }

    private static List<String> described(List<Problem> problems, Problem.Severity severity) {
        List<String> described = new ArrayList<>();
        for (Problem problem : problems) {
            boolean byName = problem.message().startsWith("set by its name");
            if (problem.severity() == severity && problem.path().startsWith(START) && !byName) {
                String path = problem.path().substring(START.length());
                described.add((path.startsWith(".") ? path.substring(1) : path) + ": " + problem.message()
                        + Advice.of(problem, "; "));
            }
        }
        return described;
    }
}
