package io.stratiform.template;

import io.stratiform.value.LogicalId;
import java.util.ArrayList;
import java.util.List;

/** The logical ids that modules, SAM or macros generate, which are not in the template. */
final class GeneratedNames {

    private static final String SERVERLESS = "AWS::Serverless::";
    private static final List<String> IMPLICIT = List.of(
            "ServerlessRestApi", "ServerlessHttpApi", "ServerlessDeploymentApplication", "CodeDeployServiceRole");

    // Names from modules and from SAM begin with a logical id of the template.
    private final List<LogicalId> makers = new ArrayList<>(0);
    private final boolean isServerless;
    private final boolean hasMacro;

    GeneratedNames(List<String> transforms) {
        boolean macro = false;
        for (String transform : transforms) {
            macro |= !transform.startsWith("AWS::");
        }
        hasMacro = macro;
        isServerless = transforms.contains(ServerlessGlobals.TRANSFORM);
    }

    void declare(LogicalId resource) {
        boolean makes = resource.type().endsWith(ModuleResource.SUFFIX)
                || (isServerless && resource.type().startsWith(SERVERLESS));
        if (makes) {
            makers.add(resource);
        }
    }

    /** Whether a resource with a name is generated. */
    boolean declares(LogicalId target) {
        for (LogicalId maker : makers) {
            boolean isLonger = target.name().length() > maker.name().length();
            if (isLonger
                    && target.name().startsWith(maker.name())
                    && target.as(maker.name()).means(maker)) {
                return true;
            }
        }
        for (String implicit : isServerless ? IMPLICIT : List.<String>of()) {
            if (target.name().startsWith(implicit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a macro may generate resources with any name. */
    boolean areUnknown() {
        return hasMacro;
    }
}
