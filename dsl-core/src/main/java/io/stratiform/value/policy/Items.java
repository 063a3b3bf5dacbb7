package io.stratiform.value.policy;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.EnumValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.HasArn;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.Referable;
import io.stratiform.value.Value;
import io.stratiform.value.function.DynamicText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of one element of a policy: a list of items, or one value that is the whole list. A single item is
 * written on its own, several as a list, as in the policies of AWS.
 */
class Items {

    private final List<Value<?>> items = new ArrayList<>(2);
    private final List<Flaw> flaws = new ArrayList<>(0);
    private @Nullable Value<?> whole;
    private boolean given;

    /** Returns the flaw of a literal, without a property, or null if there is none. */
    @Nullable Flaw flawOf(String text) {
        return null;
    }

    /** Returns the flaw of a resource that stands for its ARN, or null if there is none. */
    @Nullable Flaw flawOf(HasArn resource) {
        return Flaw.error(Code.POLICY, "", resource.logicalId() + " is a resource, which this element does not accept");
    }

    final boolean isGiven() {
        return given;
    }

    final void addTexts(@Nullable String @Nullable [] texts) {
        given = true;
        if (texts == null) {
            items.add(missing());
            return;
        }
        for (String text : texts) {
            items.add(text == null ? missing() : checked(text));
        }
    }

    final void addValues(@Nullable Value<?> @Nullable [] values) {
        given = true;
        if (values == null) {
            items.add(missing());
            return;
        }
        for (Value<?> value : values) {
            addValue(value);
        }
    }

    private void addValue(@Nullable Value<?> value) {
        if (value == null) {
            items.add(missing());
        } else if (value instanceof Literal<?> literal && literal.value() instanceof String text) {
            items.add(checked(text));
        } else {
            items.add(value);
        }
    }

    /** Adds literals, values and resources, and the items of arrays and collections of them. */
    final void addAny(@Nullable Object given) {
        this.given = true;
        if (given == null) {
            items.add(missing());
        } else if (given instanceof Object[] array) {
            for (Object item : array) {
                addAny(item);
            }
        } else if (given instanceof Collection<?> collection) {
            for (Object item : collection) {
                addAny(item);
            }
        } else if (given instanceof HasArn resource) {
            Flaw flaw = flawOf(resource);
            items.add(flaw == null ? resource.arn() : new CheckedValue<>(resource.arn(), List.of(flaw)));
        } else {
            addOne(given);
        }
    }

    private void addOne(Object given) {
        if (given instanceof Value<?> value) {
            if (ListValue.isKnownList(value)) {
                addList(value);
            } else {
                addValue(value);
            }
        } else if (given instanceof EnumValue constant) {
            items.add(checked(constant.value()));
        } else if (given instanceof String || given instanceof Number || given instanceof Boolean) {
            items.add(checked(given.toString()));
        } else {
            items.add(refused(given));
        }
    }

    private static Value<?> refused(Object given) {
        Flaw flaw = given instanceof Referable referable
                ? Flaw.error(
                        Code.POLICY,
                        "",
                        referable.logicalId() + " has no known ARN",
                        "pass the ARN as a string or a value, such as attr(...) or Fn.sub(...)")
                : Flaw.error(
                        Code.POLICY,
                        "",
                        "a " + given.getClass().getName() + " is neither a string nor a value",
                        "pass a string, a value, or a resource that has an ARN");
        return new CheckedValue<>(new Literal<>(""), List.of(flaw));
    }

    /** Adds all items of a list; a function that returns a list must be the whole list. */
    final void addList(@Nullable Value<?> list) {
        given = true;
        if (list instanceof ListValue<?> known) {
            for (Value<?> item : known.items()) {
                addValue(item);
            }
        } else if (list == null) {
            items.add(missing());
        } else if (whole != null) {
            flaws.add(Flaw.error(Code.POLICY, "", "the whole list is set twice", "set only one of them"));
        } else {
            whole = list;
        }
    }

    final Value<?> toValue() {
        if (whole != null && !items.isEmpty()) {
            flaws.add(Flaw.error(
                    Code.POLICY,
                    "",
                    "items are added to a whole list",
                    "set either the whole list, for example with a function, or the items one by one"));
        } else if (whole == null && items.isEmpty()) {
            flaws.add(Flaw.error(Code.POLICY, "", "the list is empty", "add at least one item, or omit the call"));
        }
        Value<?> value = whole != null ? whole : items.size() == 1 ? items.get(0) : new ListValue<>(items);
        return flaws.isEmpty() ? value : new CheckedValue<>(value, flaws);
    }

    private Value<?> checked(String text) {
        Literal<String> literal = new Literal<>(text);
        if (DynamicText.isIn(text)) {
            return literal;
        }
        Flaw flaw = text.isBlank() ? Flaw.error(Code.POLICY, "", "the string is empty") : flawOf(text);
        return flaw == null ? literal : new CheckedValue<>(literal, List.of(flaw));
    }

    static Value<?> missing() {
        Flaw flaw = Flaw.error(
                Code.NULL, "", "the value is null", "omit the call, or pass Fn.noValue() to omit the property");
        return new CheckedValue<>(new Literal<>(""), List.of(flaw));
    }
}
