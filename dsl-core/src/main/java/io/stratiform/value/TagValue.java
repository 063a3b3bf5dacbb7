package io.stratiform.value;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a tag is under which condition: a value, or no tag at all. */
sealed interface TagValue {

    /** The value where the tags are a map; AWS::NoValue where there is no such tag. */
    Value<String> toValue();

    /** Whether there may be no such tag. */
    boolean mayBeAbsent();

    /** The item where the tags are a list. */
    Value<?> toItem(String key, boolean propagateAtLaunch);

    /** A tag with a value. */
    record Given(Value<String> value) implements TagValue {

        @Override
        public Value<String> toValue() {
            return value;
        }

        @Override
        public boolean mayBeAbsent() {
            return false;
        }

        @Override
        public Value<?> toItem(String key, boolean propagateAtLaunch) {
            return tag(key, value, propagateAtLaunch);
        }
    }

    /** No tag. */
    record Absent() implements TagValue {

        @Override
        public Value<String> toValue() {
            return new Ref<>(PseudoParameter.NO_VALUE);
        }

        @Override
        public boolean mayBeAbsent() {
            return true;
        }

        @Override
        public Value<?> toItem(String key, boolean propagateAtLaunch) {
            return toValue();
        }
    }

    /** One of two, as a condition decides. */
    record Choice(LogicalId condition, TagValue then, TagValue otherwise) implements TagValue {

        @Override
        public Value<String> toValue() {
            return new If<>(condition, then.toValue(), otherwise.toValue());
        }

        @Override
        public boolean mayBeAbsent() {
            return then.mayBeAbsent() || otherwise.mayBeAbsent();
        }

        /** {@code Fn::If} takes the whole item where there may be none, since no tag is without a value. */
        @Override
        public Value<?> toItem(String key, boolean propagateAtLaunch) {
            return mayBeAbsent()
                    ? new If<>(condition, then.toItem(key, propagateAtLaunch), otherwise.toItem(key, propagateAtLaunch))
                    : tag(key, toValue(), propagateAtLaunch);
        }
    }

    private static Value<?> tag(String key, Value<String> value, boolean propagateAtLaunch) {
        if (!propagateAtLaunch) {
            return Tag.of(key, value);
        }
        Map<String, Value<?>> tag = new LinkedHashMap<>();
        tag.put("Key", new Literal<>(key));
        tag.put("Value", value);
        tag.put("PropagateAtLaunch", new Literal<>(true));
        return new MapValue<>(tag);
    }
}
