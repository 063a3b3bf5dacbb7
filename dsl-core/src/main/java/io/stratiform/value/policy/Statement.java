package io.stratiform.value.policy;

import io.stratiform.value.Flaw;
import io.stratiform.value.Literal;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a policy, which allows or denies actions of principals on resources under conditions.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html">IAM JSON policy
 *     element reference</a>
 * @since 0.1.0
 */
public final class Statement extends PropertyType<Statement> {

    private Statement(PropertyMap properties) {
        super(properties);
    }

    /**
     * Creates a statement, for example to use it in several policies.
     *
     * @param configuration sets what is allowed or denied
     * @return the statement
     */
    public static Statement create(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        builder.configure(configuration);
        return builder.build();
    }

    /** The id of the statement if it is a literal; otherwise null. */
    @Nullable String literalSid() {
        return StatementRules.literal(properties().get("Sid"));
    }

    /**
     * Sets the elements of a statement. They are written in the order in which AWS documents them, regardless of the
     * order of the calls.
     */
    public static final class Builder extends StatementElements {

        private final PrincipalElement principal = new PrincipalElement();
        private final PrincipalElement notPrincipal = new PrincipalElement();
        private @Nullable Value<?> sid;
        private @Nullable Value<?> effect;
        private ConditionBlock.@Nullable Builder condition;
        private boolean byName;

        Builder() {}

        void configure(@Nullable Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * Sets the id of the statement.
         *
         * @param sid its id, unique in the policy
         * @return this builder
         */
        public Builder sid(String sid) {
            this.sid = sid == null ? Items.missing() : new Literal<>(sid);
            return this;
        }

        /**
         * Sets the id of the statement.
         *
         * @param sid its id, unique in the policy
         * @return this builder
         */
        public Builder sid(Value<String> sid) {
            this.sid = sid == null ? Items.missing() : sid;
            return this;
        }

        /**
         * Sets the effect {@code Allow}.
         *
         * @return this builder
         */
        public Builder allow() {
            effect = new Literal<>("Allow");
            return this;
        }

        /**
         * Sets the effect {@code Deny}, which overrides every {@code Allow}.
         *
         * @return this builder
         */
        public Builder deny() {
            effect = new Literal<>("Deny");
            return this;
        }

        /**
         * Sets the effect to a value.
         *
         * @param effect {@code Allow} or {@code Deny}
         * @return this builder
         */
        public Builder effect(Value<String> effect) {
            this.effect = effect == null ? Items.missing() : effect;
            return this;
        }

        /**
         * Sets the effect to a string. {@link #allow()} and {@link #deny()} are shorter.
         *
         * @param effect {@code Allow} or {@code Deny}
         * @return this builder
         */
        public Builder effect(String effect) {
            this.effect = effect == null ? Items.missing() : new Literal<>(effect);
            return this;
        }

        /**
         * Adds principals, which are required in resource-based policies and trust policies and invalid in others.
         *
         * @param configuration adds the principals
         * @return this builder
         */
        public Builder principal(Consumer<? super Principal.Builder> configuration) {
            principal.configure(configuration);
            return this;
        }

        /**
         * Applies to everyone, including anonymous users: {@code "Principal": "*"}.
         *
         * @return this builder
         */
        public Builder everyone() {
            principal.everyone();
            return this;
        }

        /**
         * Adds principals that the statement excludes; it applies to all others. Only valid with the effect
         * {@code Deny}.
         *
         * @param configuration adds the principals
         * @return this builder
         */
        public Builder notPrincipal(Consumer<? super Principal.Builder> configuration) {
            notPrincipal.configure(configuration);
            return this;
        }

        /**
         * Adds conditions to the earlier ones.
         *
         * @param configuration adds the conditions
         * @return this builder
         */
        public Builder condition(Consumer<? super ConditionBlock.Builder> configuration) {
            if (condition == null) {
                condition = new ConditionBlock.Builder();
            }
            condition.configure(configuration);
            return this;
        }

        @Override
        protected Value<?> noticeSetByName(Value<?> value) {
            byName = true;
            return super.noticeSetByName(value);
        }

        Statement build() {
            // A property that was set by its name may be the missing element.
            if (!byName) {
                check();
            }
            if (sid != null) {
                put("Sid", sid);
            }
            if (effect != null) {
                put("Effect", effect);
            }
            put("Principal", principal);
            put("NotPrincipal", notPrincipal);
            put("Action", actions);
            put("NotAction", notActions);
            put("Resource", resources);
            put("NotResource", notResources);
            if (condition != null) {
                put("Condition", condition.build());
            }
            return new Statement(seal());
        }

        private void check() {
            boolean principals = principal.isGiven() || notPrincipal.isGiven();
            StatementRules rules = new StatementRules();
            rules.sid(sid, principals);
            rules.effect(effect);
            rules.principals(principal.isGiven(), notPrincipal.isGiven(), effect);
            rules.actions(actions.isGiven(), notActions.isGiven());
            rules.resources(resources.isGiven(), notResources.isGiven(), principals);
            for (Flaw flaw : rules.flaws()) {
                note(flaw);
            }
        }

        private void put(String element, PrincipalElement principals) {
            if (principals.isGiven()) {
                put(element, principals.toValue());
            }
        }

        private void put(String element, Items items) {
            if (items.isGiven()) {
                put(element, items.toValue());
            }
        }
    }
}
