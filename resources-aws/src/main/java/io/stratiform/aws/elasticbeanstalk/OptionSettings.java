package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.Literal;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The option settings of one environment, in the order in which they were first set. */
final class OptionSettings {

    private final Map<OptionName, Value<String>> values = new LinkedHashMap<>();
    private final List<Flaw> flaws = new ArrayList<>(0);
    private int changes;

    /** Sets an option; one that was set before keeps its place. */
    void set(OptionName name, @Nullable Value<String> value) {
        changes++;
        values.put(name, value == null ? OptionText.missing(name) : value);
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
        Value<String> value = values.get(name);
        if (value != null) {
            Flaw flaw = Flaw.error(Code.BEANSTALK, "", message).expecting(expected);
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
            unexpected("a " + kind + " is called '" + name + "'", "a name without blanks, colons and commas");
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
            flaws.add(Flaw.notice(Code.BEANSTALK, "", "the lambda of the group " + name + " sets no option, so that nothing is written", "set at least one option, or leave the call out"));
        }
    }

    /** The same of something that has a name, and that there is not without an option. */
    <G> void configure(@Nullable Consumer<? super G> configuration, G group, String what) {
        if (!apply(configuration, group)) {
            refuse(
                    "the lambda of the " + what + " sets no option, so that there will be none",
                    "set at least one option, those that Elastic Beanstalk has a default for too, or leave the call out");
        }
    }

    /** Lets the caller's code set options; gives whether it sets any, or something is said of it already. */
    <G> boolean apply(@Nullable Consumer<? super G> configuration, G group) {
        int before = changes + flaws.size();
        if (configuration == null) {
            unexpected("null was given where the options of a group are expected", "a lambda, as in o -> o.autoScaling(a -> a.maxSize(2))");
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
