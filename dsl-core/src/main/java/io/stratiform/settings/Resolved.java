package io.stratiform.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What all layers together say about one setting. */
final class Resolved<T> {

    private final Leaf<T> leaf;
    private Contribution<T> last;
    private @Nullable T value;
    private @Nullable List<Contribution<T>> contributions;

    Resolved(Leaf<T> leaf, Contribution<T> first) {
        this.leaf = leaf;
        this.last = first;
    }

    /** Adds what the next layer says, before anything is asked. */
    void add(Contribution<T> contribution) {
        last = contribution;
    }

    /** Whether no further layer may set it. */
    boolean isFinal() {
        return last.isFinal();
    }

    Leaf<T> leaf() {
        return leaf;
    }

    /** From the outermost parent to the layer itself; never empty. Listed when somebody asks. */
    List<Contribution<T>> contributions() {
        List<Contribution<T>> known = contributions;
        if (known == null) {
            List<Contribution<T>> all = new ArrayList<>();
            for (Contribution<T> next = last; next != null; next = next.before()) {
                all.add(next);
            }
            Collections.reverse(all);
            known = List.copyOf(all);
            contributions = known;
        }
        return known;
    }

    Contribution<T> last() {
        return last;
    }

    T value() {
        if (last.before() == null || leaf.setting().mergeRule() == MergeRule.REPLACE) {
            return last.own();
        }
        T known = value;
        if (known == null) {
            known = valueAt(contributions().size() - 1);
            value = known;
        }
        return known;
    }

    /** The value with the contributions up to one of them. */
    @SuppressWarnings("unchecked") // only lists are appended, only maps are merged
    T valueAt(int index) {
        T own = contributions().get(index).own();
        if (index == 0) {
            return own;
        }
        return switch (leaf.setting().mergeRule()) {
            case REPLACE -> own;
            case APPEND -> (T) appended(index);
            case MERGE -> (T) merged(index);
        };
    }

    private List<Object> appended(int index) {
        List<Object> items = new ArrayList<>();
        for (Contribution<T> contribution : contributions().subList(0, index + 1)) {
            items.addAll((List<?>) contribution.own());
        }
        return Collections.unmodifiableList(items);
    }

    private Map<Object, Object> merged(int index) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (Contribution<T> contribution : contributions().subList(0, index + 1)) {
            entries.putAll((Map<?, ?>) contribution.own());
        }
        return Collections.unmodifiableMap(entries);
    }

    /** Whether a contribution changes nothing. */
    boolean isRedundant(int index) {
        if (index == 0) {
            return false;
        }
        Object own = contributions().get(index).own();
        return switch (leaf.setting().mergeRule()) {
            case REPLACE -> own.equals(contributions().get(index - 1).own());
            case APPEND -> ((List<?>) own).isEmpty();
            case MERGE -> merged(index - 1).entrySet().containsAll(((Map<?, ?>) own).entrySet());
        };
    }
}
