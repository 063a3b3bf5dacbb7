package io.stratiform.document;

import io.stratiform.value.Base64;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.ComposedText;
import io.stratiform.value.Flaw;
import io.stratiform.value.Fn;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.SubText;
import io.stratiform.value.Value;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user data of an instance: a script, or another format that cloud-init accepts. There is one rule for
 * substitution: <code>${NAME}</code> is replaced if you pass {@code NAME} to {@link #variable}. Every other dollar sign
 * belongs to the script and is kept as it is. A variable that the script does not use is an error.
 *
 * <pre>{@code
 * userData(UserData.onClasspath(Shop.class, "setup.sh").variable("BUCKET", bucket.ref()).base64())
 * }</pre>
 *
 * @since 0.1.0
 */
public final class UserData {

    private final SourceFile script;
    private final Map<String, Value<?>> variables;
    private final boolean pseudoParameters;

    private UserData(SourceFile script, Map<String, Value<?>> variables, boolean pseudoParameters) {
        this.script = script;
        this.variables = variables;
        this.pseudoParameters = pseudoParameters;
    }

    /**
     * Returns a script that is part of the program. Its line breaks become LF.
     *
     * @param text the script, beginning with {@code #!}, {@code #cloud-config}, {@code <powershell>}
     * @return the user data
     */
    public static UserData script(String text) {
        if (text == null) {
            throw new IllegalArgumentException("the script passed to UserData.script is null; pass its text");
        }
        return of(new SourceFile(text, "the script"));
    }

    /**
     * Returns a script on the class path of a class. In a modular application, the package that contains the file must
     * be open to {@code io.stratiform.core}.
     *
     * @param anchor a class, usually the calling class
     * @param name the name, resolved as in {@link Class#getResource}
     * @return the user data
     * @throws DocumentException if the file does not exist or cannot be read
     */
    public static UserData onClasspath(Class<?> anchor, String name) {
        return of(SourceFile.onClasspath(anchor, name));
    }

    /**
     * Returns a script in a file.
     *
     * @param path its path
     * @return the user data
     * @throws DocumentException if the file does not exist or cannot be read
     */
    public static UserData at(Path path) {
        return of(SourceFile.at(path));
    }

    private static UserData of(SourceFile script) {
        SourceFile unix = new SourceFile(script.text().replace("\r\n", "\n"), script.name());
        return new UserData(unix, Map.of(), false);
    }

    /**
     * Replaces a name with a literal string.
     *
     * @param name the name between <code>${</code> and <code>}</code> in the script
     * @param value the string
     * @return user data with this variable
     */
    public UserData variable(String name, String value) {
        return with(name, value == null ? null : Value.of(value));
    }

    /**
     * Replaces a name with a value.
     *
     * @param name the name between <code>${</code> and <code>}</code> in the script
     * @param value the value
     * @return user data with this variable
     */
    public UserData variable(String name, Value<?> value) {
        return with(name, value);
    }

    private UserData with(String name, @Nullable Value<?> value) {
        if (name == null || !SubText.isName(name)) {
            throw new IllegalArgumentException("the variable '" + name
                    + "' has an invalid name: expected letters A-Z, a-z, digits, '_'," + " '.' and ':'");
        }
        if (value == null) {
            throw new IllegalArgumentException("the variable " + name + " is null; set a value");
        }
        Map<String, Value<?>> more = new LinkedHashMap<>(variables);
        more.put(name, value);
        return new UserData(script, more, pseudoParameters);
    }

    /**
     * Also replaces pseudo parameters that are strings, such as <code>${AWS::Region}</code>.
     *
     * @return user data with pseudo parameters
     */
    public UserData pseudoParameters() {
        return new UserData(script, variables, true);
    }

    /**
     * Returns the user data as {@code Fn::Base64}, which most properties expect.
     *
     * @return the value
     */
    public Value<String> base64() {
        return new Base64(text());
    }

    /**
     * Returns the user data as plain text, for properties that the service encodes.
     *
     * @return the value; its problems are reported when the template is checked
     */
    public Value<String> text() {
        Map<String, Value<?>> known = new LinkedHashMap<>(variables);
        if (pseudoParameters) {
            for (String name : PseudoParameter.names()) {
                if (!Script.NO_TEXT.contains(name) && script.text().contains("${" + name + "}")) {
                    known.putIfAbsent(name, Fn.ref(name));
                }
            }
        }
        Script composed = new Script(script, known);
        ComposedText text = composed.text();
        List<Flaw> flaws = composed.flaws();
        return flaws.isEmpty() ? text : new CheckedValue<>(text, flaws);
    }
}
