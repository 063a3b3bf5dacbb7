package io.stratiform.value;

import io.stratiform.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the values of a list, map or structure that is set again: a structure continues, items are appended, entries
 * and members are added. Values that cannot be joined keep the first value, with an error that names the second call.
 */
final class Joining {

    private static final String REPLACE = "; to replace the earlier value, call unset(\"";

    private final String name;
    private final Class<?> builder;

    /** Creates a join for a property that a builder of the given class sets. */
    Joining(String name, Class<?> builder) {
        this.name = name;
        this.builder = builder;
    }

    /** Whether a value has parts that another value would add to or lose. */
    static boolean hasParts(Value<?> value) {
        Value<?> bare = bare(value);
        return bare instanceof PropertyType
                || bare instanceof Document
                || bare instanceof ListValue
                || bare instanceof MapValue
                || bare instanceof Tags
                || bare instanceof ForEach
                || bare instanceof SourcedValue;
    }

    /** A value without its flaws. */
    static Value<?> bare(Value<?> value) {
        Value<?> bare = value;
        while (bare instanceof CheckedValue<?> checked) {
            bare = checked.value();
        }
        return bare;
    }

    /** The items of a literal list; null for any other value. */
    static @Nullable List<Value<?>> items(Value<?> value) {
        if (value instanceof ListValue<?> list) {
            return list.items();
        }
        if (value instanceof Tags tags) {
            return tags.asList(false).items();
        }
        return value instanceof Document document ? document.items() : null;
    }

    /** Both values joined, or the first value with an error if they cannot be joined. */
    Value<?> join(Value<?> first, Value<?> second) {
        if (isRefused(first)) {
            return first;
        }
        if (isRefused(second) && !hasParts(second)) {
            return second;
        }
        Value<?> joined = joined(bare(first), bare(second));
        if (joined == null) {
            return bare(first).equals(bare(second)) ? first : refused(first, second);
        }
        List<Flaw> flaws = new ArrayList<>(0);
        collect(joined, flaws);
        collect(first, flaws);
        collect(second, flaws);
        return flaws.isEmpty() ? joined : new CheckedValue<>(bare(joined), flaws);
    }

    private static boolean isRefused(Value<?> value) {
        return value instanceof CheckedValue<?> checked && checked.isRefused();
    }

    private static void collect(Value<?> value, List<Flaw> flaws) {
        if (value instanceof CheckedValue<?> checked) {
            flaws.addAll(checked.flaws());
            collect(checked.value(), flaws);
        }
    }

    private @Nullable Value<?> joined(Value<?> first, Value<?> second) {
        List<Value<?>> items = items(first);
        List<Value<?>> more = items(second);
        if (items != null && more != null) {
            List<Value<?>> all = new ArrayList<>(items);
            all.addAll(more);
            return new ListValue<>(all);
        }
        if (first instanceof PropertyType<?> || second instanceof PropertyType<?>) {
            return structure(first, second);
        }
        if (first instanceof Document one && second instanceof Document other) {
            return document(one, other);
        }
        Map<String, Value<?>> entries = entries(first);
        Map<String, Value<?>> others = entries(second);
        if (entries == null || others == null) {
            return null;
        }
        Map<String, Value<?>> all = new LinkedHashMap<>(entries);
        for (Map.Entry<String, Value<?>> entry : others.entrySet()) {
            put(all, entry.getKey(), entry.getValue(), builder);
        }
        return new MapValue<>(all);
    }

    /** Sets an entry of a map. Values with parts are joined; otherwise the last value is used. */
    static void put(Map<String, Value<?>> entries, String key, Value<?> value, Class<?> builder) {
        Value<?> before = entries.get(key);
        if (before != null && (hasParts(before) || hasParts(value))) {
            entries.put(key, new Joining(key, builder).join(before, value));
        } else {
            entries.put(key, value);
        }
    }

    private static @Nullable Map<String, Value<?>> entries(Value<?> value) {
        if (value instanceof MapValue<?> map) {
            return map.entries();
        }
        return value instanceof Document document ? document.members() : null;
    }

    private @Nullable Value<?> structure(Value<?> first, Value<?> second) {
        boolean same = !(first instanceof PropertyType<?> && second instanceof PropertyType<?>)
                || first.getClass() == second.getClass();
        PropertyMap start = properties(first);
        PropertyMap more = properties(second);
        if (!same || start == null || more == null) {
            return null;
        }
        PropertyType<?> type = (PropertyType<?>) (second instanceof PropertyType<?> ? second : first);
        return type.with(GrowingProperties.join(start, more, builder));
    }

    private static @Nullable PropertyMap properties(Value<?> value) {
        if (value instanceof PropertyType<?> structure) {
            return structure.propertyMap();
        }
        Map<String, Value<?>> entries = entries(value);
        return entries == null ? null : PropertyMap.of(entries);
    }

    private @Nullable Value<?> document(Document first, Document second) {
        if (!(first.content() instanceof Map<?, ?> members && second.content() instanceof Map<?, ?> others)) {
            return null;
        }
        List<String> twice = new ArrayList<>(0);
        Map<String, @Nullable Object> all = members(members, others, "", twice);
        if (twice.isEmpty()) {
            return Document.joined(all);
        }
        return new CheckedValue<>(
                first,
                List.of(Flaw.error(
                        Code.SET_TWICE,
                        twice.get(0),
                        "the member is already set to a different value" + place(),
                        "set the member only once" + replace())));
    }

    private static Map<String, @Nullable Object> members(
            Map<?, ?> first, Map<?, ?> second, String path, List<String> twice) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        first.forEach((key, member) -> all.put((String) key, member));
        for (Map.Entry<?, ?> entry : second.entrySet()) {
            String key = (String) entry.getKey();
            Object before = all.get(key);
            Object after = entry.getValue();
            if (!all.containsKey(key)) {
                all.put(key, after);
            } else if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
                all.put(key, members(one, other, path + key + ".", twice));
            } else if (!Document.isSame(before, after)) {
                twice.add(path + key);
            }
        }
        return all;
    }

    private Value<?> refused(Value<?> first, Value<?> second) {
        boolean isList = items(bare(first)) != null || items(bare(second)) != null;
        String fix = isList
                ? "add all items one by one, or in one Value.list(...)"
                : "keep one of them, or choose between them with Fn.ifElse";
        return new CheckedValue<>(
                first,
                List.of(Flaw.error(Code.SET_TWICE, "", what(bare(first), bare(second)) + place(), fix + replace())));
    }

    private static String what(Value<?> first, Value<?> second) {
        if (items(first) != null) {
            return "the whole list is set after items were added";
        }
        if (items(second) != null) {
            return "items are added after the whole list was set";
        }
        if (first instanceof PropertyType<?> && second instanceof PropertyType<?>) {
            return "a " + second.getClass().getSimpleName() + " is set after a "
                    + first.getClass().getSimpleName();
        }
        if (first instanceof PropertyType<?>) {
            return "the whole structure is set after properties of it were set";
        }
        if (second instanceof PropertyType<?>) {
            return "properties of the structure are set after the whole structure was set";
        }
        if (entries(first) != null) {
            return "the whole map is set after entries were added";
        }
        return entries(second) != null
                ? "entries are added after the whole map was set"
                : "the whole property is set twice";
    }

    private String place() {
        return ", in the call at " + DeclarationSite.calling(builder);
    }

    private String replace() {
        return REPLACE + name + "\") first";
    }
}
