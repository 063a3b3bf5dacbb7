package io.stratiform.settings;

import io.stratiform.value.Node;
import java.util.ArrayList;
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
        T inherited = index == 0 ? setting.defaultValue() : resolved.valueAt(index - 1);
        String from = index == 0 ? Parts.DEFAULT : originLayer(resolved, index - 1);
        boolean same = index == 0 ? contribution.own().equals(inherited) : resolved.isRedundant(index);
        boolean added = setting.mergeRule() == MergeRule.APPEND && index > 0;
        add(
                contribution,
                setting.key(),
                setting.type().show(contribution.own()),
                inherited == null ? null : setting.type().show(inherited),
                from,
                same ? LayerChange.Kind.REDUNDANT : added ? LayerChange.Kind.ADDITION : LayerChange.Kind.OVERRIDE);
    }

    private <T, V> void compareEntries(Resolved<T> resolved, MapType<V> type, int index) {
        Contribution<T> contribution = resolved.contributions().get(index);
        for (Map.Entry<String, V> entry : type.cast(contribution.own()).entrySet()) {
            V inherited = null;
            String from = "";
            for (Contribution<T> before : resolved.contributions().subList(0, index)) {
                V value = type.cast(before.own()).get(entry.getKey());
                if (value != null) {
                    inherited = value;
                    from = before.origin().layer();
                }
            }
            add(
                    contribution,
                    resolved.leaf().key() + "." + entry.getKey(),
                    type.showEntry(entry.getValue()),
                    inherited == null ? null : type.showEntry(inherited),
                    from,
                    entry.getValue().equals(inherited) ? LayerChange.Kind.REDUNDANT : LayerChange.Kind.OVERRIDE);
        }
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
