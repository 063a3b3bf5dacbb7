package io.stratiform.value;

import org.jspecify.annotations.Nullable;

/**
 * Dynamic references: strings that CloudFormation replaces with values from the Systems Manager Parameter Store or from
 * Secrets Manager when the stack is deployed. The template never contains these values.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html">Dynamic
 *     references</a>
 * @since 0.1.0
 */
public final class DynamicReference {

    private static final String SECRETS = "secretsmanager";

    private DynamicReference() {}

    /**
     * Refers to the newest version of a parameter of type {@code String} or {@code StringList}.
     *
     * @param name the name of the parameter; an invalid name is reported where the reference is used, as is every
     *     problem of a dynamic reference
     * @return the reference
     */
    public static Value<String> ssm(String name) {
        return new ResolvedText("ssm").parameter(name).toValue();
    }

    /**
     * Refers to a version of a parameter of type {@code String} or {@code StringList}.
     *
     * @param name the parameter's name
     * @param version the version, from 1
     * @return the reference
     */
    public static Value<String> ssm(String name, long version) {
        return new ResolvedText("ssm").parameter(name).version(version).toValue();
    }

    /**
     * Refers to the newest version of a parameter of type {@code SecureString}. Only some properties support this type.
     *
     * @param name the parameter's name
     * @return the reference
     */
    public static Value<String> ssmSecure(String name) {
        return new ResolvedText("ssm-secure").parameter(name).toValue();
    }

    /**
     * Refers to a version of a parameter of type {@code SecureString}. Only some properties support this type.
     *
     * @param name the parameter's name
     * @param version the version, from 1
     * @return the reference
     */
    public static Value<String> ssmSecure(String name, long version) {
        return new ResolvedText("ssm-secure").parameter(name).version(version).toValue();
    }

    /**
     * Refers to the whole secret string.
     *
     * @param secret the secret's name, or its ARN
     * @return the reference
     */
    public static Value<String> secretsManager(String secret) {
        return new ResolvedText(SECRETS).secret(secret).toValue();
    }

    /**
     * Refers to the whole secret string of a secret whose name or ARN is a value.
     *
     * @param secret the secret, as in {@code database.attrMasterUserSecretSecretArn()}
     * @return the reference
     */
    public static Value<String> secretsManager(Value<String> secret) {
        return new ResolvedText(SECRETS).secret(secret).toValue();
    }

    /**
     * Refers to the whole secret string of a secret in the same template.
     *
     * @param secret the secret, a resource of type {@code AWS::SecretsManager::Secret}
     * @return the reference
     */
    public static Value<String> secretsManager(HasArn secret) {
        return new ResolvedText(SECRETS).secret(secret).toValue();
    }

    /**
     * Refers to one JSON key of a secret.
     *
     * @param secret the secret's name, or its ARN
     * @param jsonKey the JSON key, without colons and braces
     * @return the reference
     */
    public static Value<String> secretsManager(String secret, String jsonKey) {
        return new ResolvedText(SECRETS).secret(secret).member(jsonKey).toValue();
    }

    /**
     * Refers to one JSON key of a secret whose name or ARN is a value.
     *
     * @param secret the secret, as in {@code database.attrMasterUserSecretSecretArn()}
     * @param jsonKey the JSON key, such as {@code password}
     * @return the reference
     */
    public static Value<String> secretsManager(Value<String> secret, String jsonKey) {
        return new ResolvedText(SECRETS).secret(secret).member(jsonKey).toValue();
    }

    /**
     * Refers to one JSON key of a secret in the same template.
     *
     * @param secret the secret, a resource of type {@code AWS::SecretsManager::Secret}
     * @param jsonKey the JSON key, such as {@code password}
     * @return the reference
     */
    public static Value<String> secretsManager(HasArn secret, String jsonKey) {
        return new ResolvedText(SECRETS).secret(secret).member(jsonKey).toValue();
    }

    /**
     * Refers to one JSON key of a version stage of a secret.
     *
     * @param secret the secret's name, or its ARN
     * @param jsonKey the JSON key
     * @param versionStage the label of the version, as in {@code AWSPREVIOUS}; null for {@code AWSCURRENT}
     * @return the reference
     */
    public static Value<String> secretsManager(String secret, String jsonKey, @Nullable String versionStage) {
        return new ResolvedText(SECRETS)
                .secret(secret)
                .member(jsonKey)
                .stage(versionStage)
                .toValue();
    }

    /**
     * Refers to one JSON key of a version stage of a secret whose name or ARN is a value.
     *
     * @param secret the secret
     * @param jsonKey the JSON key
     * @param versionStage the label of the version, as in {@code AWSPREVIOUS}; null for {@code AWSCURRENT}
     * @return the reference
     */
    public static Value<String> secretsManager(Value<String> secret, String jsonKey, @Nullable String versionStage) {
        return new ResolvedText(SECRETS)
                .secret(secret)
                .member(jsonKey)
                .stage(versionStage)
                .toValue();
    }

    /**
     * Refers to one JSON key of a version stage of a secret in the same template.
     *
     * @param secret the secret, a resource of type {@code AWS::SecretsManager::Secret}
     * @param jsonKey the JSON key
     * @param versionStage the label of the version, as in {@code AWSPREVIOUS}; null for {@code AWSCURRENT}
     * @return the reference
     */
    public static Value<String> secretsManager(HasArn secret, String jsonKey, @Nullable String versionStage) {
        return new ResolvedText(SECRETS)
                .secret(secret)
                .member(jsonKey)
                .stage(versionStage)
                .toValue();
    }
}
