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

    private static final String SECRETS = "secretsmanager";

    private DynamicReference() {}

    /**
     * The newest version of a parameter of type {@code String} or {@code StringList}.
     *
     * @param name the parameter's name; one that a parameter cannot have is reported where the reference is used, as is
     *     all else that is wrong with a dynamic reference
     * @return its value
     */
    public static Value<String> ssm(String name) {
        return new ResolvedText("ssm").parameter(name).toValue();
    }

    /**
     * A version of a parameter of type {@code String} or {@code StringList}.
     *
     * @param name the parameter's name
     * @param version the version, from 1
     * @return its value
     */
    public static Value<String> ssm(String name, long version) {
        return new ResolvedText("ssm").parameter(name).version(version).toValue();
    }

    /**
     * The newest version of a parameter of type {@code SecureString}. Only some properties take one.
     *
     * @param name the parameter's name
     * @return its value
     */
    public static Value<String> ssmSecure(String name) {
        return new ResolvedText("ssm-secure").parameter(name).toValue();
    }

    /**
     * A version of a parameter of type {@code SecureString}. Only some properties take one.
     *
     * @param name the parameter's name
     * @param version the version, from 1
     * @return its value
     */
    public static Value<String> ssmSecure(String name, long version) {
        return new ResolvedText("ssm-secure").parameter(name).version(version).toValue();
    }

    /**
     * The whole text of a secret.
     *
     * @param secret the secret's name, or its ARN
     * @return its value
     */
    public static Value<String> secretsManager(String secret) {
        return new ResolvedText(SECRETS).secret(secret).toValue();
    }

    /**
     * The whole text of a secret whose name or ARN is a value.
     *
     * @param secret the secret, as in {@code database.attrMasterUserSecretSecretArn()}
     * @return its value
     */
    public static Value<String> secretsManager(Value<String> secret) {
        return new ResolvedText(SECRETS).secret(secret).toValue();
    }

    /**
     * The whole text of a secret of the same template.
     *
     * @param secret the secret, a resource of type {@code AWS::SecretsManager::Secret}
     * @return its value
     */
    public static Value<String> secretsManager(HasArn secret) {
        return new ResolvedText(SECRETS).secret(secret).toValue();
    }

    /**
     * One member of a secret that is a JSON object.
     *
     * @param secret the secret's name, or its ARN
     * @param jsonKey the member's key, without colons and braces
     * @return its value
     */
    public static Value<String> secretsManager(String secret, String jsonKey) {
        return new ResolvedText(SECRETS).secret(secret).member(jsonKey).toValue();
    }

    /**
     * One member of a secret that is a JSON object, and whose name or ARN is a value.
     *
     * @param secret the secret, as in {@code database.attrMasterUserSecretSecretArn()}
     * @param jsonKey the member's key, as in {@code password}
     * @return its value
     */
    public static Value<String> secretsManager(Value<String> secret, String jsonKey) {
        return new ResolvedText(SECRETS).secret(secret).member(jsonKey).toValue();
    }

    /**
     * One member of a secret of the same template that is a JSON object.
     *
     * @param secret the secret, a resource of type {@code AWS::SecretsManager::Secret}
     * @param jsonKey the member's key, as in {@code password}
     * @return its value
     */
    public static Value<String> secretsManager(HasArn secret, String jsonKey) {
        return new ResolvedText(SECRETS).secret(secret).member(jsonKey).toValue();
    }

    /**
     * One member of a stage of a secret that is a JSON object.
     *
     * @param secret the secret's name, or its ARN
     * @param jsonKey the member's key
     * @param versionStage the label of the version, as in {@code AWSPREVIOUS}; null for {@code AWSCURRENT}
     * @return its value
     */
    public static Value<String> secretsManager(String secret, String jsonKey, @Nullable String versionStage) {
        return new ResolvedText(SECRETS)
                .secret(secret)
                .member(jsonKey)
                .stage(versionStage)
                .toValue();
    }

    /**
     * One member of a stage of a secret that is a JSON object, and whose name or ARN is a value.
     *
     * @param secret the secret
     * @param jsonKey the member's key
     * @param versionStage the label of the version, as in {@code AWSPREVIOUS}; null for {@code AWSCURRENT}
     * @return its value
     */
    public static Value<String> secretsManager(Value<String> secret, String jsonKey, @Nullable String versionStage) {
        return new ResolvedText(SECRETS)
                .secret(secret)
                .member(jsonKey)
                .stage(versionStage)
                .toValue();
    }

    /**
     * One member of a stage of a secret of the same template that is a JSON object.
     *
     * @param secret the secret, a resource of type {@code AWS::SecretsManager::Secret}
     * @param jsonKey the member's key
     * @param versionStage the label of the version, as in {@code AWSPREVIOUS}; null for {@code AWSCURRENT}
     * @return its value
     */
    public static Value<String> secretsManager(HasArn secret, String jsonKey, @Nullable String versionStage) {
        return new ResolvedText(SECRETS)
                .secret(secret)
                .member(jsonKey)
                .stage(versionStage)
                .toValue();
    }
}
