package io.stratiform.value;

import java.util.LinkedHashMap;
import java.util.Map;

/** The value of a tag, which may depend on conditions: a value, or no tag. */
sealed interface TagValue {

    /** The value if the tags are a map; AWS::NoValue if there is no tag. */
    Value<String> toValue();

    /** Whether the tag may be absent. */
    boolean mayBeAbsent();

    /** The item if the tags are a list. */
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

    /** One of two, depending on a condition. */
    record Choice(LogicalId condition, TagValue then, TagValue otherwise) implements TagValue {

        @Override
        public Value<String> toValue() {
            return new If<>(condition, then.toValue(), otherwise.toValue());
        }

        @Override
        public boolean mayBeAbsent() {
            return then.mayBeAbsent() || otherwise.mayBeAbsent();
        }

        /** {@code Fn::If} contains the whole item if the tag may be absent, because a tag must have a value. */
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
