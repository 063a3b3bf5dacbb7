package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.problem.Problem;
import io.stratiform.render.JsonWriter;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Template;
import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What becomes of options in the template of an environment, as lines that a test can compare. */
final class OptionLines {

    private OptionLines() {}

    /** For instance {@code aws:autoscaling:asg MaxSize = 4}; a computed value as JSON. */
    static List<String> of(Consumer<? super BeanstalkOptions> options) {
        Node settings = Beanstalk.options(options).toNode();
        List<String> lines = new ArrayList<>();
        for (Node setting : ((Node.Sequence) settings).items()) {
            lines.add(line(((Node.Mapping) setting).entries()));
        }
        return lines;
    }

    private static String line(Map<String, Node> setting) {
        String resource = setting.containsKey("ResourceName") ? text(setting, "ResourceName") + "." : "";
        return resource + text(setting, "Namespace") + " " + text(setting, "OptionName") + " = "
                + text(setting, "Value");
    }

    private static String text(Map<String, Node> setting, String property) {
        Node node = setting.get(property);
        return node instanceof Node.Text text
                ? text.value()
                : JsonWriter.minified().write(node).strip();
    }

    /** For instance {@code Properties.OptionSettings[0].Value: MaxSize of aws:autoscaling:asg is '0' (expected ...)}. */
    static List<String> refused(Consumer<? super BeanstalkOptions> options) {
        try {
            template(options);
            return List.of();
        } catch (InvalidTemplateException refusal) {
            return lines(refusal.problems());
        }
    }

    static List<String> notices(Consumer<? super BeanstalkOptions> options) {
        return lines(template(options).notices());
    }

    static Template template(Consumer<? super BeanstalkOptions> options) {
        return Template.create(
                "",
                t -> t.add(Environment.create(
                        "Web", b -> b.applicationName("shop").optionSettings(Beanstalk.options(options)))));
    }

    private static List<String> lines(List<Problem> problems) {
        List<String> lines = new ArrayList<>();
        for (Problem problem : problems) {
            String expected = problem.expected() == null ? "" : "expected " + problem.expected();
            String hint = problem.hint() == null ? "" : problem.hint();
            String advice = expected + (expected.isEmpty() || hint.isEmpty() ? "" : "; ") + hint;
            lines.add(problem.path() + ": " + problem.message() + (advice.isEmpty() ? "" : " (" + advice + ")"));
        }
        return lines;
    }
}
