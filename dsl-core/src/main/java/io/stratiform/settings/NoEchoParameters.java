package io.stratiform.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The secrets whose plain text comes from an environment variable or an argument. They are only needed for the
 * deployment, as the values of the {@code NoEcho} parameters of the stack.
 *
 * @since 0.1.0
 */
public final class NoEchoParameters {

    private final Map<String, String> values = new LinkedHashMap<>();

    NoEchoParameters(List<Secret> secrets) {
        for (Secret secret : secrets) {
            String plainText = secret.plainText();
            if (plainText != null) {
                values.put(secret.logicalId(), plainText);
            }
        }
    }

    /**
     * Returns the parameters whose value is known.
     *
     * @return their logical ids
     */
    public List<String> logicalIds() {
        return new ArrayList<>(values.keySet());
    }

    /**
     * Returns the value of a parameter. Pass it only to CloudFormation.
     *
     * @param logicalId the logical id of the parameter
     * @return the plain text; null if it is not known
     */
    public @Nullable String valueOf(String logicalId) {
        return values.get(logicalId);
    }

    /**
     * Returns the parameters without their values.
     *
     * @return their logical ids
     */
    @Override
    public String toString() {
        return "NoEchoParameters" + values.keySet();
    }
}
