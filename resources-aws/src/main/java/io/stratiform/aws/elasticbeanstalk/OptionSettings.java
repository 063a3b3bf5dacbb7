package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The option settings of one environment, in the order in which they were first set. */
final class OptionSettings {

    private final Map<OptionName, Value<String>> values = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>(0);
    /** What the options that are lists are made of; without those that were set to anything else. */
    private final Map<OptionName, Value<List<String>>> lists = new LinkedHashMap<>();

    /** The lists that something could not be joined with, which is said of each once. */
    private final Set<OptionName> refused = new HashSet<>();

    private int changes;

    /** Sets an option; one that was set before keeps its place. A list is not replaced. */
    void set(OptionName name, @Nullable Value<String> value) {
        changes++;
        if (value != null && values.containsKey(name) && lists.containsKey(name)) {
            refuseWhole(name, "the option is set by its name after items of it were added");
        } else {
            values.put(name, value == null ? OptionText.missing(name) : value);
        }
    }

    /** Appends to an option that is a list. What gives the whole list can be joined with nothing. */
    void append(OptionName name, @Nullable Value<List<String>> more, @Nullable OptionRule rule) {
        boolean again = values.containsKey(name);
        if (again && refused.contains(name)) {
            return;
        }
        Value<List<String>> before = again ? lists.get(name) : null;
        if (more == null || (again && before == null)) {
            changes++;
            if (more == null) {
                values.put(name, OptionText.missing(name));
            } else {
                refused.add(name);
                refuse(
                        name,
                        inTwoWays(name + " is a list, and was set by its name before", "set the option in one way"));
            }
            return;
        }
        if (before == null || (before instanceof ListValue<?> && more instanceof ListValue<?>)) {
            changes++;
            Value<List<String>> all = before == null ? more : joined(before, more);
            lists.put(name, all);
            values.put(name, OptionText.of(name, OptionText.joined(all), rule));
        } else if (!before.equals(more)) {
            changes++;
            boolean whole = !(before instanceof ListValue<?>);
            refuseWhole(
                    name,
                    whole && !(more instanceof ListValue<?>)
                            ? "a second value for the whole list is given"
                            : whole
                                    ? "items are added after the whole list was set"
                                    : "the whole list is set after items were added");
        }
    }

    private void refuseWhole(OptionName name, String what) {
        refused.add(name);
        refuse(name, inTwoWays(name + ": " + what, "set either the whole list or the items one by one"));
    }

    private static Flaw inTwoWays(String message, String hint) {
        return Flaw.error(Code.SET_TWICE, "", message, hint);
    }

    private static Value<List<String>> joined(Value<List<String>> first, Value<List<String>> second) {
        List<Value<?>> items = new ArrayList<>();
        for (Value<List<String>> list : List.of(first, second)) {
            if (list instanceof ListValue<?> known) {
                items.addAll(known.items());
            }
        }
        return new ListValue<>(items);
    }

    /** Notes what is wrong with the settings, where no single value is to blame. */
    void refuse(String message, String hint) {
        flaws.add(Flaw.error(Code.BEANSTALK, "", message, hint));
    }

    void refuse(Flaw flaw) {
        flaws.add(flaw);
    }

    /** The same with what is expected instead. */
    void unexpected(String message, String expected) {
        flaws.add(Flaw.error(Code.BEANSTALK, "", message).expecting(expected));
    }

    /** Notes what is wrong with a value only in company of another. */
    void unexpected(OptionName name, String message, String expected) {
        refuse(name, Flaw.error(Code.BEANSTALK, "", message).expecting(expected));
    }

    private void refuse(OptionName name, Flaw flaw) {
        Value<String> value = values.get(name);
        if (value != null) {
            values.put(name, new CheckedValue<>(value, List.of(flaw)));
        }
    }

    /** Checks a name that becomes part of a namespace. */
    void checkName(String kind, @Nullable String name) {
        boolean valid = name != null && !name.isEmpty();
        for (int i = 0; valid && name != null && i < name.length(); i++) {
            char c = name.charAt(i);
            valid = c > ' ' && c != ':' && c != ',';
        }
        if (!valid) {
            unexpected("a " + kind + " has the name '" + name + "'", "a name without spaces, colons and commas");
        }
    }

    void checkPort(int port) {
        if (port < 1 || port > 65_535) {
            unexpected("a listener has the port " + port, "1 to 65535");
        }
    }

    /** Lets the caller's code set the options of a group. A group without any is reported: nothing is written of it. */
    <G> void configure(@Nullable Consumer<? super G> configuration, G group) {
        if (!apply(configuration, group)) {
            String name = group.getClass().getSimpleName();
            flaws.add(Flaw.notice(
                    Code.BEANSTALK,
                    "",
                    "the lambda of the group " + name + " sets no options, so nothing is written",
                    "set at least one option, or omit the call"));
        }
    }

    /** The same of something that has a name, and that there is not without an option. */
    <G> void configure(@Nullable Consumer<? super G> configuration, G group, String what) {
        if (!apply(configuration, group)) {
            refuse(
                    "the lambda of the " + what + " sets no options, so it is not created",
                    "set at least one option, even to its default, or omit the call");
        }
    }

    /** Lets the caller's code set options; gives whether it sets any, or something is said of it already. */
    <G> boolean apply(@Nullable Consumer<? super G> configuration, G group) {
        int before = changes + flaws.size();
        if (configuration == null) {
            unexpected("the lambda of a group is null", "a lambda, as in o -> o.autoScaling(a -> a.maxSize(2))");
        } else {
            configuration.accept(group);
        }
        return changes + flaws.size() > before;
    }

    /** The values, to be read only. */
    Map<OptionName, Value<String>> values() {
        return values;
    }

    boolean has(String namespace, String option) {
        return values.containsKey(new OptionName(namespace, null, option));
    }

    /** The value of an option that was set to a literal; null also if the literal is wrong, or was not checked. */
    @Nullable String literal(OptionName name) {
        if (values.get(name) instanceof Literal<?> literal) {
            String text = literal.value().toString();
            return OptionText.isResolvedLater(text) ? null : text;
        }
        return null;
    }

    @Nullable String literal(String namespace, String option) {
        return literal(new OptionName(namespace, null, option));
    }

    <T> Value<List<T>> checked(Value<List<T>> list) {
        return flaws.isEmpty() ? list : new CheckedValue<>(list, flaws);
    }
}
