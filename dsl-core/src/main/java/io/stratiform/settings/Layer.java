package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A named set of values for settings. A layer inherits from its parent, and always overrides it.
 *
 * <p>The problems of a layer that cannot be read are reported when its settings are resolved, together with all others.
 *
 * @since 0.1.0
 */
public final class Layer {

    private final String name;
    private final @Nullable ParentName parentName;
    private final @Nullable Layer parent;
    private final List<RawEntry> entries;
    private final List<Problem> problems;
    private final @Nullable String variablePrefix;

    private Layer(
            String name,
            @Nullable ParentName parentName,
            @Nullable Layer parent,
            List<RawEntry> entries,
            List<Problem> problems,
            @Nullable String variablePrefix) {
        this.name = name;
        this.parentName = parentName;
        this.parent = parent;
        this.entries = entries;
        this.problems = problems;
        this.variablePrefix = variablePrefix;
    }

    /**
     * Returns a layer in Java code.
     *
     * @param name its name
     * @param values sets its values
     * @return the layer
     */
    public static Layer create(String name, Consumer<? super LayerBuilder> values) {
        LayerBuilder builder = new LayerBuilder(name);
        values.accept(builder);
        return new Layer(name, builder.parent(), null, builder.entries(), List.of(), null);
    }

    /**
     * Returns the layer of a YAML file. Its name is the file name without the extension. Nested keys and keys with dots
     * are equivalent. {@code $parent: base} names the parent. {@code !final} before a value prevents children from
     * setting the key. {@code key: !unset} removes the inherited value.
     *
     * @param file the file
     * @return the layer
     */
    public static Layer yaml(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return yaml(dot > 0 ? name.substring(0, dot) : name, file);
    }

    /**
     * Returns the layer of a YAML file.
     *
     * @param name its name
     * @param file the file
     * @return the layer
     */
    public static Layer yaml(String name, Path file) {
        return LayerFile.read(name, file);
    }

    /**
     * Returns the layer of a YAML string that was read elsewhere, such as from a resource in a jar.
     *
     * @param name its name
     * @param source the name in errors and reports, usually a path
     * @param text the string
     * @return the layer
     */
    public static Layer yamlText(String name, String source, String text) {
        YamlContent content = YamlReader.read(name, source, text);
        return new Layer(name, content.parent(), null, content.entries(), content.problems(), null);
    }

    /**
     * Returns the layer of environment variables. With the prefix {@code SHOP_}, the variable {@code SHOP_WEB_MAX_SIZE}
     * sets {@code web.max-size}. Write a list as {@code a,b} or {@code [a, b]}, and a map as {@code a=1,b=2} or {@code
     * {a: 1, b: 2}}. If {@code variables} is a map, {@code SHOP_VARIABLES_LOG_LEVEL} sets its entry {@code LOG_LEVEL},
     * or the inherited entry whose name has this form in a variable, such as {@code log-level}. The value
     * {@code !unset} removes the inherited value.
     *
     * @param prefix the prefix of the variables; other variables are ignored
     * @param variables the variables, from {@link System#getenv()}
     * @return the layer, named {@code environment}
     * @throws IllegalArgumentException if the prefix is empty
     */
    public static Layer environmentVariables(String prefix, Map<String, String> variables) {
        if (prefix.isEmpty()) {
            throw new IllegalArgumentException("without a prefix, every environment variable would be a setting");
        }
        List<RawEntry> entries = new ArrayList<>();
        for (Map.Entry<String, String> variable : new TreeMap<>(variables).entrySet()) {
            if (variable.getKey().startsWith(prefix)) {
                Origin origin = Origin.named("environment", variable.getKey());
                entries.add(new RawEntry(
                        variable.getKey().substring(prefix.length()),
                        origin,
                        outside(variable.getValue(), origin),
                        false));
            }
        }
        return new Layer("environment", null, null, entries, List.of(), prefix);
    }

