package io.stratiform.settings;

import io.stratiform.value.DeclarationSite;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import io.stratiform.value.function.DynamicText;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a secret, not the secret itself. It can only become a dynamic reference, which CloudFormation resolves
 * when it deploys the stack, or a parameter whose value CloudFormation does not show. You cannot get the plain text
 * from it, and it never prints it.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html">Dynamic
 *     references</a>
 * @since 0.1.0
 */
public final class Secret {

    static final String MASK = "***";

    private final @Nullable String reference;
    private final String logicalId;
    private final @Nullable String plainText;

    private Secret(@Nullable String reference, String logicalId, @Nullable String plainText) {
        this.reference = reference;
        this.logicalId = logicalId;
        this.plainText = plainText;
    }

    /**
     * Returns a secret in Secrets Manager that is a string.
     *
     * @param secretId its name, or its ARN
     * @return the secret
     * @throws IllegalArgumentException if the name is invalid in a dynamic reference
     */
    public static Secret secretsManager(String secretId) {
        return reference(DynamicText.START + "secretsmanager:" + secretId + "}}");
    }

    /**
     * Returns one value of a secret in Secrets Manager that is a JSON object.
     *
     * @param secretId its name, or its ARN
     * @param jsonKey the JSON key, such as {@code password}
     * @return the secret
     * @throws IllegalArgumentException if the name or key is invalid in a dynamic reference
     */
    public static Secret secretsManager(String secretId, String jsonKey) {
        return reference(DynamicText.START + "secretsmanager:" + secretId + ":SecretString:" + jsonKey + "}}");
    }

    /**
     * Returns the latest version of a secure string in the Systems Manager Parameter Store. CloudFormation resolves it
     * only in some properties.
     *
     * @param parameterName its name, as in {@code /shop/database/password}
     * @return the secret
     * @throws IllegalArgumentException if the name is invalid in a dynamic reference
     */
    public static Secret ssmSecure(String parameterName) {
        return reference(DynamicText.START + "ssm-secure:" + parameterName + "}}");
    }

    /**
     * Returns one version of a secure string in the Systems Manager Parameter Store. CloudFormation resolves it only in
     * some properties.
     *
     * @param parameterName its name, as in {@code /shop/database/password}
     * @param version the version
     * @return the secret
     * @throws IllegalArgumentException if the name is invalid in a dynamic reference
     */
    public static Secret ssmSecure(String parameterName, long version) {
        return reference(DynamicText.START + "ssm-secure:" + parameterName + ":" + version + "}}");
    }

    /**
     * Returns a secret that is passed as a parameter when the stack is deployed, and that CloudFormation does not show.
     *
     * @param logicalId the logical id of the parameter
     * @return the secret
     */
    public static Secret noEcho(String logicalId) {
        return new Secret(null, logicalId, null);
    }

    private static Secret reference(String text) {
        String flaw = SecretReference.flawOf(text);
        if (flaw != null) {
            throw new IllegalArgumentException("no dynamic reference to a secret: " + flaw);
        }
        return new Secret(text, "", null);
    }

    /** A reference that is known to be one. */
    static Secret ofReference(String text) {
        return new Secret(text, "", null);
    }

    /** What somebody gave in plain text, to be handed over when the stack is deployed. */
    static Secret ofPlainText(String logicalId, String plainText) {
        return new Secret(null, logicalId, plainText);
    }

    /**
     * Returns the secret as a value for a template: a dynamic reference, or the {@code Ref} of a parameter with
     * {@code NoEcho}.
     *
     * @param parameters receives the parameter if the secret needs one: {@code t::add} of the template
     * @return the value
     */
    public Value<String> value(Consumer<? super Parameter<String>> parameters) {
        if (reference != null) {
            return Value.of(reference);
        }
        Parameter<String> parameter = parameter(DeclarationSite.calling(Secret.class));
        parameters.accept(parameter);
        return parameter;
    }

    /** The calling class is the declaring class of the parameter. */
    @SuppressWarnings("unchecked")
    private Parameter<String> parameter(DeclarationSite site) {
        Parameter<String> parameter = Parameter.string(logicalId, p -> p.noEcho());
        LogicalId id = LogicalId.declaredAt(logicalId, parameter.logicalId().type(), site);
        return (Parameter<String>) Parameter.declared(id, parameter.declaration());
    }

    String logicalId() {
        return logicalId;
    }

    @Nullable String plainText() {
        return plainText;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret
                && secret.logicalId.equals(logicalId)
                && Objects.equals(secret.reference, reference)
                && Objects.equals(secret.plainText, plainText);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, logicalId, plainText);
    }

    /**
     * Returns a mask.
     *
     * @return the same for all secrets
     */
    @Override
    public String toString() {
        return MASK;
    }
}
