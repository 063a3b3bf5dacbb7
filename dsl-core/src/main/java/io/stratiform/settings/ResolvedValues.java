package io.stratiform.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of all settings that some layer sets. */
final class ResolvedValues {

    private final List<Layer> chain;
    private final @Nullable Resolved<?>[] values;
    private final boolean[] broken;

    ResolvedValues(CatalogIndex index, List<Layer> chain) {
        this.chain = chain;
        this.values = new Resolved<?>[index.size()];
        this.broken = new boolean[index.size()];
    }

    <T> void add(Leaf<T> leaf, Contribution<T> contribution) {
        Resolved<T> resolved = get(leaf);
        if (resolved == null) {
            values[leaf.ordinal()] = new Resolved<>(leaf, contribution);
        } else {
            resolved.add(contribution);
        }
    }

    /** Remembers that a layer sets a value that nobody can read. */
    void breakOff(Leaf<?> leaf) {
        broken[leaf.ordinal()] = true;
    }

    /** Whether some layer sets it, readable or not, and no child of it unsets it. */
    boolean isSet(Leaf<?> leaf) {
        Resolved<?> resolved = values[leaf.ordinal()];
        return broken[leaf.ordinal()] || (resolved != null && !resolved.last().isUnset());
    }

    /** The names of the entries of a map that layers set so far. */
    Set<String> entryNames(Leaf<?> map) {
        Resolved<?> resolved = values[map.ordinal()];
        Set<String> names = new LinkedHashSet<>();
        for (Contribution<?> contribution : resolved == null ? List.<Contribution<?>>of() : resolved.soFar()) {
            if (contribution.own() instanceof Map<?, ?> own) {
                own.keySet().forEach(name -> names.add(String.valueOf(name)));
            }
        }
        return names;
    }

    /** What the layers say; null if they say nothing. */
    @SuppressWarnings("unchecked") // only contributions of the leaf's own type are added to it
    <T> @Nullable Resolved<T> get(Leaf<T> leaf) {
        return (Resolved<T>) values[leaf.ordinal()];
    }

    /** The value, or the default; null if there is neither. */
    <T> @Nullable T value(Leaf<T> leaf) {
        Resolved<T> resolved = get(leaf);
        T value = resolved == null ? null : resolved.value();
        return value == null ? leaf.setting().defaultValue() : value;
    }

    /** The layers, from the outermost parent. */
    List<Layer> chain() {
        return chain;
    }

    /** The names of the layers in the order in which a value is looked for. */
    List<String> layersLookedAt() {
        List<String> names = new ArrayList<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            names.add(chain.get(i).name());
        }
        return names;
    }
}