    /**
     * Returns the layer of the arguments {@code --set key=value} and {@code --unset key}, also written
     * {@code --set=key=value} and {@code --unset=key}. Other arguments are ignored. Lists and maps are written as in
     * environment variables. To set one entry of a map, use {@code --set map.entry=value}.
     *
     * @param arguments the command-line arguments
     * @return the layer, named {@code --set}
     */
    public static Layer arguments(String... arguments) {
        List<RawEntry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(0);
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals("--set")) {
                i++;
                assignment(i < arguments.length ? arguments[i] : "", i, entries, problems);
            } else if (argument.startsWith("--set=")) {
                assignment(argument.substring("--set=".length()), i, entries, problems);
            } else if (argument.equals("--unset")) {
                i++;
                unset(i < arguments.length ? arguments[i] : "", i, entries, problems);
            } else if (argument.startsWith("--unset=")) {
                unset(argument.substring("--unset=".length()), i, entries, problems);
            }
        }
        return new Layer("--set", null, null, entries, problems, null);
    }

    private static void assignment(String text, int index, List<RawEntry> entries, List<Problem> problems) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            // Not quoted: it may be the value of a secret whose key is missing.
            Origin origin = Origin.named("--set", "argument " + (index + 1));
            problems.add(Origin.at(
                    origin,
                    Flaw.error(Code.ARGUMENT, "", "--set is not followed by key=value")
                            .expecting("--set key=value")));
            return;
        }
        String key = text.substring(0, equals);
        Origin origin = Origin.named("--set", "--set " + key);
        entries.add(new RawEntry(key, origin, outside(text.substring(equals + 1), origin), false));
    }

    private static RawValue outside(String text, Origin origin) {
        return text.equals(RawValue.UNSET) ? new RawValue.Unset(origin) : new RawValue.Line(text, origin);
    }

    private static void unset(String key, int index, List<RawEntry> entries, List<Problem> problems) {
        if (key.isEmpty() || key.indexOf('=') >= 0 || key.startsWith("--")) {
            Origin origin = Origin.named("--set", "argument " + (index + 1));
            problems.add(Origin.at(
                    origin,
                    Flaw.error(Code.ARGUMENT, "", "--unset is not followed by a key")
                            .expecting("--unset key")));
            return;
        }
        Origin origin = Origin.named("--set", "--unset " + key);
        entries.add(new RawEntry(key, origin, new RawValue.Unset(origin), false));
    }

    /** A layer that could not be read. */
    static Layer broken(String name, Problem problem) {
        return new Layer(name, null, null, List.of(), List.of(problem), null);
    }

    /**
     * Returns the same layer with a parent.
     *
     * @param layer the parent
     * @return the layer
     * @throws IllegalArgumentException if it already has another parent
     */
    public Layer withParent(Layer layer) {
        if (parentName != null && !parentName.name().equals(layer.name)) {
            throw new IllegalArgumentException(
                    "the layer " + name + " names the parent " + parentName.name() + ", and is given " + layer.name);
        }
        return new Layer(name, parentName, layer, entries, problems, variablePrefix);
    }

    /**
     * Returns its name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the name of its parent.
     *
     * @return the name; null if it has no parent
     */
    public @Nullable String parentName() {
        if (parentName != null) {
            return parentName.name();
        }
        return parent == null ? null : parent.name;
    }

    /** The place where the layer names its parent; null if it does not. */
    @Nullable Origin parentOrigin() {
        return parentName == null ? null : parentName.origin();
    }

    /** The parent; null if there is none, or if only its name is known. */
    @Nullable Layer parent() {
        return parent;
    }

    List<RawEntry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    /** The prefix of its environment variables; null if its keys are keys of settings. */
    @Nullable String variablePrefix() {
        return variablePrefix;
    }

    /** The layers from the outermost parent to this one. */
    List<Layer> chain() {
        List<Layer> chain = new ArrayList<>();
        for (Layer layer = this; layer != null; layer = layer.parent) {
            chain.add(layer);
        }
        Collections.reverse(chain);
        return chain;
    }

    /**
     * The name.
     *
     * @return for instance {@code layer base}
     */
    @Override
    public String toString() {
        return "layer " + name;
    }
}
