package io.stratiform.settings;

import io.stratiform.value.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares a layer with what it inherits. */
final class LayerComparison {

    private final int layer;
    private final List<LayerChange> changes = new ArrayList<>();

    LayerComparison(int layer) {
        this.layer = layer;
    }

    List<LayerChange> changes(CatalogIndex index, ResolvedValues values) {
        for (Leaf<?> leaf : index.leaves()) {
            Resolved<?> resolved = values.get(leaf);
            if (resolved != null) {
                compare(resolved);
            }
        }
        return changes;
    }

    private <T> void compare(Resolved<T> resolved) {
        List<Contribution<T>> contributions = resolved.contributions();
        for (int i = 0; i < contributions.size(); i++) {
            if (contributions.get(i).layer() == layer) {
                Setting<T> setting = resolved.leaf().setting();
                if (setting.mergeRule() == MergeRule.MERGE && setting.type() instanceof MapType<?> type) {
                    compareEntries(resolved, type, i);
                } else {
                    compareWhole(resolved, i);
                }
            }
        }
    }

    private <T> void compareWhole(Resolved<T> resolved, int index) {
        Setting<T> setting = resolved.leaf().setting();
        Contribution<T> contribution = resolved.contributions().get(index);
        T before = resolved.valueAt(index - 1);
        T inherited = before == null ? setting.defaultValue() : before;
        String from = before == null ? Parts.DEFAULT : originLayer(resolved, index - 1);
        Node shown = inherited == null ? null : setting.type().show(inherited);
        T own = contribution.own();
        if (own == null) {
            unset(setting.key(), contribution.isFinal(), before == null ? null : shown, from);
            return;
        }
        boolean same = before == null ? own.equals(inherited) : resolved.isRedundant(index);
        boolean added = setting.mergeRule() == MergeRule.APPEND && before != null;
        add(
                contribution,
                setting.key(),
                setting.type().show(own),
                shown,
                from,
                same ? LayerChange.Kind.REDUNDANT : added ? LayerChange.Kind.ADDITION : LayerChange.Kind.OVERRIDE);
    }

    private <T, V> void compareEntries(Resolved<T> resolved, MapType<V> type, int index) {
        Contribution<T> contribution = resolved.contributions().get(index);
        Map<String, V> before = entriesBefore(resolved, type, index);
        Map<String, String> layers = layersBefore(resolved, type, index);
        String prefix = resolved.leaf().key() + ".";
        T own = contribution.own();
        Iterable<String> unset =
                own == null ? before.keySet() : contribution.unsetEntries().keySet();
        if (own != null) {
            for (Map.Entry<String, V> entry : type.cast(own).entrySet()) {
                V inherited = before.get(entry.getKey());
                add(
                        contribution,
                        prefix + entry.getKey(),
                        type.showEntry(entry.getValue()),
                        inherited == null ? null : type.showEntry(inherited),
                        layers.getOrDefault(entry.getKey(), ""),
                        entry.getValue().equals(inherited) ? LayerChange.Kind.REDUNDANT : LayerChange.Kind.OVERRIDE);
            }
        }
        for (String name : unset) {
            V inherited = before.get(name);
            unset(
                    prefix + name,
                    contribution.isFinal(),
                    inherited == null ? null : type.showEntry(inherited),
                    layers.getOrDefault(name, ""));
        }
    }

    private static <T, V> Map<String, V> entriesBefore(Resolved<T> resolved, MapType<V> type, int index) {
        T before = resolved.valueAt(index - 1);
        return before == null ? Map.of() : type.cast(before);
    }

    /** The layers that set the inherited entries. */
    private static <T, V> Map<String, String> layersBefore(Resolved<T> resolved, MapType<V> type, int index) {
        Map<String, String> layers = new HashMap<>();
        for (Contribution<T> before : index == 0 ? List.<Contribution<T>>of() : resolved.inForce(index - 1)) {
            T own = before.own();
            if (own != null) {
                type.cast(own)
                        .keySet()
                        .forEach(name -> layers.put(name, before.origin().layer()));
            }
        }
        return layers;
    }

    private void unset(String key, boolean isFinal, @Nullable Node inherited, String from) {
        changes.add(new LayerChange(
                LayerChange.Kind.UNSET,
                key,
                new Node.Text(RawValue.UNSET),
                isFinal,
                inherited,
                inherited == null ? null : from));
    }

    private static String originLayer(Resolved<?> resolved, int index) {
        return resolved.contributions().get(index).origin().layer();
    }

    private void add(
            Contribution<?> contribution,
            String key,
            Node value,
            @Nullable Node inherited,
            String from,
            LayerChange.Kind kind) {
        changes.add(
                inherited == null
                        ? new LayerChange(LayerChange.Kind.NEW, key, value, contribution.isFinal(), null, null)
                        : new LayerChange(kind, key, value, contribution.isFinal(), inherited, from));
    }
}
