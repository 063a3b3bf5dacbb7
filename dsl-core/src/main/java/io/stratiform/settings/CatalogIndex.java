package io.stratiform.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All keys of a catalogue, records taken apart. Made once, however many environments are resolved. */
final class CatalogIndex {

    private final Map<String, Leaf<?>> leaves = new LinkedHashMap<>();
    private final List<Leaf<?>> byOrdinal = new ArrayList<>();
    private final Map<Setting<?>, RecordGroup<?>> records = new LinkedHashMap<>();
    private final Set<Leaf<?>> order = new LinkedHashSet<>();
    private final Set<String> groups = new HashSet<>();
    private @Nullable Map<String, List<Leaf<?>>> variables;

    CatalogIndex(List<Setting<?>> settings) {
        for (Setting<?> setting : settings) {
            if (!(setting.type() instanceof RecordType<?>)) {
                add(setting);
            }
        }
        for (Setting<?> setting : settings) {
            if (setting.type() instanceof RecordType<?> type) {
                RecordGroup<?> group = group(setting, setting.key(), type.shape(), setting.defaultValue());
                records.put(setting, group);
                group.addLeaves(order);
            } else {
                order.add(leaf(setting));
            }
        }
        for (Leaf<?> leaf : leaves.values()) {
            addGroups(leaf.key());
        }
        for (Leaf<?> leaf : leaves.values()) {
            if (groups.contains(leaf.key())) {
                throw new IllegalArgumentException("the setting " + leaf.key()
                        + " has a value, so that no other setting's key can start with it; it is declared at "
                        + leaf.setting().site());
            }
        }
    }

    private Leaf<?> add(Setting<?> setting) {
        Leaf<?> leaf = new Leaf<>(setting, leaves.size());
        Leaf<?> other = leaves.putIfAbsent(setting.key(), leaf);
        if (other != null) {
            throw new IllegalArgumentException("two settings have the key " + setting.key() + ": one is declared at "
                    + other.setting().site() + ", one at " + setting.site());
        }
        byOrdinal.add(leaf);
        return leaf;
    }

    private void addGroups(String key) {
        for (int dot = key.lastIndexOf('.'); dot >= 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (!groups.add(key.substring(0, dot))) {
                return;
            }
        }
    }

    private <R> RecordGroup<R> group(Setting<?> whole, String prefix, RecordShape<R> shape, @Nullable Object defaults) {
        List<RecordGroup.Slot> slots = new ArrayList<>();
        for (RecordPart part : shape.parts()) {
            String key = SettingKey.below(prefix, part.key());
            Object value = defaults == null ? null : RecordShape.component(defaults, part);
            slots.add(
                    part.nested() == null
                            ? new RecordGroup.Slot(part, leafOf(whole, key, shape, part, value), null)
                            : new RecordGroup.Slot(part, null, group(whole, key, part.nested(), value)));
        }
        return new RecordGroup<>(prefix, shape, slots);
    }

    private Leaf<?> leafOf(
            Setting<?> whole, String key, RecordShape<?> shape, RecordPart part, @Nullable Object value) {
        Leaf<?> explicit = leaves.get(key);
        if (explicit != null) {
            requireFit(explicit, shape, part);
            return explicit;
        }
        if (part.type() == null) {
            throw new IllegalArgumentException(part.unreadable(shape.type()));
        }
        return add(derived(whole, key, part.type(), value));
    }

    @SuppressWarnings("unchecked") // the value is the component's
    private static <T> Setting<T> derived(Setting<?> whole, String key, SettingType<T> type, @Nullable Object value) {
        Setting<T> setting = Setting.partOf(whole, key, type);
        return value == null ? setting : setting.withDefault((T) value);
    }

    private static void requireFit(Leaf<?> leaf, RecordShape<?> shape, RecordPart part) {
        SettingType<?> type = leaf.setting().type();
        boolean fits = part.type() == null ? part.javaType() == type.javaType() : type.equals(part.type());
        if (!fits) {
            throw new IllegalArgumentException("the component "
                    + part.component().getName() + " of the record "
                    + shape.type().getName() + " is a "
                    + part.component().getGenericType().getTypeName() + ", but the setting " + leaf.key() + " is a "
                    + type + "; it is declared at " + leaf.setting().site());
        }
    }

    /**
     * The keys of a record that the catalogue does not list.
     *
     * @throws IllegalArgumentException if the catalogue lacks one of them
     */
    <R> RecordGroup<R> adHoc(String prefix, RecordShape<R> shape) {
        List<RecordGroup.Slot> slots = new ArrayList<>();
        for (RecordPart part : shape.parts()) {
            String key = SettingKey.below(prefix, part.key());
            if (part.nested() != null) {
                slots.add(new RecordGroup.Slot(part, null, adHoc(key, part.nested())));
                continue;
            }
            Leaf<?> leaf = leaves.get(key);
            if (leaf == null) {
                throw new IllegalArgumentException("the component "
                        + part.component().getName() + " of the record "
                        + shape.type().getName() + " has no setting " + key
                        + "; add it to the catalogue, or add the whole record by Setting.record(\"" + prefix + "\", "
                        + shape.type().getSimpleName() + ".class)");
            }
            requireFit(leaf, shape, part);
            slots.add(new RecordGroup.Slot(part, leaf, null));
        }
        return new RecordGroup<>(prefix, shape, slots);
    }

    /** All settings that have a value of their own, in the order of the catalogue. */
    Set<Leaf<?>> leaves() {
        return order;
    }

    int size() {
        return leaves.size();
    }

    Set<String> keys() {
        return leaves.keySet();
    }

    @Nullable Leaf<?> leaf(String key) {
        return leaves.get(key);
    }

    /** The leaf with an ordinal; null if there are not so many. */
    @Nullable Leaf<?> leafAt(int ordinal) {
        return ordinal < byOrdinal.size() ? byOrdinal.get(ordinal) : null;
    }

    /**
     * The leaf of a setting.
     *
     * @throws IllegalArgumentException if the catalogue does not list the setting
     */
    @SuppressWarnings("unchecked") // the same setting, the same type
    <T> Leaf<T> leaf(Setting<T> setting) {
        Leaf<?> leaf = leaves.get(setting.key());
        if (leaf == null) {
            throw new IllegalArgumentException("the setting " + setting + ", declared at " + setting.site()
                    + ", is not in the catalogue that was resolved");
        }
        if (leaf.setting() != setting) {
            throw new IllegalArgumentException("the setting " + setting + ", declared at " + setting.site()
                    + ", is not the one in the catalogue, which is declared at "
                    + leaf.setting().site());
        }
        return (Leaf<T>) leaf;
    }

    Map<Setting<?>, RecordGroup<?>> records() {
        return records;
    }

    /** Whether keys of settings go on below this one. */
    boolean isGroup(String key) {
        return groups.contains(key);
    }

    /** The settings that an environment variable may mean, by its name without the prefix. */
    synchronized Map<String, List<Leaf<?>>> variables() {
        Map<String, List<Leaf<?>>> byName = variables;
        if (byName == null) {
            byName = new HashMap<>();
            for (Leaf<?> leaf : leaves.values()) {
                byName.computeIfAbsent(SettingKey.variable(leaf.key()), name -> new ArrayList<>(1))
                        .add(leaf);
            }
            variables = byName;
        }
        return byName;
    }
}
