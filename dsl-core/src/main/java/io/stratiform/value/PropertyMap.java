package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a resource or a structure, in the order in which they were set, with the problems found while they
 * were set.
 *
 * @since 0.1.0
 */
public final class PropertyMap {

    /** No properties and no problems. */
    public static final PropertyMap EMPTY = new PropertyMap(Map.of(), List.of(), List.of());

    // Callers get an unmodifiable view; code in this package reads the map directly.
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
     * Returns properties without problems.
     *
     * @param values the values by property name, in order
     * @return the properties
     */
    public static PropertyMap of(Map<String, Value<?>> values) {
        return new PropertyMap(new LinkedHashMap<>(values), List.of(), List.of());
    }

    /**
     * Returns the values by property name.
     *
     * @return the values, unmodifiable
     */
    public Map<String, Value<?>> values() {
        return Collections.unmodifiableMap(values);
    }

    List<Flaw> flaws() {
        return flaws;
    }

    /** The limits of the properties' literals; null if there are none. */
    @Nullable String limits() {
        return limits;
    }

    /** The required properties that are not set. */
    List<String> missing() {
        return missing;
    }

    /** The lists, maps and structures that are set as one value. */
    List<String> whole() {
        return whole;
    }

    /** The properties that were unset, whether they had a value or not. */
    List<String> unset() {
        return unset;
    }

    /**
     * Returns these properties joined with others, as if a builder had set both in order: structures continue, items
     * and entries are added, the last value of a scalar is used, and values that cannot be joined are an error.
     *
     * @param more the properties that are set after these
     * @param builder the class that sets them, whose own lines are not reported
     * @return the joined properties
     */
    public PropertyMap and(PropertyMap more, Class<?> builder) {
        return GrowingProperties.join(this, more, builder);
    }

    /**
     * Returns the properties as they are written to a template.
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
     * Reports what the properties refer to and what is wrong with them.
     *
     * @param inspection the inspection to report to
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
