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
 * What one element of a policy holds: a list that grows, or one value that is the whole list. One item is written as
 * itself and more as a list, for that is how AWS writes policies.
 */
class Items {

    private final List<Value<?>> items = new ArrayList<>(2);
    private final List<Flaw> flaws = new ArrayList<>(0);
    private @Nullable Value<?> whole;
    private boolean given;

    /** Says what is wrong with a literal, as a flaw of no property; null if nothing is. */
    @Nullable Flaw flawOf(String text) {
        return null;
    }

    /** Says what is wrong with a resource that stands for its ARN; null if nothing is. */
    @Nullable Flaw flawOf(HasArn resource) {
        return Flaw.error(Code.POLICY, "", resource.logicalId() + " is a resource, which this element does not take");
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

    /** Adds literals, values and resources, and what is in arrays and collections of them. */
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
                        referable.logicalId() + " is not known to have an ARN",
                        "give the ARN as a text or a value, as by attr(...) or Fn.sub(...)")
                : Flaw.error(
                        Code.POLICY,
                        "",
                        "a " + given.getClass().getName() + " is neither a text nor a value",
                        "give a string, a value, or a resource that has an ARN");
        return new CheckedValue<>(new Literal<>(""), List.of(flaw));
    }

    /** Adds all items of a list; one that a function gives can only be the whole. */
    final void addList(@Nullable Value<?> list) {
        given = true;
        if (list instanceof ListValue<?> known) {
            for (Value<?> item : known.items()) {
                addValue(item);
            }
        } else if (list == null) {
            items.add(missing());
        } else if (whole != null) {
            flaws.add(
                    Flaw.error(Code.POLICY, "", "two values were given, each for the whole list", "give one of them"));
        } else {
            whole = list;
        }
    }

    final Value<?> toValue() {
        if (whole != null && !items.isEmpty()) {
            flaws.add(Flaw.error(
                    Code.POLICY,
                    "",
                    "items were added to what was given as a whole",
                    "give either one value for the whole, such as a function, or the items one by one"));
        } else if (whole == null && items.isEmpty()) {
            flaws.add(Flaw.error(Code.POLICY, "", "the list is empty", "give at least one, or leave the call out"));
        }
        Value<?> value = whole != null ? whole : items.size() == 1 ? items.get(0) : new ListValue<>(items);
        return flaws.isEmpty() ? value : new CheckedValue<>(value, flaws);
    }

    private Value<?> checked(String text) {
        Literal<String> literal = new Literal<>(text);
        if (DynamicText.isIn(text)) {
            return literal;
        }
        Flaw flaw = text.isBlank() ? Flaw.error(Code.POLICY, "", "the text is empty") : flawOf(text);
        return flaw == null ? literal : new CheckedValue<>(literal, List.of(flaw));
    }

    static Value<?> missing() {
        Flaw flaw = Flaw.error(
                Code.NULL, "", "the value is null", "leave the call out, or give Fn.noValue() to leave it to AWS");
        return new CheckedValue<>(new Literal<>(""), List.of(flaw));
    }
}
