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
 * The user data of an instance: a script, or what cloud-init takes else. One rule says what is substituted:
 * <code>${NAME}</code> is, where {@code NAME} was given by {@link #variable}; every other dollar sign is the script's
 * own and arrives as it is. A variable that the script does not name is an error.
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
     * A script that is part of the program. Its line breaks become LF.
     *
     * @param text the script, from its first character on: {@code #!}, {@code #cloud-config}, {@code <powershell>}
     * @return the user data
     */
    public static UserData script(String text) {
        if (text == null) {
            throw new IllegalArgumentException("the script given to UserData.script is null; give its text");
        }
        return of(new SourceFile(text, "the script"));
    }

    /**
     * A script beside a class, or elsewhere on its class path. In a module, the package in which the file is has to be
     * open to {@code io.stratiform.core}.
     *
     * @param anchor a class, mostly the one that calls
     * @param name the name as {@link Class#getResource} takes it
     * @return the user data
     * @throws DocumentException if there is no such file, or it cannot be read
     */
    public static UserData onClasspath(Class<?> anchor, String name) {
        return of(SourceFile.onClasspath(anchor, name));
    }

    /**
     * A script in a file.
     *
     * @param path its path
     * @return the user data
     * @throws DocumentException if there is no such file, or it cannot be read
     */
    public static UserData at(Path path) {
        return of(SourceFile.at(path));
    }

    private static UserData of(SourceFile script) {
        SourceFile unix = new SourceFile(script.text().replace("\r\n", "\n"), script.name());
        return new UserData(unix, Map.of(), false);
    }

    /**
     * Replaces a name by a literal text.
     *
     * @param name what stands between <code>${</code> and <code>}</code> in the script
     * @param value the text
     * @return user data with that variable too
     */
    public UserData variable(String name, String value) {
        return with(name, value == null ? null : Value.of(value));
    }

    /**
     * Replaces a name by a value.
     *
     * @param name what stands between <code>${</code> and <code>}</code> in the script
     * @param value what gives the text
     * @return user data with that variable too
     */
    public UserData variable(String name, Value<?> value) {
        return with(name, value);
    }

    private UserData with(String name, @Nullable Value<?> value) {
        if (name == null || !SubText.isName(name)) {
            throw new IllegalArgumentException("the variable '" + name
                    + "' has no name that can stand in ${}: expected letters A-Z, a-z, digits, '_'," + " '.' and ':'");
        }
        if (value == null) {
            throw new IllegalArgumentException("the variable " + name + " is null; give it a value");
        }
        Map<String, Value<?>> more = new LinkedHashMap<>(variables);
        more.put(name, value);
        return new UserData(script, more, pseudoParameters);
    }

    /**
     * Replaces pseudo parameters that give text too, as in <code>${AWS::Region}</code>.
     *
     * @return user data in which they are replaced
     */
    public UserData pseudoParameters() {
        return new UserData(script, variables, true);
    }

    /**
     * The user data as most properties want it: {@code Fn::Base64} of the text.
     *
     * @return the value
     */
    public Value<String> base64() {
        return new Base64(text());
    }

    /**
     * The user data as text, for properties that are encoded by the service.
     *
     * @return the value; what is wrong with it is told when the template is checked
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
