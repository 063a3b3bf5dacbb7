package io.stratiform.acceptance;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stratiform.problem.Advice;
import io.stratiform.problem.Problem;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes templates for tests, right ones and wrong ones. */
public final class Templates {

    private Templates() {}

    /** What is said when a template is refused. */
    public static InvalidTemplateException refusal(Consumer<? super TemplateBuilder> content) {
        InvalidTemplateException refusal =
                catchThrowableOfType(InvalidTemplateException.class, () -> Template.create("wrong", content));
        if (refusal == null) {
            throw new AssertionError("the template was not refused");
        }
        return refusal;
    }

    /** What is wrong with a template: declaration, path, message and hint of each problem. */
    public static List<String> problems(Consumer<? super TemplateBuilder> content) {
        return shown(refusal(content).problems());
    }

    /** What is told of a template that is right. */
    public static List<String> notices(Consumer<? super TemplateBuilder> content) {
        return shown(Template.create("right", content).notices());
    }

    private static List<String> shown(List<Problem> problems) {
        List<String> shown = new ArrayList<>();
        for (Problem problem : problems) {
            shown.add(problem.logicalId() + " | " + problem.path() + " | " + problem.message()
                    + Advice.of(problem, " | "));
        }
        return shown;
    }

    /** A resource as it stands in a template of nothing else. */
    public static String written(Resource resource) {
        return JsonText.at(
                Template.create("", t -> t.add(resource)).toNode(),
                "Resources",
                resource.logicalId().name());
    }

    /** The properties of a resource as they stand in a template of nothing else. */
    public static String properties(Resource resource) {
        return JsonText.at(
                Template.create("", t -> t.add(resource)).toNode(),
                "Resources",
                resource.logicalId().name(),
                "Properties");
    }
}
