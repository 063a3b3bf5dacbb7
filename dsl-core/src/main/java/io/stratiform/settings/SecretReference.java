package io.stratiform.settings;

import io.stratiform.value.function.DynamicText;
import org.jspecify.annotations.Nullable;

/**
 * Checks the text of a dynamic reference to a secret, as somebody wrote it into a layer, without ever quoting it: it may be
 * the secret itself, in the wrong place. {@link io.stratiform.value.DynamicReference} composes such texts.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html">Dynamic
 *     references</a>
 */
final class SecretReference {

    private static final String END = "}}";
    private static final String SECRETS_MANAGER = "secretsmanager:";
    private static final String SSM_SECURE = "ssm-secure:";

    private SecretReference() {}

    /** Whether a text means to be a dynamic reference. */
    static boolean isMeant(String text) {
        return DynamicText.begins(text);
    }

    /** What is wrong with a text as a reference to a secret; null if nothing is. Never quotes the text. */
    static @Nullable String flawOf(String text) {
        if (!DynamicText.begins(text)
                || !text.endsWith(END)
                || text.length() < DynamicText.START.length() + END.length()) {
            return "it is not enclosed in " + DynamicText.START + " and }}";
        }
        String inner = text.substring(DynamicText.START.length(), text.length() - END.length());
        if (inner.startsWith("ssm:")) {
            return "it reads a parameter that is not encrypted; ssm-secure: reads one that is";
        }
        String name = null;
        if (inner.startsWith(SECRETS_MANAGER)) {
            name = inner.substring(SECRETS_MANAGER.length());
        } else if (inner.startsWith(SSM_SECURE)) {
            name = inner.substring(SSM_SECURE.length());
        }
        if (name == null) {
            return "it is neither of secretsmanager nor of ssm-secure";
        }
        return name.isEmpty() || name.startsWith(":") ? "it names no secret" : flawOfCharacters(name);
    }

    private static @Nullable String flawOfCharacters(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c > '~' || c == '{' || c == '}') {
                return "its name has a character that no secret's name has";
            }
        }
        return null;
    }
}
