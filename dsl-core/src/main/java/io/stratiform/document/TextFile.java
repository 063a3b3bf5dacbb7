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
 * Text in a file, for any property that is a string: the code of a Lambda function or of a CloudFront function, a build
 * specification, a query, a schema. You choose whether it is used as it is or with variables substituted. Line breaks
 * become LF.
 *
 * <pre>{@code
 * code(c -> c.zipFile(TextFile.onClasspath(Shop.class, "index.py").asIs()))
 * }</pre>
 *
 * <p>For JSON and YAML that becomes a document in the template, use {@link DocumentFile}. For the script that an
 * instance runs when it starts, use {@link UserData}.
 *
 * @since 0.1.0
 */
public final class TextFile {

    /** The default size limit in bytes, which is the limit for the inline code of a Lambda function. */
    public static final int DEFAULT_SIZE_LIMIT = 4 * 1024 * 1024;

    private final SourceFile file;
    private final int sizeLimit;

    private TextFile(SourceFile file, int sizeLimit) {
        this.file = new SourceFile(file.text().replace("\r\n", "\n").replace('\r', '\n'), file.name());
        this.sizeLimit = sizeLimit;
    }

    /**
     * Returns a file on the class path of a class. In a modular application, the package that contains the file must be
     * open to {@code io.stratiform.core}.
     *
     * @param anchor a class, usually the calling class
     * @param name the name, resolved as in {@link Class#getResource}: relative to the package of the class, or absolute
     *     with a leading slash
     * @return the file
     * @throws DocumentException if the file does not exist or cannot be read
     */
    public static TextFile onClasspath(Class<?> anchor, String name) {
        return new TextFile(SourceFile.text(anchor, name), DEFAULT_SIZE_LIMIT);
    }

    /**
     * Returns a file at a path.
     *
     * @param path the path
     * @return the file
     * @throws DocumentException if the file does not exist or cannot be read
     */
    public static TextFile at(Path path) {
        return new TextFile(SourceFile.text(path), DEFAULT_SIZE_LIMIT);
    }

    /**
     * Returns a string that is part of the program or was read elsewhere.
     *
     * @param text the string
     * @param name its name in error messages
     * @return the file
     */
    public static TextFile ofText(String text, String name) {
        if (text == null || name == null) {
            throw new IllegalArgumentException((text == null ? "the text" : "the name")
                    + " passed to TextFile.ofText is null; pass the text and a name for error messages");
        }
        return new TextFile(new SourceFile(text, name), DEFAULT_SIZE_LIMIT);
    }

    /**
     * Returns the same file with another size limit. A longer text is an error when the template is created.
     *
     * @param bytes the maximum size in UTF-8, after substitution
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
     * Returns the text as it is. <code>${Name}</code> is not substituted.
     *
     * @return the value; its problems are reported when the template is created
     */
    public Value<String> asIs() {
        return value(Map.of());
    }

    /**
     * Returns the text with variables substituted: <code>${Name}</code> is replaced if there is a variable with this
     * name. Every other dollar sign is kept as it is. A variable that the text does not use is an error.
     *
     * @param variables by name: strings, numbers, booleans, and values that are strings
     * @return the value, an {@code Fn::Sub} if a variable is resolved when the stack is deployed; its problems are
     *     reported when the template is created
     * @throws IllegalArgumentException if a name is invalid in <code>${}</code>, or a variable is null
     */
    public Value<String> substituted(Map<String, ?> variables) {
        if (variables == null) {
            throw new IllegalArgumentException(
                    "the variables of " + file.name() + " are null; to pass none, use asIs()");
        }
        Map<String, Value<?>> values = new LinkedHashMap<>();
        // The output must not depend on hash order.
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
                    + " has an invalid name: expected letters A-Z, a-z, digits, '_', '.' and ':'");
        }
        if (given == null) {
            throw new IllegalArgumentException("the variable " + name + " of " + file.name() + " is null; set a value");
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
