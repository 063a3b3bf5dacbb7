package io.stratiform.value.policy;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.MapValue;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a statement. The statement applies if all conditions are true. For one condition, any of its values
 * may match.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">
 *     IAM JSON policy elements: condition operators</a>
 * @since 0.1.0
 */
public final class ConditionBlock extends PropertyType<ConditionBlock> {

    private ConditionBlock(PropertyMap properties) {
        super(properties);
    }

    /**
     * Adds conditions, with one method for each operator. {@link #forAllValues()}, {@link #forAnyValue()} and
     * {@link #ifExists()} precede the operator that they apply to. Further values for the same operator and key are
     * added to the earlier ones.
     */
    public static final class Builder extends ArnOperators {

        private final Map<String, Map<String, ConditionItems>> conditions = new LinkedHashMap<>();
        private String set = "";
        private String exists = "";
        private boolean byName;

        Builder() {}

        void configure(@Nullable Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * {@code Bool}: the key is true or false.
         *
         * @param key the condition key
         * @param truth the expected value
         * @return this builder
         */
        public Builder bool(String key, boolean truth) {
            return when("Bool", key, new String[] {Boolean.toString(truth)});
        }

        /**
         * {@code Bool}: the key equals a value that is true or false.
         *
         * @param key the condition key
         * @param truth the expected value
         * @return this builder
         */
        public Builder bool(String key, Value<Boolean> truth) {
            return when("Bool", key, new Value<?>[] {truth});
        }

        /**
         * {@code Null}: the key is absent from the request, or present.
         *
         * @param key the condition key
         * @param absent true if it is absent
         * @return this builder
         */
        public Builder isNull(String key, boolean absent) {
            return when("Null", key, new String[] {Boolean.toString(absent)});
        }

        /**
         * {@code Null}: the key is absent from the request or present, depending on a value.
         *
         * @param key the condition key
         * @param absent true if it is absent
         * @return this builder
         */
        public Builder isNull(String key, Value<Boolean> absent) {
            return when("Null", key, new Value<?>[] {absent});
        }

        /**
         * {@code ForAllValues}: for a key with several values, the next operator must be true for all of them. It is
         * also true if the key is absent.
         *
         * @return this builder
         */
        public Builder forAllValues() {
            return forValues("ForAllValues:");
        }

        /**
         * {@code ForAnyValue}: for a key with several values, the next operator must be true for at least one of them.
         *
         * @return this builder
         */
        public Builder forAnyValue() {
            return forValues("ForAnyValue:");
        }

        private Builder forValues(String prefix) {
            if (!set.isEmpty()) {
                note(Flaw.error(
                        Code.POLICY,
                        "",
                        set + " is followed by " + prefix,
                        "call only one of them before each operator"));
            }
            set = prefix;
            return this;
        }

        /**
         * {@code ...IfExists}: the next operator is also true if the key is absent from the request.
         *
         * @return this builder
         */
        public Builder ifExists() {
            exists = "IfExists";
            return this;
        }

        @Override
        Builder when(String operator, @Nullable String key, @Nullable String @Nullable [] values) {
            items(operator, key).addTexts(values);
            return this;
        }

        @Override
        Builder when(String operator, @Nullable String key, @Nullable Value<?> @Nullable [] values) {
            items(operator, key).addValues(values);
            return this;
        }

        @Override
        Builder whenAny(String operator, @Nullable String key, @Nullable Object values) {
            items(operator, key).addAny(values);
            return this;
        }

        @Override
        Builder whenAll(String operator, @Nullable String key, @Nullable Value<List<String>> list) {
            items(operator, key).addList(list);
            return this;
        }

        private ConditionItems items(String operator, @Nullable String key) {
            String complete = set + operator + exists;
            set = "";
            exists = "";
            Map<String, ConditionItems> keys = conditions.get(complete);
            if (keys == null) {
                keys = new LinkedHashMap<>();
                conditions.put(complete, keys);
            }
            if (key == null) {
                note(Flaw.error(Code.NULL, complete, "the condition key is null", "use a key such as aws:SourceArn"));
                return new ConditionItems(operator);
            }
            ConditionItems items = keys.get(key);
            if (items == null) {
                items = new ConditionItems(operator);
                keys.put(key, items);
            }
            return items;
        }

        @Override
        protected Value<?> noticeSetByName(Value<?> value) {
            byName = true;
            return super.noticeSetByName(value);
        }

        ConditionBlock build() {
            for (Map.Entry<String, Map<String, ConditionItems>> condition : conditions.entrySet()) {
                put(condition.getKey(), comparisons(condition.getKey(), condition.getValue()));
            }
            if (!set.isEmpty() || !exists.isEmpty()) {
                note(Flaw.error(
                        Code.POLICY,
                        "",
                        set + exists + " is not followed by an operator",
                        "call it before the operator that it applies to"));
            }
            if (conditions.isEmpty() && !byName) {
                note(Flaw.error(Code.POLICY, "", "the condition is empty", "add a condition, or omit the call"));
            }
            return new ConditionBlock(seal());
        }

        private static Value<?> comparisons(String operator, Map<String, ConditionItems> items) {
            Map<String, Value<?>> comparisons = new LinkedHashMap<>();
            for (Map.Entry<String, ConditionItems> comparison : items.entrySet()) {
                String key = comparison.getKey();
                Flaw flaw = flawOfKey(key);
                Value<?> value = comparison.getValue().toValue();
                comparisons.put(key, flaw == null ? value : new CheckedValue<>(value, List.of(flaw)));
            }
            MapValue<Object> value = new MapValue<>(comparisons);
            if (!operator.endsWith("NullIfExists")) {
                return value;
            }
            Flaw flaw = Flaw.error(
                    Code.POLICY, "", "Null tests whether the key exists and cannot be combined with IfExists");
            return new CheckedValue<>(value, List.of(flaw));
        }

        private static @Nullable Flaw flawOfKey(String key) {
            int colon = key.indexOf(':');
            if (colon > 0 && colon < key.length() - 1) {
                return null;
            }
            String name = key.replace(":", "").strip();
            return Flaw.error(
                            Code.POLICY,
                            "",
                            "'" + key + "' is not a condition key",
                            name.isEmpty() ? null : "did you mean aws:" + name + "?")
                    .expecting("prefix:name, such as aws:SourceArn or s3:prefix");
        }
    }
}
