package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a resource or a structure, in the order in which they were set, with what was found wrong while
 * they were.
 *
 * @since 0.1.0
 */
public final class PropertyMap {

    /** No properties, and nothing wrong with them. */
    public static final PropertyMap EMPTY = new PropertyMap(Map.of(), List.of(), List.of());

    // Goes out unmodifiable only: what walks through it here does without the detour.
    private final Map<String, Value<?>> values;
    private final List<Flaw> flaws;
    private final List<String> missing;
    private final List<String> whole;
    private final List<String> unset;
    private final @Nullable String limits;

    PropertyMap(Map<String, Value<?>> values, List<Flaw> flaws, List<String> missing) {
        this(values, flaws, missing, List.of(), List.of());
    }

    PropertyMap(
            Map<String, Value<?>> values,
            List<Flaw> flaws,
            List<String> missing,
            List<String> whole,
            List<String> unset) {
        this.values = values;
        this.flaws = List.copyOf(flaws);
        this.missing = List.copyOf(missing);
        this.whole = List.copyOf(whole);
        this.unset = List.copyOf(unset);
        this.limits = null;
    }

    private PropertyMap(PropertyMap other, @Nullable String limits) {
        this.values = other.values;
        this.flaws = other.flaws;
        this.missing = other.missing;
        this.whole = other.whole;
        this.unset = other.unset;
        this.limits = limits;
    }

    /** The same properties with limits, which {@link Limits} reads when the template is checked. */
    PropertyMap within(@Nullable String text) {
        return new PropertyMap(this, text);
    }

    /**
     * Properties that nothing was found wrong with.
     *
     * @param values the values by property name, in order
     * @return the properties
     */
    public static PropertyMap of(Map<String, Value<?>> values) {
        return new PropertyMap(new LinkedHashMap<>(values), List.of(), List.of());
    }

    /**
     * The values by property name.
     *
     * @return the values, unmodifiable
     */
    public Map<String, Value<?>> values() {
        return Collections.unmodifiableMap(values);
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** The limits of the properties' literals; null without any. */
    @Nullable String limits() {
        return limits;
    }

    /** The required properties that are not set. */
    List<String> missing() {
        return missing;
    }

    /** The lists, maps and structures that were given as one value. */
    List<String> whole() {
        return whole;
    }

    /** The properties that were unset, whether anything was set under these names or not. */
    List<String> unset() {
        return unset;
    }

    /**
     * These properties and more, as a builder that was given first these and then the others has them: structures go on,
     * items and entries are added, of a scalar the last value counts, and what cannot be joined is an error.
     *
     * @param more the properties that are set after these
     * @param builder the class through which they are set, whose own lines are not told
     * @return all of them
     */
    public PropertyMap and(PropertyMap more, Class<?> builder) {
        return GrowingProperties.join(this, more, builder);
    }

    /**
     * The properties as they stand in a template.
     *
     * @return the node
     */
    public Node toNode() {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Map.Entry<String, Value<?>> entry : values.entrySet()) {
            nodes.put(entry.getKey(), entry.getValue().toNode());
        }
        return new Node.Mapping(nodes);
    }

    /**
     * Tells what the properties refer to and what is wrong with them.
     *
     * @param inspection who is told
     */
    public void inspect(Inspection inspection) {
        for (Flaw flaw : flaws) {
            inspection.flaw(flaw);
        }
        for (String name : missing) {
            Value<?> value = values.get(name);
            Flaw absent = value == null ? null : AbsentValue.flawOf(name, value);
            inspection.flaw(
                    absent == null
                            ? Flaw.error(Code.REQUIRED_PROPERTY, name, "the required property is not set")
                            : absent);
        }
        if (limits != null) {
            Limits.of(limits).inspect(values, inspection);
        }
        for (Map.Entry<String, Value<?>> entry : values.entrySet()) {
            inspection.member(entry.getKey(), entry.getValue());
        }
    }
}
