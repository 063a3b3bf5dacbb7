package io.stratiform.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The secrets that were given in plain text, by an environment variable or an argument. Whoever deploys the stack hands
 * them over as the values of its {@code NoEcho} parameters; nobody else needs them.
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
     * The parameters whose value is known.
     *
     * @return their logical ids
     */
    public List<String> logicalIds() {
        return new ArrayList<>(values.keySet());
    }

    /**
     * The value of a parameter, to be given to CloudFormation and to nobody else.
     *
     * @param logicalId the parameter's logical id
     * @return the plain text; null if it is not known
     */
    public @Nullable String valueOf(String logicalId) {
        return values.get(logicalId);
    }

    /**
     * The parameters, without their values.
     *
     * @return their logical ids
     */
    @Override
    public String toString() {
        return "NoEchoParameters" + values.keySet();
    }
}
