package io.stratiform.document;

import io.stratiform.value.ComposedText;
import io.stratiform.value.Flaw;
import io.stratiform.value.MapValue;
import io.stratiform.value.Nearest;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.SubText;
import io.stratiform.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A script with the variables that are substituted in it. */
final class Script {

    /** What EC2 takes, before it is encoded. */
    static final int MOST_BYTES = 16_384;

    /** The pseudo parameters that can be no part of a text. */
    static final List<String> NO_TEXT = List.of("AWS::NoValue", "AWS::NotificationARNs");

    private static final int LITTLE = 1_024;

    private final SourceFile file;
    private final Map<String, Value<?>> variables;
    private final List<ComposedText.Part> parts = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> others = new LinkedHashSet<>();

    Script(SourceFile file, Map<String, Value<?>> variables) {
        this.file = file;
        this.variables = variables;
        split(file.text());
    }

    private void split(String text) {
        int taken = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", open + 2)) {
            int close = text.indexOf('}', open);
            String name = close < 0 ? "" : text.substring(open + 2, close);
            Value<?> value = variables.get(name);
            if (value != null) {
                literal(text.substring(taken, open));
                parts.add(new ComposedText.Part(value, name));
                used.add(name);
                taken = close + 1;
            } else if (SubText.isName(name)) {
                others.add(name);
            }
        }
        literal(text.substring(taken));
    }

    private void literal(String characters) {
        if (!characters.isEmpty()) {
            parts.add(new ComposedText.Part(Value.of(characters), ""));
        }
    }

    ComposedText text() {
        return new ComposedText(parts, new MapValue<>(variables));
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        for (Map.Entry<String, Value<?>> variable : variables.entrySet()) {
            String name = variable.getKey();
            if (!used.contains(name)) {
                flaws.add(Flaw.error("", file.name() + " never names the variable " + name, hint(name)));
            } else if (NamesInText.isStructure(variable.getValue())) {
                flaws.add(Flaw.error(
                        "",
                        "the variable " + name + " is a list or an object",
                        "give text; Fn.join makes it of a list"));
            }
        }
        for (String name : others) {
            if (PseudoParameter.names().contains(name)) {
                flaws.add(Flaw.error(
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

    private String hint(String name) {
        String text = file.text();
        String write = "write ${" + name + "} where it is to stand, or leave the variable out";
        if (text.contains("${" + name)) {
            return "what the shell does behind a name, as in ${" + name + ":-x}, is not substituted; " + write;
        }
        if (text.contains("$" + name)) {
            return "$" + name + " without braces is not substituted; " + write;
        }
        String nearest = Nearest.to(name, others);
        return nearest == null ? write : "did you mean " + nearest + "? " + write;
    }

    /** Cloud-init and EC2Launch go by the first characters, and do nothing with what they do not know. */
    private void checkBeginning(List<Flaw> flaws) {
        String text = file.text();
        String begins = text.stripLeading();
        if (text.length() != begins.length() && begins.startsWith("#")) {
            flaws.add(Flaw.error(
                    "",
                    file.name() + " has white space before "
                            + begins.lines().findFirst().orElse(""),
                    "it has to be the first line, without indentation"));
        }
    }

    private void checkSize(List<Flaw> flaws) {
        int bytes = 0;
        boolean exact = true;
        for (ComposedText.Part part : parts) {
            String known = NamesInText.literal(part.value());
            exact &= known != null;
            bytes += known == null ? 0 : known.getBytes(StandardCharsets.UTF_8).length;
        }
        String size = file.name() + " has " + (exact ? "" : "at least ") + bytes + " bytes";
        String limit = "EC2 takes " + MOST_BYTES + " bytes of user data";
        if (bytes > MOST_BYTES) {
            flaws.add(Flaw.error("", size, limit + "; load the rest from Amazon S3"));
        } else if (!exact && bytes > MOST_BYTES - LITTLE) {
            flaws.add(Flaw.notice("", size + " without the values in it", limit));
        }
    }
}
