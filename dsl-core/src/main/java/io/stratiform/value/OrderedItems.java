package io.stratiform.value;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** Returns the items of collections in the same order in every run. */
final class OrderedItems {

    private OrderedItems() {}

    /**
     * The items of a collection. {@code Set.of} and {@code HashSet} change their order between JVMs or with their size,
     * so collections without an order of their own are sorted.
     */
    static @Nullable Object[] of(Collection<?> collection) {
        @Nullable Object[] items = collection.toArray();
        boolean ordered = items.length < 2
                || collection instanceof List
                || collection.spliterator().hasCharacteristics(Spliterator.ORDERED);
        if (!ordered) {
            Arrays.sort(items, Comparator.comparing(OrderedItems::text));
        }
        return items;
    }

    /** The items of a collection, then further items. */
    @SuppressWarnings("unchecked")
    static <T> T[] followedBy(Collection<? extends T> collection, T[] more) {
        @Nullable Object[] items = of(collection);
        T[] all = Arrays.copyOf(more, items.length + more.length);
        System.arraycopy(more, 0, all, items.length, more.length);
        System.arraycopy(items, 0, all, 0, items.length);
        return all;
    }

    private static String text(@Nullable Object item) {
        if (item instanceof EnumValue constant) {
            return constant.value();
        }
        if (item instanceof Referable resource) {
            return resource.logicalId().name();
        }
        return item instanceof Value<?> value ? value.toNode().toString() : String.valueOf(item);
    }
}
