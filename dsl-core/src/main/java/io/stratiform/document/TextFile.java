package io.stratiform.document;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.SubText;
import io.stratiform.value.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text that is kept in a file, for any property that takes a text: the code of a Lambda function or of a CloudFront
 * function, a build specification, a query, a schema. It is taken as it is, or with the names that are given substituted;
 * which of the two is always said. Line breaks become LF.
 *
 * <pre>{@code
 * code(c -> c.zipFile(TextFile.onClasspath(Shop.class, "index.py").asIs()))
 * }</pre>
 *
 * <p>{@link DocumentFile} is for JSON and YAML that the template is to hold as a document, {@link UserData} for what an
 * instance runs when it starts.
 *
 * @since 0.1.0
 */
public final class TextFile {

    /** What a text has at most, in bytes, where nothing else is said. Inline code of a Lambda function may have as much. */
    public static final int DEFAULT_SIZE_LIMIT = 4 * 1024 * 1024;

    private final SourceFile file;
    private final int sizeLimit;

    private TextFile(SourceFile file, int sizeLimit) {
        this.file = new SourceFile(file.text().replace("\r\n", "\n").replace('\r', '\n'), file.name());
        this.sizeLimit = sizeLimit;
    }

    /**
     * A file beside a class, or elsewhere on its class path. In a module, the package in which the file is has to be open
     * to {@code io.stratiform.core}.
     *
     * @param anchor a class, mostly the one that calls
     * @param name the name as {@link Class#getResource} takes it: relative to the class's package, or absolute behind a
     *     slash
     * @return the file
     * @throws DocumentException if there is none, or it cannot be read
     */
    public static TextFile onClasspath(Class<?> anchor, String name) {
        return new TextFile(SourceFile.text(anchor, name), DEFAULT_SIZE_LIMIT);
    }

    /**
     * A file at a path.
     *
     * @param path the path
     * @return the file
     * @throws DocumentException if there is none, or it cannot be read
     */
    public static TextFile at(Path path) {
        return new TextFile(SourceFile.text(path), DEFAULT_SIZE_LIMIT);
    }

    /**
     * A text that was read elsewhere, or is part of the program.
     *
     * @param text the text
     * @param name what to call it in errors
     * @return the file
     */
    public static TextFile ofText(String text, String name) {
        if (text == null || name == null) {
            throw new IllegalArgumentException((text == null ? "the text" : "the name")
                    + " given to TextFile.ofText is null; give the text, and what to call it in errors");
        }
        return new TextFile(new SourceFile(text, name), DEFAULT_SIZE_LIMIT);
    }

    /**
     * The same file with another limit of its size. A longer text is refused when the template is made.
     *
     * @param bytes what the text has at most, in UTF-8 and with what is substituted in it
     * @return the file
     * @throws IllegalArgumentException if the limit is negative
     */
    public TextFile withSizeLimit(int bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException(
                    "the size limit of " + file.name() + " is " + bytes + ": expected 0 or more");
        }
        return new TextFile(file, bytes);
    }

    /**
     * The text as it is: <code>${Name}</code> stays these characters.
     *
     * @return the value; what is wrong with it is reported when the template is made
     */
    public Value<String> asIs() {
        return value(Map.of());
    }

    /**
     * The text with variables: <code>${Name}</code> is replaced where a variable of that name is given. Every other dollar
     * sign is the text's own, and arrives as it is. A variable that the text does not name is an error.
     *
     * @param variables by name: strings, numbers, booleans, and values that give text
     * @return the value, an {@code Fn::Sub} where anything in it is only known when the stack is deployed; what is wrong with
     *     it is reported when the template is made
     * @throws IllegalArgumentException if a name cannot stand in <code>${}</code>, or a variable is null
     */
    public Value<String> substituted(Map<String, ?> variables) {
        if (variables == null) {
            throw new IllegalArgumentException("the variables of " + file.name() + " are null; asIs() takes none");
        }
        Map<String, Value<?>> values = new LinkedHashMap<>();
        // The order of what is written must not be that of a hash.
        for (Map.Entry<String, ?> variable : sorted(variables).entrySet()) {
            values.put(variable.getKey(), value(variable.getKey(), variable.getValue()));
        }
        return value(values);
    }

    private static Map<String, ?> sorted(Map<String, ?> variables) {
        if (variables instanceof LinkedHashMap<String, ?>) {
            return variables;
        }
        List<String> names = new ArrayList<>();
        for (String name : variables.keySet()) {
            names.add(String.valueOf(name));
        }
        names.sort(null);
        Map<String, @Nullable Object> sorted = new LinkedHashMap<>();
        for (String name : names) {
            sorted.put(name, variables.get(name));
        }
        return sorted;
    }

    private Value<?> value(@Nullable String name, @Nullable Object given) {
        if (name == null || !SubText.isName(name)) {
            throw new IllegalArgumentException("the variable '" + name + "' of " + file.name()
                    + " has no name that can stand in ${}: expected letters A-Z, a-z, digits, '_', '.' and ':'");
        }
        if (given == null) {
            throw new IllegalArgumentException(
                    "the variable " + name + " of " + file.name() + " is null; give it a value");
        }
        return Variables.value(given);
    }

    private Value<String> value(Map<String, Value<?>> variables) {
        SubstitutedText text = new SubstitutedText(file, variables);
        List<Flaw> flaws = text.flaws();
        if (text.bytes() > sizeLimit) {
            flaws.add(Flaw.error(
                            Code.TOO_LARGE,
                            "",
                            file.name() + " has " + (text.isKnown() ? "" : "at least ") + text.bytes() + " bytes",
                            "withSizeLimit(...) sets another limit")
                    .expecting("at most " + sizeLimit + " bytes"));
        }
        return flaws.isEmpty() ? text.text() : new CheckedValue<>(text.text(), flaws);
    }
}
