package io.stratiform.document;

import io.stratiform.problem.Code;
import io.stratiform.value.ComposedText;
import io.stratiform.value.Flaw;
import io.stratiform.value.MapValue;
import io.stratiform.value.Nearest;
import io.stratiform.value.SubText;
import io.stratiform.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A string in which only the given names are replaced. */
final class SubstitutedText {

    private final SourceFile file;
    private final Map<String, Value<?>> variables;
    private final List<ComposedText.Part> parts = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();
    // The names without a variable, each with its first line.
    private final Map<String, Integer> others = new LinkedHashMap<>();

    SubstitutedText(SourceFile file, Map<String, Value<?>> variables) {
        this.file = file;
        this.variables = variables;
        split(file.text());
    }

    private void split(String text) {
        int taken = 0;
        int line = 1;
        int counted = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", open + 2)) {
            for (; counted < open; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            int close = text.indexOf('}', open);
            String name = close < 0 ? "" : text.substring(open + 2, close);
            Value<?> value = variables.get(name);
            if (value != null) {
                literal(text.substring(taken, open));
                parts.add(new ComposedText.Part(value, name));
                used.add(name);
                taken = close + 1;
            } else if (SubText.isName(name)) {
                others.putIfAbsent(name, line);
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

    /** The names in braces without a variable. */
    Set<String> others() {
        return others.keySet();
    }

    /** The problems of the variables. */
    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        for (Map.Entry<String, Value<?>> variable : variables.entrySet()) {
            String name = variable.getKey();
            if (!used.contains(name)) {
                flaws.add(Flaw.error(
                        Code.UNUSED_VARIABLE, "", file.name() + " does not use the variable " + name, hint(name)));
            } else if (NamesInText.isStructure(variable.getValue())) {
                flaws.add(Flaw.error(
                        Code.WRONG_TYPE,
                        "",
                        "the variable " + name + " is a list or an object",
                        "use a string; to convert a list, use Fn.join"));
            }
        }
        return flaws;
    }

    private String hint(String name) {
        String text = file.text();
        String write = "write ${" + name + "} to insert the variable, or remove it";
        if (text.contains("${" + name)) {
            return "shell expressions such as ${" + name + ":-x} are not substituted; " + write;
        }
        if (text.contains("$" + name)) {
            return "$" + name + " without braces is not substituted; " + write;
        }
        String nearest = Nearest.to(name, others.keySet());
        return nearest == null
                ? write
                : "did you mean " + nearest + ", in line " + others.get(nearest) + " of " + file.name() + "? " + write;
    }

    /** Whether the size is known: every value is a literal. */
    boolean isKnown() {
        for (ComposedText.Part part : parts) {
            if (NamesInText.literal(part.value()) == null) {
                return false;
            }
        }
        return true;
    }

    /** The number of bytes, without values that are not known. */
    int bytes() {
        int bytes = 0;
        for (ComposedText.Part part : parts) {
            String known = NamesInText.literal(part.value());
            bytes += known == null ? 0 : known.getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }
}
