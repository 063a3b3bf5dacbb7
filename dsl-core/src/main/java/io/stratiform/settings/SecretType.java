package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Node;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Secrets. Files and code hold references only; the plain text of a secret may come from an environment variable or an
 * argument, and then becomes a parameter that CloudFormation does not show.
 */
final class SecretType extends SettingType<Secret> {

    static final SecretType TYPE = new SecretType();

    private static final String NO_ECHO = "no-echo";

    private SecretType() {
        super("secret", Secret.class);
    }

    @Override
    String expected() {
        return "\"{{resolve:secretsmanager:NAME}}\" or \"{{resolve:ssm-secure:NAME}}\", in quotes, or " + NO_ECHO
                + " for a parameter of the stack";
    }

    @Override
    @Nullable Secret read(RawValue raw, Reading reading) {
        if (raw instanceof RawValue.Given given) {
            return given(given, reading);
        }
        if (raw instanceof RawValue.Scalar scalar) {
            Secret secret = parse(scalar.text(), raw, reading);
            if (secret == null && !SecretReference.isMeant(scalar.text())) {
                reading.problem(
                        raw,
                        Flaw.error(
                                        Code.SETTING_TYPE,
                                        "",
                                        "the file contains a secret in plain text; it is not shown here",
                                        "its plain text may come from an environment variable")
                                .expecting(expected()));
            }
            return secret;
        }
        if (raw instanceof RawValue.Line line && !line.text().isEmpty()) {
            Secret secret = parse(line.text(), raw, reading);
            return secret != null || SecretReference.isMeant(line.text())
                    ? secret
                    : Secret.ofPlainText(logicalId(reading), line.text());
        }
        reading.wrongType(raw, expected());
        return null;
    }

    /** The secret; null if the text is none, which is told if it means to be one. */
    private static @Nullable Secret parse(String text, RawValue raw, Reading reading) {
        if (text.equals(NO_ECHO)) {
            return Secret.noEcho(logicalId(reading));
        }
        if (!SecretReference.isMeant(text)) {
            return null;
        }
        String flaw = SecretReference.flawOf(text);
        if (flaw == null) {
            return Secret.ofReference(text);
        }
        reading.problem(Code.SETTING_TYPE, raw, "no dynamic reference to a secret: " + flaw, TYPE.expected());
        return null;
    }

    private static String logicalId(Reading reading) {
        return LogicalId.nearestValid(reading.key());
    }

    @Override
    Node show(Secret value) {
        return new Node.Text(Secret.MASK);
    }

    @Override
    boolean isSecret() {
        return true;
    }

    @Override
    void secrets(Secret value, Consumer<Secret> found) {
        found.accept(value);
    }
}
