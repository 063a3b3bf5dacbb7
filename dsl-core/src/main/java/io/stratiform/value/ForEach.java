package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code Fn::ForEach} among properties: entries that are repeated for each item of a collection. It requires the
 * transform {@code AWS::LanguageExtensions}.
 *
 * @since 0.1.0
 */
public final class ForEach implements Value<List<?>> {

    private final LoopHead head;
    private final PropertyMap content;

    private ForEach(LoopHead head, PropertyMap content) {
        this.head = head;
        this.content = content;
    }

    static ForEach of(LoopHead head, @Nullable Consumer<? super RepeatedProperties> each) {
        return new ForEach(head, new RepeatedProperties(head, each).end());
    }

    /**
     * A loop that was read from a template.
     *
     * @param head its name, identifier and items
     * @param content the repeated entries
     * @return the loop
     */
    public static ForEach declared(LoopHead head, PropertyMap content) {
        return new ForEach(head, content);
    }

    /**
     * Returns a map that contains only the entries of a loop over literal items, for a document or a property that is a
     * map.
     *
     * @param name the name of the loop, unique in the template
     * @param identifier the identifier of the current item
     * @param items the items
     * @param each sets the entries, whose names contain <code>${identifier}</code>
     * @param <T> the type of each entry
     * @return the map
     */
    public static <T> Value<Map<String, T>> map(
            String name, String identifier, List<String> items, Consumer<? super RepeatedProperties> each) {
        return map(LoopHead.of(name, identifier, items, ForEach.class), each);
    }

    /**
     * Returns a map that contains only the entries of a loop, for a document or a property that is a map.
     *
     * @param name the name of the loop, unique in the template
     * @param identifier the identifier of the current item
     * @param collection the items: a parameter that is a list
     * @param each sets the entries, whose names contain <code>${identifier}</code>
     * @param <T> the type of each entry
     * @return the map
     */
    public static <T> Value<Map<String, T>> map(
            String name, String identifier, Value<List<String>> collection, Consumer<? super RepeatedProperties> each) {
        return map(LoopHead.of(name, identifier, collection, ForEach.class), each);
    }

    private static <T> Value<Map<String, T>> map(LoopHead head, Consumer<? super RepeatedProperties> each) {
        return new MapValue<>(Map.of(head.key(), of(head, each)));
    }

    /**
     * Returns the head of the loop.
     *
     * @return its name, identifier and items
     */
    public LoopHead head() {
        return head;
    }

    /**
     * Returns the repeated entries.
     *
     * @return the values by their names, which contain the identifier; unmodifiable
     */
    public Map<String, Value<?>> content() {
        return content.values();
    }

    /** Whether the loop sets a property, or may set it. */
    boolean maySet(String property) {
        for (Map.Entry<String, Value<?>> entry : content.values().entrySet()) {
            boolean sets = entry.getValue() instanceof ForEach inner
                    ? inner.maySet(property)
                    : becomes(entry.getKey(), property);
            if (sets) {
                return true;
            }
        }
        return false;
    }

    private boolean becomes(String key, String property) {
        List<String> items = head.items();
        if (items == null) {
            return true;
        }
        for (String item : items) {
            String name = Placeholders.replace(key, head.identifier(), item);
            if (name.equals(property) || Placeholders.areIn(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Node toNode() {
        return head.toNode(content.toNode());
    }

    @Override
    public void inspect(Inspection inspection) {
        inspection.enterLoop(head);
        if (content.values().isEmpty()) {
            inspection.flaw(Flaw.error(Code.LOOP, "", "the loop is empty", "set at least one property in it"));
        }
        inspectKeys(content, inspection);
        content.inspect(inspection);
        inspection.leaveLoop();
    }

    /** The keys of inner loops must differ for the items of this one too. */
    private void inspectKeys(PropertyMap entries, Inspection inspection) {
        for (Map.Entry<String, Value<?>> entry : entries.values().entrySet()) {
            if (entry.getValue() instanceof ForEach inner) {
                inspectKeys(inner.content, inspection);
            } else {
                inspectKey(entry.getKey(), inspection);
            }
        }
    }

    private void inspectKey(String key, Inspection inspection) {
        Flaw flaw = head.flawOfKey(key);
        if (flaw != null) {
            inspection.flaw(flaw);
            return;
        }
        List<String> items = head.items();
        Set<String> keys = new HashSet<>();
        List<String> repeated = new ArrayList<>(0);
        for (String item : items == null ? List.<String>of() : items) {
            String name = Placeholders.replace(key, head.identifier(), item);
            if (!keys.add(name)) {
                repeated.add(name);
            }
        }
        if (!repeated.isEmpty()) {
            inspection.flaw(Flaw.error(
                    Code.LOOP,
                    "",
                    "the key '" + key + "' becomes " + repeated.get(0) + " for several items of the loop",
                    "use items that still differ when only their letters and digits are kept"));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ForEach loop && loop.toNode().equals(toNode());
    }

    @Override
    public int hashCode() {
        return toNode().hashCode();
    }

    @Override
    public String toString() {
        return head.key() + toNode();
    }
}
