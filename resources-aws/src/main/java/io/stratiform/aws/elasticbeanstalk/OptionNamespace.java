package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;
import io.stratiform.value.GetAtt;
import io.stratiform.value.ListValue;
import io.stratiform.value.Ref;
import io.stratiform.value.Referable;
import io.stratiform.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One namespace of options, into which a group writes. */
final class OptionNamespace {

    private static final String SECONDS = "seconds";
    private static final String MINUTES = "minutes";

    private final OptionSettings settings;
    private final String namespace;
    private final @Nullable String resourceName;

    OptionNamespace(OptionSettings settings, String namespace) {
        this(settings, namespace, null);
    }

    OptionNamespace(OptionSettings settings, String namespace, @Nullable String resourceName) {
        this.settings = settings;
        this.namespace = namespace;
        this.resourceName = resourceName;
    }

    void text(String option, @Nullable String text) {
        text(option, text, null);
    }

    void text(String option, @Nullable String text, @Nullable OptionRule rule) {
        OptionName name = name(option);
        settings.set(name, text == null ? null : OptionText.of(name, text, rule));
    }

    void text(String option, @Nullable Value<?> value) {
        text(option, value, null);
    }

    void text(String option, @Nullable Value<?> value, @Nullable OptionRule rule) {
        OptionName name = name(option);
        settings.set(name, value == null ? null : OptionText.of(name, value, rule));
    }

    void truth(String option, boolean truth) {
        settings.set(name(option), Value.of(truth ? "true" : "false"));
    }

    void truth(String option, @Nullable Value<Boolean> truth) {
        text(option, truth, null);
    }

    void number(String option, long number, long least, long most) {
        // A rule is made only to tell what it expected.
        OptionRule rule = number >= least && number <= most ? null : new WholeNumber(least, most, "");
        text(option, Long.toString(number), rule);
    }

    void number(String option, @Nullable Value<? extends Number> number, long least, long most) {
        text(option, number, new WholeNumber(least, most, ""));
    }

    void decimal(String option, double number, DecimalNumber rule) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        String text = Double.toString(number);
        if (whole) {
            text = Long.toString((long) number);
        } else if (Double.isFinite(number)) {
            text = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        text(option, text, rule);
    }

    void seconds(String option, @Nullable Duration duration, long least, long most) {
        duration(option, duration, 1, new WholeNumber(least, most, SECONDS));
    }

    void seconds(String option, @Nullable Value<? extends Number> seconds, long least, long most) {
        text(option, seconds, new WholeNumber(least, most, SECONDS));
    }

    void minutes(String option, @Nullable Duration duration, long least, long most) {
        duration(option, duration, 60, new WholeNumber(least, most, MINUTES));
    }

    void minutes(String option, @Nullable Value<? extends Number> minutes, long least, long most) {
        text(option, minutes, new WholeNumber(least, most, MINUTES));
    }

    private void duration(String option, @Nullable Duration duration, long unit, WholeNumber rule) {
        if (duration == null) {
            settings.set(name(option), null);
        } else {
            boolean whole = duration.getNano() == 0 && duration.getSeconds() % unit == 0;
            // What is not whole is shown as it was given.
            text(option, whole ? Long.toString(duration.getSeconds() / unit) : duration.toString(), rule);
        }
    }

    void constant(String option, @Nullable EnumValue constant) {
        settings.set(name(option), constant == null ? null : Value.of(constant.value()));
    }

    /** Sets a list of strings, enum constants or values. */
    void list(String option, Object @Nullable [] items, @Nullable OptionRule rule) {
        if (items == null) {
            settings.set(name(option), null);
            return;
        }
        List<Value<String>> values = new ArrayList<>(items.length);
        for (Object item : items) {
            values.add(item(option, item, values.size()));
        }
        list(option, Value.<String>list(values), rule);
    }

    void list(String option, Object @Nullable [] items) {
        list(option, items, null);
    }

    private Value<String> item(String option, @Nullable Object item, int index) {
        if (item == null) {
            return OptionText.missing(name(option + "[" + index + "]"));
        }
        if (item instanceof Value<?> value) {
            return ListValue.isKnownList(value)
                    ? OptionText.flawed(
                            name(option + "[" + index + "]"), "a list", "give a value for the whole list by itself")
                    : value.asString();
        }
        if (item instanceof Referable resource) {
            return OptionText.unexpected(
                    name(option + "[" + index + "]"),
                    resource.logicalId().name(),
                    "a string, or a value, such as ref() or an attribute of the resource");
        }
        return Value.of(item instanceof EnumValue constant ? constant.value() : item.toString());
    }

    void list(String option, @Nullable Value<List<String>> items) {
        list(option, items, null);
    }

    void list(String option, @Nullable Value<List<String>> items, @Nullable OptionRule rule) {
        settings.append(name(option), items, rule);
    }

    void ref(String option, @Nullable Referable resource) {
        settings.set(name(option), resource == null ? null : new Ref<>(resource.logicalId()));
    }

    void att(String option, @Nullable Referable resource, String attribute) {
        settings.set(name(option), resource == null ? null : new GetAtt<>(resource.logicalId(), attribute));
    }

    void refs(String option, Referable @Nullable [] resources) {
        references(option, resources, null);
    }

    void atts(String option, Referable @Nullable [] resources, String attribute) {
        references(option, resources, attribute);
    }

    private void references(String option, Referable @Nullable [] resources, @Nullable String attribute) {
        Object[] values = resources == null ? null : new Object[resources.length];
        for (int i = 0; resources != null && values != null && i < values.length; i++) {
            Referable resource = resources[i];
            if (resource != null) {
                values[i] = attribute == null
                        ? new Ref<>(resource.logicalId())
                        : new GetAtt<>(resource.logicalId(), attribute);
            }
        }
        list(option, values);
    }

    private OptionName name(String option) {
        return new OptionName(namespace, resourceName, option);
    }
}
