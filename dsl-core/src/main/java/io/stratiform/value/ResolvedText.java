package io.stratiform.value;

import io.stratiform.problem.Code;
import io.stratiform.value.function.DynamicText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the string of a dynamic reference. Invalid parts are kept as flaws. */
final class ResolvedText {

    // The Ref of these is the ARN of a secret.
    private static final List<String> SECRETS =
            List.of("AWS::SecretsManager::Secret", "AWS::SecretsManager::SecretTargetAttachment");

    private static final String SEGMENT = "text without : and }";
    private static final String PARAMETER_NAME = "letters, digits, and any of _ . - /, as in /shop/vpc-id";

    private final List<Flaw> flaws = new ArrayList<>(0);
    private final String before;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Value<String> value;

    ResolvedText(String service) {
        this.before = DynamicText.START + service + ":";
    }

    ResolvedText parameter(@Nullable String name) {
        if (name == null) {
            return missing("the name of the parameter");
        }
        refuseUnless(isParameterName(name), "'" + name + "' is not a valid parameter name", PARAMETER_NAME);
        text.append(name);
        return this;
    }

    ResolvedText version(long version) {
        refuseUnless(version >= 1, "the version is " + version, "1 or more");
        text.append(':').append(version);
        return this;
    }

    ResolvedText secret(@Nullable String secret) {
        if (secret == null) {
            return missing("the secret");
        }
        boolean arn = secret.startsWith("arn:");
        refuseUnless(
                arn ? secret.indexOf('}') < 0 : isSegment(secret),
                "the name of the secret, '" + secret + "', is not valid in a dynamic reference",
                SEGMENT);
        text.append(secret);
        return this;
    }

    ResolvedText secret(@Nullable Value<String> secret) {
        if (secret == null) {
            return missing("the secret");
        }
        value = secret;
        return this;
    }

    ResolvedText secret(@Nullable HasArn secret) {
        if (secret == null) {
            return missing("the secret");
        }
        LogicalId id = secret.logicalId();
        refuseUnless(
                SECRETS.contains(id.type()),
                id + " (" + id.type() + ") is not a secret",
                "a resource of type " + SECRETS.get(0) + ", or the ARN of a secret as a value");
        value = new Ref<>(id);
        return this;
    }

    ResolvedText member(@Nullable String key) {
        if (key == null) {
            return missing("the JSON key of the secret");
        }
        refuseUnless(
                isSegment(key),
                "the JSON key of the secret, '" + key + "', is not valid in a dynamic reference",
                SEGMENT);
        text.append(":SecretString:").append(key);
        return this;
    }

    ResolvedText stage(@Nullable String label) {
        if (label != null) {
            refuseUnless(
                    isSegment(label), "the version stage '" + label + "' is not valid in a dynamic reference", SEGMENT);
            text.append(':').append(label);
        }
        return this;
    }

    Value<String> toValue() {
        Value<String> reference = value == null
                ? new Literal<>(before + text + "}}")
                : Fn.join("", new Literal<>(before), value, new Literal<>(text + "}}"));
        return flaws.isEmpty() ? reference : new CheckedValue<>(reference, flaws);
    }

    private ResolvedText missing(String what) {
        flaws.add(Missing.flaw(what));
        return this;
    }

    private void refuseUnless(boolean valid, String message, String expected) {
        if (!valid) {
            flaws.add(Flaw.error(Code.DYNAMIC_REFERENCE, "", message).expecting(expected));
        }
    }

    private static boolean isSegment(String text) {
        return !text.isEmpty() && text.indexOf(':') < 0 && text.indexOf('}') < 0;
    }

    private static boolean isParameterName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!LogicalId.isAlphanumeric(c) && "_.-/".indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }
}
