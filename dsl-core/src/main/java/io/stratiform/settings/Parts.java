package io.stratiform.settings;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes resolved values apart for reports. */
final class Parts {

    static final String DEFAULT = "default";

    private final List<Part> parts = new ArrayList<>();

    private Parts() {}

    /** All settings, in the order of the catalogue. */
    static List<Part> of(CatalogIndex index, ResolvedValues values) {
        Parts parts = new Parts();
        for (Leaf<?> leaf : index.leaves()) {
            parts.add(leaf, values);
        }
        return parts.parts;
    }

    private <T> void add(Leaf<T> leaf, ResolvedValues values) {
        Resolved<T> resolved = values.get(leaf);
        Setting<T> setting = leaf.setting();
        if (resolved == null) {
            addDefault(setting, null, List.of());
        } else if (setting.mergeRule() == MergeRule.MERGE && setting.type() instanceof MapType<?> type) {
            addEntries(resolved, type);
        } else {
            addWhole(resolved);
        }
    }

    /** Adds the default, or nothing, which the layers may have unset. */
    private <T> void addDefault(Setting<T> setting, @Nullable Origin unset, List<OverriddenValue> earlier) {
        T value = setting.defaultValue();
        if (value == null) {
            parts.add(new Part(setting.key(), setting.description(), null, null, unset, earlier));
            return;
        }
        List<OverriddenValue> all = new ArrayList<>(earlier);
        if (unset != null) {
            all.add(0, unset(unset));
        }
        Origin origin = Origin.inCode(DEFAULT, setting.site());
        parts.add(new Part(
                setting.key(), setting.description(), value, setting.type().show(value), origin, all));
    }

    private static OverriddenValue unset(Origin origin) {
        return new OverriddenValue(new Node.Text(RawValue.UNSET), origin, false);
    }

    private <T> void addWhole(Resolved<T> resolved) {
        Setting<T> setting = resolved.leaf().setting();
        List<Contribution<T>> contributions = resolved.contributions();
        List<OverriddenValue> earlier = new ArrayList<>();
        boolean kept =
                setting.mergeRule() != MergeRule.REPLACE && !resolved.last().isUnset();
        for (int i = contributions.size() - 2; i >= 0; i--) {
            Contribution<T> contribution = contributions.get(i);
            T own = contribution.own();
            kept &= own != null;
            earlier.add(
                    own == null
                            ? unset(contribution.origin())
                            : new OverriddenValue(setting.type().show(own), contribution.origin(), kept));
        }
        T value = resolved.value();
        Origin origin = resolved.last().origin();
        if (value == null) {
            addDefault(setting, origin, earlier);
        } else {
            parts.add(new Part(
                    setting.key(), setting.description(), value, setting.type().show(value), origin, earlier));
        }
    }

    private <T, V> void addEntries(Resolved<T> resolved, MapType<V> type) {
        Setting<T> setting = resolved.leaf().setting();
        Map<String, Part> entries = new LinkedHashMap<>();
        for (Contribution<T> contribution : resolved.contributions()) {
            T own = contribution.own();
            if (own == null) {
                entries.replaceAll((key, before) -> unset(before, contribution.origin()));
                continue;
            }
            Map<String, Origin> origins = contribution.entryOrigins();
            for (Map.Entry<String, V> entry : type.cast(own).entrySet()) {
                String key = setting.key() + "." + entry.getKey();
                Part before = entries.get(key);
                Node shown = type.showEntry(entry.getValue());
                Origin origin = origins.getOrDefault(entry.getKey(), contribution.origin());
                List<OverriddenValue> earlier = before == null ? List.of() : withEarlier(before);
                entries.put(key, new Part(key, setting.description(), entry.getValue(), shown, origin, earlier));
            }
            contribution
                    .unsetEntries()
                    .forEach((name, origin) -> entries.computeIfPresent(
                            setting.key() + "." + name, (key, before) -> unset(before, origin)));
        }
        if (entries.isEmpty() || (resolved.value() == null && setting.defaultValue() != null)) {
            addWhole(resolved);
        } else {
            parts.addAll(entries.values());
        }
    }

    private static Part unset(Part before, Origin origin) {
        return before.value() == null
                ? before
                : new Part(before.key(), before.description(), null, null, origin, withEarlier(before));
    }

    private static List<OverriddenValue> withEarlier(Part before) {
        List<OverriddenValue> earlier = new ArrayList<>();
        Origin origin = before.origin();
        if (before.shown() != null && origin != null) {
            earlier.add(new OverriddenValue(before.shown(), origin, false));
        } else if (origin != null) {
            earlier.add(unset(origin));
        }
        earlier.addAll(before.earlier());
        return earlier;
    }
}
