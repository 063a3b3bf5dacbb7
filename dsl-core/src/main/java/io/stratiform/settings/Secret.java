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
 * Something that only the deployed stack may know. A secret is where it is kept, not what it is: it can only become a
 * dynamic reference, which CloudFormation resolves as it deploys, or a parameter whose value CloudFormation does not
 * show. There is no way from a secret to its plain text, and it never prints itself.
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
     * A secret of Secrets Manager that is one text.
     *
     * @param secretId its name, or its ARN
     * @return the secret
     * @throws IllegalArgumentException if the name cannot stand in a dynamic reference
     */
    public static Secret secretsManager(String secretId) {
        return reference(DynamicText.START + "secretsmanager:" + secretId + "}}");
    }

    /**
     * One value of a secret of Secrets Manager that is a JSON object.
     *
     * @param secretId its name, or its ARN
     * @param jsonKey the value's key, as in {@code password}
     * @return the secret
     * @throws IllegalArgumentException if the name or key cannot stand in a dynamic reference
     */
    public static Secret secretsManager(String secretId, String jsonKey) {
        return reference(DynamicText.START + "secretsmanager:" + secretId + ":SecretString:" + jsonKey + "}}");
    }

    /**
     * The latest version of a secure string in the parameter store of Systems Manager. CloudFormation resolves it in some
     * properties only.
     *
     * @param parameterName its name, as in {@code /shop/database/password}
     * @return the secret
     * @throws IllegalArgumentException if the name cannot stand in a dynamic reference
     */
    public static Secret ssmSecure(String parameterName) {
        return reference(DynamicText.START + "ssm-secure:" + parameterName + "}}");
    }

    /**
     * One version of a secure string in the parameter store of Systems Manager. CloudFormation resolves it in some
     * properties only.
     *
     * @param parameterName its name, as in {@code /shop/database/password}
     * @param version the version
     * @return the secret
     * @throws IllegalArgumentException if the name cannot stand in a dynamic reference
     */
    public static Secret ssmSecure(String parameterName, long version) {
        return reference(DynamicText.START + "ssm-secure:" + parameterName + ":" + version + "}}");
    }

    /**
     * A secret that is given as a parameter when the stack is deployed, and that CloudFormation does not show.
     *
     * @param logicalId the parameter's logical id
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
     * The secret as it may stand in a template: a dynamic reference, or {@code Ref} to a parameter with {@code NoEcho}.
     *
     * @param parameters takes the parameter if the secret needs one: {@code t::add} of the template, once for a secret
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

    /** Who asks for the value declares the parameter, and not this class. */
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
     * A mask.
     *
     * @return the same for all secrets
     */
    @Override
    public String toString() {
        return MASK;
    }
}
