package io.stratiform.value.policy;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import org.jspecify.annotations.Nullable;

/** The names of actions, such as {@code s3:GetObject} or {@code s3:Get*}. */
final class ActionItems extends Items {

    private static final String EXPECTED = "service:Action, such as s3:GetObject or s3:Get*, or *";

    @Override
    @Nullable Flaw flawOf(String text) {
        if (isAction(text)) {
            return null;
        }
        if (text.startsWith("arn:")) {
            return Flaw.error(Code.POLICY, "", "'" + text + "' is an ARN, not an action", "resources(...) takes it")
                    .expecting(EXPECTED);
        }
        String meant = repaired(text);
        return Flaw.error(
                        Code.POLICY,
                        "",
                        "'" + text + "' is not an action",
                        meant == null ? null : "did you mean " + meant + "?")
                .expecting(EXPECTED);
    }

    static boolean isAction(String text) {
        if (text.equals("*") || text.equals("*:*")) {
            return true;
        }
        int colon = text.indexOf(':');
        return colon > 0
                && colon < text.length() - 1
                && consistsOf(text, 0, colon, "-")
                && consistsOf(text, colon + 1, text.length(), "-*?");
    }

    private static boolean consistsOf(String text, int from, int to, String also) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!alphanumeric && also.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The action that was probably meant, if the separator is wrong, there are spaces, or the service is missing. */
    private static @Nullable String repaired(String text) {
        StringBuilder parts = new StringBuilder();
        boolean separated = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '.' || c == '/' || c == '_' || Character.isWhitespace(c)) {
                separated = true;
            } else {
                if (separated && parts.length() > 0) {
                    parts.append(':');
                }
                separated = false;
                parts.append(c);
            }
        }
        String meant = parts.toString();
        if (meant.indexOf(':') < 0) {
            meant = text.endsWith(":") ? meant + ":*" : "service:" + meant;
        }
        return isAction(meant) ? meant : null;
    }
}
