package io.stratiform.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** The contributions before the last one is known, the last one first. */
    List<Contribution<?>> soFar() {
        List<Contribution<?>> all = new ArrayList<>();
        for (Contribution<T> next = last; next != null; next = next.before()) {
            all.add(next);
        }
        return all;
    }

    Contribution<T> last() {
        return last;
    }

    /** The value; null if the last layer that says something unsets it. */
    @Nullable T value() {
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

    /** The value with the contributions up to one of them; null if that one unsets it, or if there is none. */
    @SuppressWarnings("unchecked") // only lists are appended, only maps are merged
    @Nullable T valueAt(int index) {
        T own = index < 0 ? null : contributions().get(index).own();
        if (own == null || index == 0) {
            return own;
        }
        return switch (leaf.setting().mergeRule()) {
            case REPLACE -> own;
            case APPEND -> (T) appended(index);
            case MERGE -> (T) merged(index);
        };
    }

    /** The contributions from the last one that unsets the value to one of them. */
    List<Contribution<T>> inForce(int index) {
        int first = index;
        while (first > 0 && !contributions().get(first).isUnset()) {
            first--;
        }
        return contributions().subList(first, index + 1);
    }

    private List<Object> appended(int index) {
        List<Object> items = new ArrayList<>();
        for (Contribution<T> contribution : inForce(index)) {
            if (contribution.own() instanceof List<?> own) {
                items.addAll(own);
            }
        }
        return Collections.unmodifiableList(items);
    }

    private Map<Object, Object> merged(int index) {
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (Contribution<T> contribution : inForce(index)) {
            if (contribution.own() instanceof Map<?, ?> own) {
                entries.putAll(own);
                entries.keySet().removeAll(contribution.unsetEntries().keySet());
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    /** Whether a contribution changes nothing. */
    boolean isRedundant(int index) {
        if (index == 0) {
            return false;
        }
        T before = valueAt(index - 1);
        T after = valueAt(index);
        if (leaf.setting().mergeRule() == MergeRule.APPEND) {
            return before != null && after != null && ((List<?>) before).size() == ((List<?>) after).size();
        }
        return Objects.equals(before, after);
    }
}
