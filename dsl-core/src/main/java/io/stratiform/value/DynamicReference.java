package io.stratiform.value;

import org.jspecify.annotations.Nullable;

/**
 * Dynamic references: text that CloudFormation replaces by what the Systems Manager parameter store or Secrets Manager
 * holds when the stack is deployed, so that the template itself never shows it.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html">Dynamic
 *     references</a>
 * @since 0.1.0
 */
public final class DynamicReference {

    private DynamicReference() {}

    /**
     * The newest version of a parameter of type {@code String} or {@code StringList}.
     *
     * @param name the parameter's name
     * @return its value
     * @throws IllegalArgumentException if the name has a character that a parameter's cannot have
     */
    public static Value<String> ssm(String name) {
        return Value.of("{{resolve:ssm:" + parameterName(name) + "}}");
    }

    /**
     * A version of a parameter of type {@code String} or {@code StringList}.
     *
     * @param name the parameter's name
     * @param version the version, from 1
     * @return its value
     * @throws IllegalArgumentException if the name has a character that a parameter's cannot have, or there can be no
     *     such version
     */
    public static Value<String> ssm(String name, long version) {
        return Value.of("{{resolve:ssm:" + parameterName(name) + ":" + positive(version) + "}}");
    }

    /**
     * The newest version of a parameter of type {@code SecureString}. Only some properties take one.
     *
     * @param name the parameter's name
     * @return its value
     * @throws IllegalArgumentException if the name has a character that a parameter's cannot have
     */
    public static Value<String> ssmSecure(String name) {
        return Value.of("{{resolve:ssm-secure:" + parameterName(name) + "}}");
    }

    /**
     * A version of a parameter of type {@code SecureString}. Only some properties take one.
     *
     * @param name the parameter's name
     * @param version the version, from 1
     * @return its value
     * @throws IllegalArgumentException if the name has a character that a parameter's cannot have, or there can be no
     *     such version
     */
    public static Value<String> ssmSecure(String name, long version) {
        return Value.of("{{resolve:ssm-secure:" + parameterName(name) + ":" + positive(version) + "}}");
    }

    /**
     * The whole text of a secret.
     *
     * @param secret the secret's name, or its ARN
     * @return its value
     */
    public static Value<String> secretsManager(String secret) {
        return Value.of("{{resolve:secretsmanager:" + secretId(secret) + "}}");
    }

    /**
     * One member of a secret that is a JSON object.
     *
     * @param secret the secret's name, or its ARN
     * @param jsonKey the member's key
     * @return its value
     * @throws IllegalArgumentException if the key has a colon or a brace
     */
    public static Value<String> secretsManager(String secret, String jsonKey) {
        return Value.of("{{resolve:secretsmanager:" + secretId(secret) + member(jsonKey, null) + "}}");
    }

    /**
     * One member of a secret that is a JSON object, and whose name or ARN is a value.
     *
     * @param secret the secret, as in {@code database.attrMasterUserSecretSecretArn()}
     * @param jsonKey the member's key, as in {@code password}
     * @return its value
     * @throws IllegalArgumentException if the key has a colon or a brace
     */
    public static Value<String> secretsManager(Value<String> secret, String jsonKey) {
        return secretsManager(secret, jsonKey, null);
    }

    /**
     * One member of a stage of a secret that is a JSON object, and whose name or ARN is a value.
     *
     * @param secret the secret
     * @param jsonKey the member's key
     * @param versionStage the label of the version, as in {@code AWSPREVIOUS}; null for {@code AWSCURRENT}
     * @return its value
     * @throws IllegalArgumentException if the key or the label has a colon or a brace
     */
    public static Value<String> secretsManager(Value<String> secret, String jsonKey, @Nullable String versionStage) {
        return Fn.join(
                "",
                Value.of("{{resolve:secretsmanager:"),
                Missing.refuseNull(secret, "the secret"),
                Value.of(member(jsonKey, versionStage) + "}}"));
    }

    private static String member(String jsonKey, @Nullable String versionStage) {
        String key = segment(jsonKey, "the key of the secret's member");
        return ":SecretString:" + key
                + (versionStage == null ? "" : ":" + segment(versionStage, "the version's stage"));
    }

    private static String segment(String text, String what) {
        Missing.refuseNull(text, what);
        if (text.isEmpty() || text.indexOf(':') >= 0 || text.indexOf('}') >= 0) {
            throw new IllegalArgumentException(
                    what + " is '" + text + "', which a dynamic reference cannot hold: expected text without : and }");
        }
        return text;
    }

    private static String secretId(String secret) {
        Missing.refuseNull(secret, "the secret");
        boolean arn = secret.startsWith("arn:");
        return arn && secret.indexOf('}') < 0 ? secret : segment(secret, "the secret's name");
    }

    private static String parameterName(String name) {
        Missing.refuseNull(name, "the parameter's name");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && (c < '0' || c > '9') && "_.-/".indexOf(c) < 0) {
                throw new IllegalArgumentException("the parameter's name '" + name + "' contains '" + c
                        + "': expected letters, digits, and any of _ . - /");
            }
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the parameter's name is empty: expected one as in /shop/vpc-id");
        }
        return name;
    }

    private static long positive(long version) {
        if (version < 1) {
            throw new IllegalArgumentException("the version is " + version + ": versions count from 1");
        }
        return version;
    }
}
