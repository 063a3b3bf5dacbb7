package io.stratiform.settings;

import io.stratiform.problem.Code;
import io.stratiform.problem.Problem;
import io.stratiform.value.Flaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the setting that each key of a layer belongs to, one layer after the other. */
final class Placement {

    private final CatalogIndex index;
    private final ResolvedValues values;
    private final UnknownKeys unknown;
    private final List<Problem> problems;
    // An array, and the same one for all layers: maps of what each layer sets would take most of the time.
    private final @Nullable RawEntry[] placed;
    private final List<Leaf<?>> order = new ArrayList<>();
    private final Map<Leaf<?>, List<RawEntry>> grown = new HashMap<>();
    private int next;

    Placement(CatalogIndex index, ResolvedValues values, List<Problem> problems) {
        this.index = index;
        this.values = values;
        this.unknown = new UnknownKeys(index);
        this.problems = problems;
        this.placed = new RawEntry[index.size()];
    }

    /** The settings that a layer sets, in the order in which it does; gone when the next layer is placed. */
    List<Leaf<?>> place(Layer layer) {
        forgetLayer();
        for (RawEntry entry : layer.entries()) {
            if (layer.variablePrefix() == null) {
                place("", entry, false);
            } else {
                placeVariable(entry, layer.variablePrefix());
            }
        }
        return order;
    }

    /** What the layer says about a setting that it sets: all of it, wherever in the layer it stands. */
    RawEntry said(Leaf<?> leaf) {
        return Objects.requireNonNull(placed[leaf.ordinal()], "a setting that the layer sets");
    }

    private void forgetLayer() {
        for (Leaf<?> leaf : order) {
            placed[leaf.ordinal()] = null;
        }
        order.clear();
        grown.clear();
        next = 0;
    }

    private void place(String prefix, RawEntry entry, boolean finalAround) {
        String key = SettingKey.below(prefix, entry.key());
        boolean isFinal = finalAround || entry.isFinal();
        Leaf<?> leaf = leaf(key);
        if (leaf != null) {
            put(leaf, entry, isFinal);
        } else if (!placeEntryOfMap(key, entry, isFinal)) {
            placeGroup(key, entry, isFinal);
        }
    }

    /** The setting of a key: most layers keep the order of the catalogue, and then it need not be searched. */
    private @Nullable Leaf<?> leaf(String key) {
        Leaf<?> leaf = index.leafAt(next);
        if (leaf == null || !leaf.key().equals(key)) {
            leaf = index.leaf(key);
        }
        if (leaf != null) {
            next = leaf.ordinal() + 1;
        }
        return leaf;
    }

    private void placeGroup(String key, RawEntry entry, boolean isFinal) {
        RawValue value = entry.value();
        boolean known = index.isGroup(key);
        if (known && value instanceof RawValue.Unset) {
            unsetGroup(key, entry, isFinal);
            return;
        }
        if (known && value instanceof RawValue.Line line && FlowText.isMap(line)) {
            value = entries(line, new Reading(key, true, problems));
        }
        if (value instanceof RawValue.Entries nested
                && (known || !nested.entries().isEmpty())) {
            for (RawEntry inner : nested.entries()) {
                place(key, inner, isFinal);
            }
        } else if (!known) {
            problems.add(unknown.key(key, entry.origin()));
        } else if (value != null && !(value instanceof RawValue.Scalar scalar && scalar.isEmpty())) {
            problems.add(Origin.at(
                    entry.origin(),
                    Flaw.error(
                                    Code.SETTING_TYPE,
                                    key,
                                    "other settings are below this key, and it has " + value.shape() + " itself")
                            .expecting("a mapping with " + unknown.below(key))));
        }
    }

    /** Takes back all that is inherited below a key. */
    private void unsetGroup(String key, RawEntry entry, boolean isFinal) {
        for (Leaf<?> leaf : index.leaves()) {
            if (leaf.key().startsWith(key + ".")) {
                put(leaf, new RawEntry(leaf.key(), entry.origin(), entry.value(), isFinal), isFinal);
            }
        }
    }

    /** The entries of a map in one line; null if it is broken, which the reading is told. */
    private static RawValue.@Nullable Entries entries(RawValue.Line line, Reading reading) {
        List<RawEntry> entries = FlowText.entries(line, reading);
        return entries == null ? null : new RawValue.Entries(entries, line.origin());
    }

