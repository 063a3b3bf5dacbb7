package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.EnumValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.Fn;
import io.stratiform.value.Literal;
import io.stratiform.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The environment variables of the application, and those that get their values from secrets. */
final class EnvironmentVariables {

    static final String NAMESPACE = "aws:elasticbeanstalk:application:environment";
    static final String SECRETS = "aws:elasticbeanstalk:application:environmentsecrets";

    private static final int MAX_BYTES = 4096;
    private static final String SYMBOLS = "_.:/+\\-@";

    private final OptionSettings settings;

    EnvironmentVariables(OptionSettings settings) {
        this.settings = settings;
    }

    void set(@Nullable String name, @Nullable Value<String> value) {
        put(NAMESPACE, name, value == null ? null : OptionText.of(option(NAMESPACE, name), value, null));
    }

    /** Sets a variable of a map, whose values are strings, values, or both. */
    void setAny(@Nullable String name, @Nullable Object value) {
        if (value == null || value instanceof String || value instanceof EnumValue) {
            String text = value instanceof EnumValue constant ? constant.value() : (String) value;
            set(name, text == null ? null : Value.of(text));
        } else if (value instanceof Value<?> known) {
            set(name, known.asString());
        } else {
            Value<String> text = Value.of(value.toString());
            Flaw flaw = Flaw.error(
                    Code.BEANSTALK,
                    "",
                    "the environment variable " + name + " is a "
                            + value.getClass().getSimpleName() + ", not a String",
                    value instanceof Number || value instanceof Boolean
                            ? "pass a string, \"" + value + "\""
                            : "pass a String, or a Value of this type");
            set(name, new CheckedValue<>(text, List.of(flaw)));
        }
    }

    void setSecret(@Nullable String name, @Nullable Value<String> arn) {
        put(SECRETS, name, arn == null ? null : OptionText.of(option(SECRETS, name), arn, new SecretArn()));
    }

    void setSecret(@Nullable String name, @Nullable Value<String> arn, @Nullable String jsonKey) {
        if (jsonKey == null || jsonKey.isEmpty() || jsonKey.indexOf(':') >= 0) {
            settings.unexpected(
                    "the environment secret " + name + " has the JSON key '" + jsonKey + "'",
                    "the name of a member of the secret, without a colon");
        } else if (arn instanceof Literal<?> literal) {
            String text = literal.value().toString();
            if (SecretArn.isOf("ssm", text)) {
                settings.unexpected(
                        "the environment secret " + name + " has a JSON key, but is a parameter in Parameter Store",
                        "a secret in Secrets Manager, which alone has them");
            }
            setSecret(name, Value.of(text + ":" + jsonKey));
        } else {
            setSecret(name, arn == null ? null : Fn.join("", arn, Value.of(":" + jsonKey)));
        }
    }

    private static OptionName option(String namespace, @Nullable String name) {
        return new OptionName(namespace, null, name == null ? "" : name);
    }

    private void put(String namespace, @Nullable String name, @Nullable Value<String> value) {
        if (name == null || name.isEmpty()) {
            settings.unexpected("an environment variable has no name", "a name such as DATABASE_HOST");
            return;
        }
        OptionName option = option(namespace, name);
        Flaw flaw = flawOf(name);
        if (flaw == null) {
            settings.set(option, value);
        } else {
            Value<String> known = value == null ? OptionText.missing(option) : value;
            settings.set(option, new CheckedValue<>(known, List.of(flaw)));
        }
    }

    private static @Nullable Flaw flawOf(String name) {
        if (isPortable(name)) {
            return null;
        }
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            int c = name.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && SYMBOLS.indexOf(c) < 0) {
                return Flaw.error(
                                Code.BEANSTALK,
                                "",
                                "the environment variable '" + name + "' has '" + Character.toString(c)
                                        + "' in its name")
                        .expecting("letters, digits and " + SYMBOLS);
            }
        }
        return Flaw.notice(
                        Code.BEANSTALK,
                        "",
                        "the environment variable '" + name + "' has a name that some platforms do not support")
                .expecting("letters, digits and _, and no digit first");
    }

    private static boolean isPortable(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!isLetter && c != '_' && (!isDigit || i == 0)) {
                return false;
            }
        }
        return true;
    }

    /** Checks what all variables have together, as far as it is known: names, and literal values. */
    static void checkSize(OptionSettings settings) {
        int bytes = 0;
        for (Map.Entry<OptionName, Value<String>> entry : settings.values().entrySet()) {
            OptionName name = entry.getKey();
            if (name.namespace().equals(NAMESPACE)) {
                bytes += bytesOf(name.option()) + 1;
                if (entry.getValue() instanceof Literal<?> literal) {
                    bytes += bytesOf(literal.value().toString());
                }
            }
        }
        if (bytes > MAX_BYTES) {
            settings.refuse(Flaw.error(
                            Code.BEANSTALK,
                            "",
                            "the environment variables have " + bytes + " bytes",
                            "give large ones by environmentSecret or a file")
                    .expecting("at most " + MAX_BYTES + " bytes as name=value"));
        }
    }

    private static int bytesOf(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
