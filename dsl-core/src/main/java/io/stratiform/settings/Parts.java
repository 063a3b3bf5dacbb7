package io.stratiform.settings;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            addDefault(setting);
        } else if (setting.mergeRule() == MergeRule.MERGE && setting.type() instanceof MapType<?> type) {
            addEntries(resolved, type);
        } else {
            addWhole(resolved);
        }
    }

    private <T> void addDefault(Setting<T> setting) {
        T value = setting.defaultValue();
        parts.add(
                value == null
                        ? new Part(setting.key(), setting.description(), null, null, null, List.of())
                        : new Part(
                                setting.key(),
                                setting.description(),
                                value,
                                setting.type().show(value),
                                Origin.inCode(DEFAULT, setting.site()),
                                List.of()));
    }

    private <T> void addWhole(Resolved<T> resolved) {
        Setting<T> setting = resolved.leaf().setting();
        List<Contribution<T>> contributions = resolved.contributions();
        List<OverriddenValue> earlier = new ArrayList<>();
        for (int i = contributions.size() - 2; i >= 0; i--) {
            Contribution<T> contribution = contributions.get(i);
            Node shown = setting.type().show(contribution.own());
            boolean kept = setting.mergeRule() != MergeRule.REPLACE;
            earlier.add(new OverriddenValue(shown, contribution.origin(), kept));
        }
        T value = resolved.value();
        Origin origin = resolved.last().origin();
        parts.add(new Part(
                setting.key(), setting.description(), value, setting.type().show(value), origin, earlier));
    }

    private <T, V> void addEntries(Resolved<T> resolved, MapType<V> type) {
        Setting<T> setting = resolved.leaf().setting();
        Map<String, Part> entries = new LinkedHashMap<>();
        for (Contribution<T> contribution : resolved.contributions()) {
            Map<String, Origin> origins = contribution.entryOrigins();
            for (Map.Entry<String, V> entry : type.cast(contribution.own()).entrySet()) {
                String key = setting.key() + "." + entry.getKey();
                Part before = entries.get(key);
                Node shown = type.showEntry(entry.getValue());
                Origin origin = origins.getOrDefault(entry.getKey(), contribution.origin());
                List<OverriddenValue> earlier = before == null ? List.of() : withEarlier(before);
                entries.put(key, new Part(key, setting.description(), entry.getValue(), shown, origin, earlier));
            }
        }
        if (entries.isEmpty()) {
            addWhole(resolved);
        }
        parts.addAll(entries.values());
    }

    private static List<OverriddenValue> withEarlier(Part before) {
        List<OverriddenValue> earlier = new ArrayList<>();
        if (before.shown() != null && before.origin() != null) {
            earlier.add(new OverriddenValue(before.shown(), before.origin(), false));
        }
        earlier.addAll(before.earlier());
        return earlier;
    }
}