    /** A key such as {@code variables.LOG_LEVEL}, if {@code variables} is a map. */
    private boolean placeEntryOfMap(String key, RawEntry entry, boolean isFinal) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            Leaf<?> map = index.leaf(key.substring(0, dot));
            if (map != null && map.setting().type() instanceof MapType<?>) {
                RawEntry inner = new RawEntry(key.substring(dot + 1), entry.origin(), entry.value(), isFinal);
                putEntry(map, inner);
                return true;
            }
        }
        return false;
    }

    private void putEntry(Leaf<?> map, RawEntry entry) {
        RawEntry before = inEntries(map, placed[map.ordinal()]);
        if (before == null) {
            grow(map, List.of(), entry, entry.origin(), false);
        } else if (before.value() instanceof RawValue.Entries entries) {
            grow(map, entries.entries(), entry, before.origin(), before.isFinal());
        } else {
            duplicate(map, before, entry.origin());
        }
    }

    /** What the layer says of a map, taken apart if it is a line; the line itself if it is broken. */
    private static @Nullable RawEntry inEntries(Leaf<?> leaf, @Nullable RawEntry said) {
        if (said == null
                || !(said.value() instanceof RawValue.Line line)
                || !(leaf.setting().type() instanceof MapType<?>)) {
            return said;
        }
        // What is broken is told when the line is read.
        RawValue.Entries entries = entries(line, new Reading(leaf.key(), true, new ArrayList<>()));
        return entries == null ? said : new RawEntry(said.key(), said.origin(), entries, said.isFinal());
    }

    /** Adds an entry to a list of our own, which is copied once from what a file says of the map as a whole. */
    private void grow(Leaf<?> map, List<RawEntry> whole, RawEntry entry, Origin origin, boolean isFinal) {
        List<RawEntry> entries = grown.get(map);
        if (entries == null) {
            entries = new ArrayList<>(whole);
            grown.put(map, entries);
            keep(map, new RawEntry(map.key(), origin, new RawValue.Entries(entries, origin), isFinal));
        }
        entries.add(entry);
    }

    private void placeVariable(RawEntry entry, String prefix) {
        List<Leaf<?>> meant = index.variables().get(entry.key());
        if (meant == null) {
            placeEntryVariable(entry, prefix);
        } else if (meant.size() > 1) {
            ambiguous(entry, meant.get(0).key(), meant.get(1).key());
        } else {
            put(meant.get(0), entry, false);
        }
    }

    private void ambiguous(RawEntry entry, String one, String other) {
        problems.add(Origin.at(
                entry.origin(),
                Flaw.error(
                        Code.UNKNOWN_KEY,
                        "",
                        "the variable means both " + one + " and " + other,
                        "set one of them by --set, or in a file")));
    }

    /** A variable such as {@code SHOP_VARIABLES_LOG_LEVEL}, if {@code variables} is a map. */
    private void placeEntryVariable(RawEntry entry, String prefix) {
        Leaf<?> map = null;
        String name = "";
        for (Leaf<?> leaf : index.leaves()) {
            String start = leaf.setting().type() instanceof MapType<?> ? SettingKey.variable(leaf.key()) + "_" : "";
            if (start.isEmpty() || !entry.key().startsWith(start) || entry.key().equals(start)) {
                continue;
            }
            String candidate = entryName(leaf, entry.key().substring(start.length()));
            if (map != null) {
                ambiguous(entry, map.key() + "." + name, leaf.key() + "." + candidate);
                return;
            }
            map = leaf;
            name = candidate;
        }
        if (map == null) {
            problems.add(unknown.variable(prefix, entry.key(), entry.origin()));
        } else {
            putEntry(map, new RawEntry(name, entry.origin(), entry.value(), false));
        }
    }

    /** The inherited entry that the rest of a variable's name means, or the rest itself. */
    private String entryName(Leaf<?> map, String rest) {
        Set<String> inherited = values.entryNames(map);
        if (inherited.contains(rest)) {
            return rest;
        }
        String meant = null;
        for (String name : inherited) {
            if (SettingKey.variable(name).equals(rest)) {
                if (meant != null) {
                    return rest;
                }
                meant = name;
            }
        }
        return meant == null ? rest : meant;
    }

    private void put(Leaf<?> leaf, RawEntry said, boolean isFinal) {
        RawEntry entry = Objects.requireNonNull(inEntries(leaf, said));
        RawEntry before = placed[leaf.ordinal()];
        if (before == null) {
            keep(leaf, isFinal == entry.isFinal() ? entry : entry.asFinal(isFinal));
            return;
        }
        List<RawEntry> entries = grown.get(leaf);
        if (entries != null && entry.value() instanceof RawValue.Entries whole && !before.isFinal()) {
            entries.addAll(whole.entries());
            keep(leaf, before.asFinal(isFinal));
        } else {
            duplicate(leaf, before, entry.origin());
        }
    }

    private void keep(Leaf<?> leaf, RawEntry entry) {
        if (placed[leaf.ordinal()] == null) {
            order.add(leaf);
        }
        placed[leaf.ordinal()] = entry;
    }

    private void duplicate(Leaf<?> leaf, RawEntry before, Origin origin) {
        problems.add(Origin.at(
                origin,
                Flaw.error(
                        Code.KEY_SET_TWICE,
                        leaf.key(),
                        "the layer sets it twice, first at " + before.origin().place()),
                before.origin()));
    }
}
