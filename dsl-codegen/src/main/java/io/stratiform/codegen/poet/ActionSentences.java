package io.stratiform.codegen.poet;

import io.stratiform.codegen.iam.ServiceActions;
import io.stratiform.codegen.iam.ServiceActions.Action;
import io.stratiform.codegen.iam.ServiceActions.ResourceType;
import io.stratiform.codegen.iam.ServiceActions.Target;
import java.util.ArrayList;
import java.util.List;

/** The comments on a service and its actions: the facts in the snapshot. */
final class ActionSentences {

    private static final String REFERENCE = "https://docs.aws.amazon.com/service-authorization/latest/reference/"
            + "reference_policies_actions-resources-contextkeys.html";

    private ActionSentences() {}

    static String of(ServiceActions service) {
        StringBuilder text = new StringBuilder("The IAM actions of ")
                .append(JavadocText.escape(service.name()))
                .append(", service prefix ")
                .append(JavadocText.code(service.prefix()))
                .append(".\n");
        if (!service.resourceTypes().isEmpty()) {
            text.append("\n<p>The resource types of the service and their ARNs:\n<ul>\n");
            for (ResourceType type : service.resourceTypes()) {
                text.append("  <li>").append(JavadocText.escape(type.name())).append(": ");
                text.append(codes(type.arns())).append("</li>\n");
            }
            text.append("</ul>\n");
        }
        return text.append("\n@see <a href=\"")
                .append(REFERENCE)
                .append("\">Service Authorization Reference</a>\n")
                .toString();
    }

    static String of(ServiceActions service, Action action) {
        StringBuilder text = new StringBuilder(JavadocText.code(service.prefix() + ":" + action.name()));
        text.append(". Access level: ")
                .append(String.join(", ", action.accessLevels()))
                .append(".\n");
        append(text, "Required resource types", targets(action, true));
        append(text, "Optional resource types", targets(action, false));
        append(text, "Condition keys", codes(action.conditionKeys()));
        append(text, "Dependent actions", codes(action.dependentActions()));
        return text.toString();
    }

    private static void append(StringBuilder text, String title, String facts) {
        if (!facts.isEmpty()) {
            text.append("<p>").append(title).append(": ").append(facts).append(".\n");
        }
    }

    private static String targets(Action action, boolean required) {
        List<String> names = new ArrayList<>();
        for (Target target : action.targets()) {
            if (target.required() == required) {
                names.add(JavadocText.escape(target.resourceType()));
            }
        }
        return String.join(", ", names);
    }

    private static String codes(List<String> texts) {
        List<String> codes = new ArrayList<>();
        for (String text : texts) {
            codes.add(JavadocText.code(text));
        }
        return String.join(", ", codes);
    }
}
