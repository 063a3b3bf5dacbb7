package io.stratiform.value.policy;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.HasArn;
import org.jspecify.annotations.Nullable;

/** The values of a condition. */
final class ConditionItems extends Items {

    private final String operator;

    /** Requires an operator without a set prefix and without IfExists. */
    ConditionItems(String operator) {
        this.operator = operator;
    }

    @Override
    @Nullable Flaw flawOf(String text) {
        // A policy variable, which IAM replaces when it evaluates the policy.
        if (text.contains("${")) {
            return null;
        }
        if (operator.startsWith("String") && !operator.endsWith("Like")) {
            return flawOfExact(text);
        }
        if (operator.startsWith("Arn") && !text.startsWith("arn:") && !text.equals("*")) {
            return Flaw.error(Code.POLICY, "", "'" + text + "' is not an ARN")
                    .expecting("one, as in arn:aws:s3:::bucket");
        }
        if (operator.startsWith("Date") && !isDate(text)) {
            return Flaw.error(Code.POLICY, "", "'" + text + "' is not a date")
                    .expecting("one as in 2030-01-31T23:59:59Z");
        }
        if (operator.endsWith("IpAddress") && !isBlock(text)) {
            return Flaw.error(Code.POLICY, "", "'" + text + "' is not an IP address or a CIDR block")
                    .expecting("one as in 203.0.113.0/24 or 2001:db8::/32");
        }
        return null;
    }

    @Override
    @Nullable Flaw flawOf(HasArn resource) {
        return operator.startsWith("String") || operator.startsWith("Arn")
                ? null
                : Flaw.error(
                        Code.POLICY,
                        "",
                        operator + " does not compare ARNs, but a resource stands for its ARN",
                        "pass a string or a value");
    }

    private @Nullable Flaw flawOfExact(String text) {
        if (text.indexOf('*') < 0) {
            return null;
        }
        String like = operator.contains("Not") ? "stringNotLike" : "stringLike";
        return Flaw.notice(
                Code.POLICY,
                "",
                operator + " does not treat the * in '" + text + "' as a wildcard",
                like + "(...) supports wildcards");
    }

    private static boolean isDate(String text) {
        int digits = 0;
        while (digits < text.length() && isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits == text.length() || (digits == 4 && text.charAt(digits) == '-');
    }

    private static boolean isBlock(String text) {
        boolean separated = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean separator = c == '.' || c == ':';
            separated |= separator;
            boolean hexadecimal = isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (!separator && !hexadecimal && c != '/') {
                return false;
            }
        }
        return separated;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
