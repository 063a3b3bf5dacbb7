package io.stratiform.document;

import io.stratiform.problem.Code;
import io.stratiform.value.ComposedText;
import io.stratiform.value.Flaw;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;

/** A script with the variables that are substituted in it. */
final class Script {

    /** The limit of EC2, before encoding. */
    static final int MOST_BYTES = 16_384;

    /** The pseudo parameters that cannot be part of a string. */
    static final List<String> NO_TEXT = List.of("AWS::NoValue", "AWS::NotificationARNs");

    private static final int LITTLE = 1_024;

    private final SourceFile file;
    private final SubstitutedText substituted;

    Script(SourceFile file, Map<String, Value<?>> variables) {
        this.file = file;
        this.substituted = new SubstitutedText(file, variables);
    }

    ComposedText text() {
        return substituted.text();
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = substituted.flaws();
        for (String name : substituted.others()) {
            if (PseudoParameter.names().contains(name)) {
                flaws.add(Flaw.error(
                        Code.SCRIPT,
                        "",
                        file.name() + " contains the pseudo parameter ${" + name + "}, which is not substituted",
                        NO_TEXT.contains(name)
                                ? "its value is not a string; remove it, or add a variable with this name"
                                : "call pseudoParameters(), or add a variable with this name"));
            }
        }
        checkBeginning(flaws);
        checkSize(flaws);
        return flaws;
    }

    /** Cloud-init and EC2Launch check the first characters, and ignore unknown content. */
    private void checkBeginning(List<Flaw> flaws) {
        String text = file.text();
        String begins = text.stripLeading();
        if (text.length() != begins.length() && begins.startsWith("#")) {
            flaws.add(Flaw.error(
                    Code.SCRIPT,
                    "",
                    file.name() + " has white space before "
                            + begins.lines().findFirst().orElse(""),
                    "this must be the first line, without indentation"));
        }
    }

    private void checkSize(List<Flaw> flaws) {
        int bytes = substituted.bytes();
        boolean exact = substituted.isKnown();
        String size = file.name() + " has " + (exact ? "" : "at least ") + bytes + " bytes";
        String limit = "at most " + MOST_BYTES + " bytes, the limit of EC2 for user data";
        if (bytes > MOST_BYTES) {
            flaws.add(Flaw.error(
                            Code.TOO_LARGE,
                            "",
                            size,
                            "load the rest from Amazon S3, or use TextFile for a string that is not for EC2")
                    .expecting(limit));
        } else if (!exact && bytes > MOST_BYTES - LITTLE) {
            flaws.add(Flaw.notice(Code.TOO_LARGE, "", size + " without the values of its variables")
                    .expecting(limit));
        }
    }
}
