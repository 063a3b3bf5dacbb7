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

    /** What EC2 takes, before it is encoded. */
    static final int MOST_BYTES = 16_384;

    /** The pseudo parameters that can be no part of a text. */
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
                        file.name() + " names the pseudo parameter ${" + name + "}, which is not substituted",
                        NO_TEXT.contains(name)
                                ? "it gives no text; leave it out, or give a variable of that name"
                                : "call pseudoParameters(), or give it as a variable"));
            }
        }
        checkBeginning(flaws);
        checkSize(flaws);
        return flaws;
    }

    /** Cloud-init and EC2Launch go by the first characters, and do nothing with what they do not know. */
    private void checkBeginning(List<Flaw> flaws) {
        String text = file.text();
        String begins = text.stripLeading();
        if (text.length() != begins.length() && begins.startsWith("#")) {
            flaws.add(Flaw.error(
                    Code.SCRIPT,
                    "",
                    file.name() + " has white space before "
                            + begins.lines().findFirst().orElse(""),
                    "it has to be the first line, without indentation"));
        }
    }

    private void checkSize(List<Flaw> flaws) {
        int bytes = substituted.bytes();
        boolean exact = substituted.isKnown();
        String size = file.name() + " has " + (exact ? "" : "at least ") + bytes + " bytes";
        String limit = "at most " + MOST_BYTES + " bytes, which EC2 takes of user data";
        if (bytes > MOST_BYTES) {
            flaws.add(Flaw.error(
                            Code.TOO_LARGE,
                            "",
                            size,
                            "load the rest from Amazon S3, or give a text that is not for EC2 by TextFile")
                    .expecting(limit));
        } else if (!exact && bytes > MOST_BYTES - LITTLE) {
            flaws.add(Flaw.notice(Code.TOO_LARGE, "", size + " without the values in it")
                    .expecting(limit));
        }
    }
}
