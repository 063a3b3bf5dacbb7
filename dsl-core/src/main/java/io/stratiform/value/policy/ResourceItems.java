package io.stratiform.value.policy;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.HasArn;
import org.jspecify.annotations.Nullable;

/** The resources of a statement: ARNs, with or without wildcards. */
final class ResourceItems extends Items {

    // API Gateway completes these to ARNs; stack policies use logical ids.
    private static final String[] NO_ARNS = {"execute-api:", "LogicalResourceId/"};

    private static final String EXPECTED = "an ARN, as in arn:aws:s3:::bucket/*, or *";

    @Override
    @Nullable Flaw flawOf(String text) {
        for (String start : NO_ARNS) {
            if (text.startsWith(start)) {
                return null;
            }
        }
        if (text.startsWith("arn:") || isWildcard(text)) {
            return null;
        }
        if (ActionItems.isAction(text)) {
            return Flaw.error(Code.POLICY, "", "'" + text + "' is an action, not a resource", "actions(...) takes it")
                    .expecting(EXPECTED);
        }
        return Flaw.error(Code.POLICY, "", "'" + text + "' is not an ARN").expecting(EXPECTED);
    }

    @Override
    @Nullable Flaw flawOf(HasArn resource) {
        return null;
    }

    private static boolean isWildcard(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '*' && text.charAt(i) != '?') {
                return false;
            }
        }
        return true;
    }
}
