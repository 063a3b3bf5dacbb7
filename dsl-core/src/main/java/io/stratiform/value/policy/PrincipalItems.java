package io.stratiform.value.policy;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.HasArn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Principals of one type. */
final class PrincipalItems extends Items {

    private static final int ACCOUNT_DIGITS = 12;
    private static final int SHORTEST_UNIQUE_ID = 16;
    private static final String EXPECTED = "an account id of 12 digits, an ARN, or *";

    private static final List<String> IDENTITIES = List.of("AWS::IAM::Role", "AWS::IAM::User");
    private static final List<String> PROVIDERS = List.of("AWS::IAM::OIDCProvider", "AWS::IAM::SAMLProvider");

    private final String kind;

    PrincipalItems(String kind) {
        this.kind = kind;
    }

    @Override
    @Nullable Flaw flawOf(String text) {
        if (text.equals("*")) {
            return null;
        }
        return switch (kind) {
            case "AWS" -> flawOfAws(text);
            case "Service" -> flawOfService(text);
            case "Federated" -> flawOfFederated(text);
            default -> null;
        };
    }

    @Override
    @Nullable Flaw flawOf(HasArn resource) {
        String type = resource.logicalId().type();
        List<String> types = kind.equals("AWS") ? IDENTITIES : kind.equals("Federated") ? PROVIDERS : List.of();
        if (types.contains(type)) {
            return null;
        }
        String what = resource.logicalId() + " (" + type + ") is not a principal of type " + kind;
        return types.isEmpty()
                ? Flaw.error(Code.POLICY, "", what, "pass a string or a value")
                : Flaw.error(Code.POLICY, "", what).expecting("a resource of type " + String.join(" or ", types));
    }

    private static @Nullable Flaw flawOfAws(String text) {
        if (text.startsWith("arn:")) {
            return text.indexOf('*') < 0 && text.indexOf('?') < 0
                    ? null
                    : Flaw.error(
                            Code.POLICY,
                            "",
                            "'" + text + "' has a wildcard, which IAM does not allow within a principal",
                            "use * with an arnLike condition on aws:PrincipalArn");
        }
        if (text.contains(".amazonaws.com")) {
            return Flaw.error(
                    Code.POLICY, "", "'" + text + "' is a service, not an account, role or user", "use service(...)");
        }
        String digits = text.replace("-", "").replace(" ", "");
        if (isAccount(text) || isUniqueId(text)) {
            return null;
        }
        return Flaw.error(
                        Code.POLICY,
                        "",
                        "'" + text + "' is not an account, role or user",
                        isAccount(digits) ? "did you mean " + digits + "?" : null)
                .expecting(EXPECTED);
    }

    private static @Nullable Flaw flawOfService(String text) {
        if (text.startsWith("arn:")) {
            return Flaw.error(
                    Code.POLICY, "", "'" + text + "' is an ARN, not a service", "use aws(...) or federated(...)");
        }
        return text.indexOf('.') > 0
                ? null
                : Flaw.error(
                        Code.POLICY, "", "'" + text + "' is not a service", "did you mean " + text + ".amazonaws.com?");
    }

    private static @Nullable Flaw flawOfFederated(String text) {
        return text.indexOf('.') > 0 || text.startsWith("arn:")
                ? null
                : Flaw.error(Code.POLICY, "", "'" + text + "' is not an identity provider")
                        .expecting("its ARN, or its domain, such as cognito-identity.amazonaws.com");
    }

    private static boolean isAccount(String text) {
        return text.length() == ACCOUNT_DIGITS && isWithin(text, '0', '9', '0', '9');
    }

    /** The placeholder that IAM inserts for a deleted principal. */
    private static boolean isUniqueId(String text) {
        return text.length() >= SHORTEST_UNIQUE_ID && text.charAt(0) == 'A' && isWithin(text, '0', '9', 'A', 'Z');
    }

    private static boolean isWithin(String text, char first, char last, char alsoFirst, char alsoLast) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < first || c > last) && (c < alsoFirst || c > alsoLast)) {
                return false;
            }
        }
        return true;
    }
}
