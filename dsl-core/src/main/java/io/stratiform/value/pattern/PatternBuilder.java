package io.stratiform.value.pattern;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import io.stratiform.value.function.DynamicText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The base class of pattern builders. A pattern matches if all of its fields match. A field matches if one of its items
 * matches.
 *
 * @param <B> the builder itself
 * @since 0.1.0
 */
public abstract sealed class PatternBuilder<B extends PatternBuilder<B>> extends PropertyBuilder<B>
        permits EventPattern.Builder, FilterPolicy.Builder, PatternFields.Builder {

    private static final String OR = "$or";

    private final Map<String, PatternFields.Builder> objects = new LinkedHashMap<>();
    private final Map<String, List<Object>> fields = new LinkedHashMap<>();
    private final List<Value<?>> alternatives = new ArrayList<>(0);
    private boolean byName;

    PatternBuilder() {}

    /**
     * Adds items to a field. The field matches if one of them matches.
     *
     * @param name the name of the field
     * @param items strings, numbers, booleans and values, which match equal values; {@link Match}es; and collections of
     *     these
     * @return this builder
     */
    public final B field(String name, Object... items) {
        if (isNamed(name)) {
            addItems(name, items);
        }
        return self();
    }

    /**
     * Sets a field to a list that is resolved when the stack is deployed, such as a list parameter.
     *
     * @param name the name of the field
     * @param items the whole list
     * @return this builder
     */
    public final B fieldList(String name, Value<List<String>> items) {
        if (isNamed(name)) {
            if (fields.containsKey(name)) {
                note(Flaw.error(
                        Code.PATTERN,
                        name,
                        "the field already has items",
                        "set either the whole list or the items one by one"));
            }
            fields.put(name, new ArrayList<>(List.of("list")));
            put(name, items);
        }
        return self();
    }

    /**
     * Adds items to a field, like {@link #field field}.
     *
     * @param name the name of the field
     * @param items strings, numbers, booleans, values and {@link Match}es
     * @return this builder
     */
    public final B fieldList(String name, Collection<?> items) {
        if (isNamed(name)) {
            addItems(name, items == null ? null : ordered(items));
        }
        return self();
    }

    /**
     * Adds fields to a field that is an object. Another call for the same field adds to it.
     *
     * @param name the name of the field
     * @param nested adds the fields
     * @return this builder
     */
    public final B object(String name, Consumer<? super PatternFields.Builder> nested) {
        if (isNamed(name)) {
            if (fields.containsKey(name)) {
                note(Flaw.error(
                        Code.PATTERN,
                        name,
                        "the field has items and cannot also be an object",
                        "call field(...) or object(...)"));
                return self();
            }
            PatternFields.Builder builder = objects.get(name);
            if (builder == null) {
                builder = new PatternFields.Builder();
                objects.put(name, builder);
                // Keeps the position of the first call for the field.
                put(name, Map.of());
            }
            builder.configure(nested);
        }
        return self();
    }

    /**
     * Adds alternatives, of which at least one must match: {@code $or}.
     *
     * @param alternatives two or more lambdas that each add the fields of one alternative
     * @return this builder
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final B or(Consumer<? super PatternFields.Builder>... alternatives) {
        if (alternatives == null) {
            note(Flaw.error(Code.NULL, OR, "the lambdas are null", "pass a lambda for each alternative"));
            return self();
        }
        if (this.alternatives.isEmpty()) {
            put(OR, new ListValue<>(List.of()));
        }
        for (Consumer<? super PatternFields.Builder> alternative : alternatives) {
            PatternFields.Builder builder = new PatternFields.Builder();
            builder.configure(alternative);
            this.alternatives.add(builder.build());
        }
        return self();
    }

    final void configure(@Nullable Consumer<? super B> configuration) {
        accept(configuration);
    }

    /** Completes the pattern; nothing may be added afterwards. */
    final void finish() {
        for (Map.Entry<String, List<Object>> field : fields.entrySet()) {
            if (field.getValue().isEmpty()) {
                note(Flaw.error(
                        Code.PATTERN,
                        field.getKey(),
                        "the field has no items, so nothing matches",
                        "add at least one item, or Match.exists() to match any value"));
            }
        }
        for (Map.Entry<String, PatternFields.Builder> object : objects.entrySet()) {
            put(object.getKey(), object.getValue().build());
        }
        if (!alternatives.isEmpty()) {
            ListValue<PatternFields> list = new ListValue<>(alternatives);
            boolean single = alternatives.size() == 1;
            Flaw flaw = Flaw.error(
                    Code.PATTERN, "", "there is only one alternative", "pass two or more lambdas to or(...)");
            put(OR, single ? new CheckedValue<>(list, List.of(flaw)) : list);
        }
    }

    /** Whether anything was added. */
    final boolean hasFields() {
        return !fields.isEmpty() || !objects.isEmpty() || !alternatives.isEmpty() || byName;
    }

    @Override
    protected Value<?> noticeSetByName(Value<?> value) {
        byName = true;
        return super.noticeSetByName(value);
    }

    /** The number of items of each field with items. */
    final Map<String, List<Object>> itemsByField() {
        return fields;
    }

    /** The fields that are objects. */
    final Collection<PatternFields.Builder> nested() {
        return objects.values();
    }

    /** Adds items after checking each of them. */
    final void addItems(String name, @Nullable Object @Nullable [] items) {
        if (objects.containsKey(name)) {
            note(Flaw.error(
                    Code.PATTERN,
                    name,
                    "the field is an object and cannot also have items",
                    "call field(...) or object(...)"));
            return;
        }
        List<Object> known = fields.computeIfAbsent(name, absent -> new ArrayList<>());
        if (items == null) {
            known.add("null");
            addAll(name, null);
            return;
        }
        List<@Nullable Object> flat = new ArrayList<>();
        for (Object item : items) {
            flatten(item, flat);
        }
        for (Object item : flat) {
            known.add(item == null ? "null" : item);
        }
        addAll(name, flat);
    }

    /** The items of a collection; sorted where it has no order of its own. */
    private static @Nullable Object[] ordered(Collection<?> collection) {
        return Objects.requireNonNull(PatternBuilder.<@Nullable Object>allOf(collection, new Object[0]));
    }

    private static void flatten(@Nullable Object item, List<@Nullable Object> flat) {
        if (item instanceof Collection<?> collection) {
            flat.addAll(Arrays.asList(ordered(collection)));
        } else if (item instanceof ListValue<?> list) {
            flat.addAll(list.items());
        } else {
            flat.add(item);
        }
    }

    /** The items, in which an invalid literal carries its flaw. */
    static @Nullable Object @Nullable [] checked(@Nullable Object @Nullable [] items, LiteralRule rule) {
        if (items == null) {
            return null;
        }
        List<@Nullable Object> flat = new ArrayList<>();
        for (Object item : items) {
            flatten(item, flat);
        }
        for (int i = 0; i < flat.size(); i++) {
            if (flat.get(i) instanceof String text) {
                Flaw flaw = DynamicText.isIn(text) ? null : rule.flawOf(text);
                flat.set(i, flaw == null ? text : new CheckedValue<>(new Literal<>(text), List.of(flaw)));
            }
        }
        return flat.toArray();
    }

    private boolean isNamed(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            note(Flaw.error(
                    Code.PATTERN,
                    "",
                    "a field of the pattern has no name",
                    "use the name that the field has in the event"));
            return false;
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }

    /** A check for the literals of a field. */
    interface LiteralRule {

        /** Returns the flaw of a literal, or null if there is none. */
        @Nullable Flaw flawOf(String text);
    }
}
