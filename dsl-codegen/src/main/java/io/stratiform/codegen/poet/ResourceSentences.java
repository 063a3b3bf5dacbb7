package io.stratiform.codegen.poet;

import io.stratiform.codegen.model.ResourceModel;
import io.stratiform.spec.ResourceTypeSpec;
import java.util.List;

/** The comment on a resource's class. */
final class ResourceSentences {

    private ResourceSentences() {}

    static String of(ResourceModel resource, Prose prose) {
        ResourceTypeSpec facts = resource.facts();
        StringBuilder text = new StringBuilder(prose.ofResource(resource.name()));
        text.append("The resource type {@code ").append(resource.name()).append("}.");
        if (!facts.refReturns().isEmpty()) {
            text.append(" {@code Ref} returns ")
                    .append(listed(facts.refReturns()))
                    .append('.');
        }
        if (facts.stateful()) {
            text.append(" Deleting this resource deletes its data.");
        }
        if (facts.requiresTransform() != null) {
            text.append(" The template must declare the transform {@code ")
                    .append(facts.requiresTransform())
                    .append("}.");
        }
        return text.append("\n\n@see <a href=\"")
                .append(resource.documentation())
                .append("\">")
                .append(resource.name())
                .append("</a>\n")
                .toString();
    }

    private static String listed(List<String> identifiers) {
        StringBuilder text = new StringBuilder();
        for (String identifier : identifiers) {
            text.append(text.length() == 0 ? "{@code " : ", {@code ")
                    .append(identifier)
                    .append('}');
        }
        return identifiers.size() == 1 ? text.toString() : text + ", joined by {@code |}";
    }
}
