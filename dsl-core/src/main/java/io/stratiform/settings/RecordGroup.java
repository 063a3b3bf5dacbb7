package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record and the keys that fill it.
 *
 * @param key the key of the record
 * @param shape what the record is made of
 * @param slots where its components come from
 * @param <R> the record
 */
record RecordGroup<R>(String key, RecordShape<R> shape, List<Slot> slots) {

    /**
     * Where a component comes from.
     *
     * @param part the component
     * @param leaf the setting that gives it; null if it is a record
     * @param nested the record that it is; null if it is a value
     */
    record Slot(
            RecordPart part,
            @Nullable Leaf<?> leaf,
            @Nullable RecordGroup<?> nested) {}

    void addLeaves(Set<Leaf<?>> leaves) {
        for (Slot slot : slots) {
            if (slot.leaf != null) {
                leaves.add(slot.leaf);
            } else if (slot.nested != null) {
                slot.nested.addLeaves(leaves);
            }
        }
    }

    boolean isSet(RecordSource source) {
        for (Slot slot : slots) {
            if (slot.leaf != null ? source.isSet(slot.leaf) : slot.nested != null && slot.nested.isSet(source)) {
                return true;
            }
        }
        return false;
    }

    /** The record; null if something is missing or wrong, which the source is told. */
    @Nullable R bind(RecordSource source) {
        Object[] components = new Object[slots.size()];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            Slot slot = slots.get(i);
            Object value = value(slot, source);
            boolean optional = slot.part.optional();
            complete &= optional ? slot.nested == null || value != null || !slot.nested.isSet(source) : value != null;
            components[i] = optional ? Optional.ofNullable(value) : value;
        }
        return complete ? create(components, source) : null;
    }

    private @Nullable Object value(Slot slot, RecordSource source) {
        boolean optional = slot.part.optional();
        if (slot.nested != null) {
            return optional && !slot.nested.isSet(source) ? null : slot.nested.bind(source);
        }
        Leaf<?> leaf = slot.leaf;
        if (leaf == null) {
            return null;
        }
        Object value = source.value(leaf);
        if (value == null && !optional) {
            source.missing(leaf, "the record " + shape.type().getSimpleName() + " needs it");
        }
        return value;
    }

    private @Nullable R create(Object[] components, RecordSource source) {
        try {
            return shape.create(components);
        } catch (IllegalArgumentException refused) {
            Origin origin = firstOrigin(source);
            source.refused(Origin.at(origin, Flaw.error(Code.CONSTRAINT, key, String.valueOf(refused.getMessage()))));
            return null;
        }
    }

    /** Where the first component was set that was set at all. */
    @Nullable Origin firstOrigin(RecordSource source) {
        for (Slot slot : slots) {
            Origin origin = slot.leaf != null
                    ? source.origin(slot.leaf)
                    : slot.nested == null ? null : slot.nested.firstOrigin(source);
            if (origin != null) {
                return origin;
            }
        }
        return null;
    }
}
