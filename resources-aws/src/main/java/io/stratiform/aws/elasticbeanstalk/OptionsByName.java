package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.aws.secretsmanager.Secret;
import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.Ref;
import io.stratiform.value.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Options whose names are the caller's: environment variables, secrets, and any option by its namespace and name.
 *
 * @param <B> the options themselves
 * @since 0.1.0
 */
public abstract class OptionsByName<B extends OptionsByName<B>> {

    private final OptionSettings settings;
    private final EnvironmentVariables variables;

    OptionsByName(OptionSettings settings) {
        this.settings = settings;
        variables = new EnvironmentVariables(settings);
    }

    /**
     * An environment variable of the application.
     *
     * @param name its name, best of capital letters, digits and {@code _}
     * @param value its value
     * @return these options
     */
    public final B environmentVariable(String name, String value) {
        variables.set(name, value == null ? null : Value.of(value));
        return self();
    }

    /**
     * An environment variable of the application, computed when the stack is deployed.
     *
     * @param name its name, best of capital letters, digits and {@code _}
     * @param value its value
     * @return these options
     */
    public final B environmentVariable(String name, Value<String> value) {
        variables.set(name, value);
        return self();
    }

    /**
     * Environment variables of the application.
     *
     * @param values their values by name: strings, values that give one text each, or both; sorted by name where the map
     *     has no order of its own
     * @return these options
     */
    public final B environmentVariables(Map<String, ?> values) {
        if (values == null) {
            settings.unexpected("the map of environment variables is null", "a map of names to values");
            return self();
        }
        Map<String, ?> ordered = values;
        if (!(values instanceof LinkedHashMap || values instanceof SortedMap)) {
            Map<String, @Nullable Object> sorted =
                    new TreeMap<>(Comparator.nullsFirst(Comparator.<String>naturalOrder()));
            sorted.putAll(values);
            ordered = sorted;
        }
        for (Map.Entry<String, ?> entry : ordered.entrySet()) {
            variables.setAny(entry.getKey(), entry.getValue());
        }
        return self();
    }

    /**
     * An environment variable whose value each instance reads from a secret when it starts; the instance profile must
     * allow that.
     *
     * @param name the variable's name
     * @param arn the ARN of a secret in Secrets Manager or of a parameter in Parameter Store
     * @return these options
     */
    public final B environmentSecret(String name, String arn) {
        variables.setSecret(name, arn == null ? null : Value.of(arn));
        return self();
    }

    /**
     * An environment variable whose value each instance reads from a secret when it starts.
     *
     * @param name the variable's name
     * @param arn the ARN of a secret in Secrets Manager or of a parameter in Parameter Store
     * @return these options
     */
    public final B environmentSecret(String name, Value<String> arn) {
        variables.setSecret(name, arn);
        return self();
    }

    /**
     * An environment variable whose value each instance reads from a member of a secret that is a JSON object, such as
     * the password that RDS manages. Platforms of January 2026 and later can.
     *
     * @param name the variable's name
     * @param arn the ARN of a secret in Secrets Manager
     * @param jsonKey the name of a member of the secret
     * @return these options
     */
    public final B environmentSecret(String name, Value<String> arn, String jsonKey) {
        variables.setSecret(name, arn, jsonKey);
        return self();
    }

    /**
     * An environment variable whose value each instance reads from a secret when it starts.
     *
     * @param name the variable's name
     * @param secret a secret of the same template
     * @return these options
     */
    public final B environmentSecret(String name, Secret secret) {
        variables.setSecret(name, secret == null ? null : new Ref<>(secret.logicalId()));
        return self();
    }

    /**
     * An environment variable whose value each instance reads from a member of a secret.
     *
     * @param name the variable's name
     * @param arn the ARN of a secret in Secrets Manager
     * @param jsonKey the name of a member of the secret
     * @return these options
     */
    public final B environmentSecret(String name, String arn, String jsonKey) {
        variables.setSecret(name, arn == null ? null : Value.of(arn), jsonKey);
        return self();
    }

    /**
     * An environment variable whose value each instance reads from a member of a secret.
     *
     * @param name the variable's name
     * @param secret a secret of the same template
     * @param jsonKey the name of a member of the secret
     * @return these options
     */
    public final B environmentSecret(String name, Secret secret, String jsonKey) {
        variables.setSecret(name, secret == null ? null : new Ref<>(secret.logicalId()), jsonKey);
        return self();
    }

    /**
     * Sets any option by its name: for the namespaces of platforms, and what AWS has and this release lacks. It is not
     * checked, but reported among the template's notices.
     *
     * @param namespace the namespace
     * @param name the option's name
     * @param value its value
     * @return these options
     */
    public final B option(String namespace, String name, String value) {
        return option(namespace, name, value == null ? null : Value.of(value), null);
    }

    /**
     * Sets any option by its name, to a value that is computed when the stack is deployed.
     *
     * @param namespace the namespace
     * @param name the option's name
     * @param value its value
     * @return these options
     */
    public final B option(String namespace, String name, Value<String> value) {
        return option(namespace, name, value, null);
    }

    /**
     * Sets any option of a resource within a namespace by its name, as scheduled actions are.
     *
     * @param resourceName the resource's name
     * @param namespace the namespace
     * @param name the option's name
     * @param value its value
     * @return these options
     */
    public final B resourceOption(String resourceName, String namespace, String name, String value) {
        settings.checkName("resource", resourceName);
        return option(namespace, name, value == null ? null : Value.of(value), resourceName);
    }

    /**
     * Sets any option of a resource within a namespace by its name, to a value that is computed when the stack is
     * deployed.
     *
     * @param resourceName the resource's name
     * @param namespace the namespace
     * @param name the option's name
     * @param value its value
     * @return these options
     */
    public final B resourceOption(String resourceName, String namespace, String name, Value<String> value) {
        settings.checkName("resource", resourceName);
        return option(namespace, name, value, resourceName);
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }

    private B option(
            @Nullable String namespace,
            @Nullable String name,
            @Nullable Value<String> value,
            @Nullable String resourceName) {
        if (namespace == null || namespace.isEmpty() || name == null || name.isEmpty()) {
            settings.unexpected("option(namespace, name, value) was called without a namespace or a name", "both");
            return self();
        }
        OptionName option = new OptionName(namespace, resourceName, name);
        Flaw notice = Flaw.notice(Code.UNCHECKED, "", option + " is set by its name, so it is not checked");
        settings.set(option, value == null ? null : new CheckedValue<>(value, List.of(notice)));
        return self();
    }
}
