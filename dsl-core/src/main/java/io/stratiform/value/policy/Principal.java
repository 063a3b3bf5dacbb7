package io.stratiform.value.policy;

import io.stratiform.value.HasArn;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The principals of a statement: accounts, roles, users, services, identity providers.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html"> IAM JSON
 *     policy elements: Principal</a>
 * @since 0.1.0
 */
public final class Principal extends PropertyType<Principal> {

    private Principal(PropertyMap properties) {
        super(properties);
    }

    /** Adds principals. */
    @SuppressWarnings("varargs") // the arrays are only read
    public static final class Builder extends PropertyBuilder<Builder> {

        private final PrincipalItems aws = new PrincipalItems("AWS");
        private final PrincipalItems service = new PrincipalItems("Service");
        private final PrincipalItems federated = new PrincipalItems("Federated");
        private final PrincipalItems canonicalUser = new PrincipalItems("CanonicalUser");
        private boolean byName;

        Builder() {}

        void configure(@Nullable Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * Adds accounts, roles and users.
         *
         * @param principals account ids, ARNs, or {@code *}
         * @return this builder
         */
        public Builder aws(String... principals) {
            aws.addTexts(principals);
            return this;
        }

        /**
         * Adds accounts, roles and users.
         *
         * @param principals account ids or ARNs
         * @return this builder
         */
        @SafeVarargs
        public final Builder aws(Value<String>... principals) {
            aws.addValues(principals);
            return this;
        }

        /**
         * Adds accounts, roles and users.
         *
         * @param principals roles and users, whose ARNs are used
         * @return this builder
         */
        public Builder aws(HasArn... principals) {
            aws.addAny(principals);
            return this;
        }

        /**
         * Adds accounts, roles and users.
         *
         * @param principals account ids and ARNs as strings and values, and resources that are roles or users
         * @return this builder
         */
        public Builder aws(Object... principals) {
            aws.addAny(principals);
            return this;
        }

        /**
         * Adds accounts, roles and users.
         *
         * @param principals account ids and ARNs as strings and values, and resources that are roles or users
         * @return this builder
         */
        public Builder aws(Collection<?> principals) {
            aws.addAny(principals);
            return this;
        }

        /**
         * Adds accounts, roles and users.
         *
         * @param principals account ids or ARNs; a function that returns a list must be the whole element
         * @return this builder
         */
        public Builder aws(Value<List<String>> principals) {
            aws.addList(principals);
            return this;
        }

        /**
         * Adds AWS services.
         *
         * @param principals their names, such as {@code ec2.amazonaws.com}
         * @return this builder
         */
        public Builder service(String... principals) {
            service.addTexts(principals);
            return this;
        }

        /**
         * Adds AWS services.
         *
         * @param principals their names
         * @return this builder
         */
        @SafeVarargs
        public final Builder service(Value<String>... principals) {
            service.addValues(principals);
            return this;
        }

        /**
         * Adds AWS services.
         *
         * @param principals their names: strings and values
         * @return this builder
         */
        public Builder service(Object... principals) {
            service.addAny(principals);
            return this;
        }

        /**
         * Adds AWS services.
         *
         * @param principals their names: strings and values
         * @return this builder
         */
        public Builder service(Collection<?> principals) {
            service.addAny(principals);
            return this;
        }

        /**
         * Adds AWS services.
         *
         * @param principals their names; a function that returns a list must be the whole element
         * @return this builder
         */
        public Builder service(Value<List<String>> principals) {
            service.addList(principals);
            return this;
        }

        /**
         * Adds identity providers.
         *
         * @param principals ARNs of SAML or OpenID Connect providers, or domains of public ones
         * @return this builder
         */
        public Builder federated(String... principals) {
            federated.addTexts(principals);
            return this;
        }

        /**
         * Adds identity providers.
         *
         * @param principals ARNs of SAML or OpenID Connect providers
         * @return this builder
         */
        @SafeVarargs
        public final Builder federated(Value<String>... principals) {
            federated.addValues(principals);
            return this;
        }

        /**
         * Adds identity providers.
         *
         * @param principals providers, whose ARNs are used
         * @return this builder
         */
        public Builder federated(HasArn... principals) {
            federated.addAny(principals);
            return this;
        }

        /**
         * Adds identity providers.
         *
         * @param principals ARNs and domains as strings and values, and resources that are providers
         * @return this builder
         */
        public Builder federated(Object... principals) {
            federated.addAny(principals);
            return this;
        }

        /**
         * Adds identity providers.
         *
         * @param principals ARNs and domains as strings and values, and resources that are providers
         * @return this builder
         */
        public Builder federated(Collection<?> principals) {
            federated.addAny(principals);
            return this;
        }

        /**
         * Adds identity providers.
         *
         * @param principals ARNs of SAML or OpenID Connect providers; a function that returns a list must be the whole
         *     element
         * @return this builder
         */
        public Builder federated(Value<List<String>> principals) {
            federated.addList(principals);
            return this;
        }

        /**
         * Adds accounts by their canonical user ids in Amazon S3.
         *
         * @param principals canonical user ids
         * @return this builder
         */
        public Builder canonicalUser(String... principals) {
            canonicalUser.addTexts(principals);
            return this;
        }

        /**
         * Adds accounts by their canonical user ids in Amazon S3.
         *
         * @param principals canonical user ids
         * @return this builder
         */
        @SafeVarargs
        public final Builder canonicalUser(Value<String>... principals) {
            canonicalUser.addValues(principals);
            return this;
        }

        /**
         * Adds accounts by their canonical user ids in Amazon S3.
         *
         * @param principals canonical user ids: strings and values
         * @return this builder
         */
        public Builder canonicalUser(Object... principals) {
            canonicalUser.addAny(principals);
            return this;
        }

        /**
         * Adds accounts by their canonical user ids in Amazon S3.
         *
         * @param principals canonical user ids: strings and values
         * @return this builder
         */
        public Builder canonicalUser(Collection<?> principals) {
            canonicalUser.addAny(principals);
            return this;
        }

        /**
         * Adds accounts by their canonical user ids in Amazon S3.
         *
         * @param principals canonical user ids; a function that returns a list must be the whole element
         * @return this builder
         */
        public Builder canonicalUser(Value<List<String>> principals) {
            canonicalUser.addList(principals);
            return this;
        }

        @Override
        protected Value<?> noticeSetByName(Value<?> value) {
            byName = true;
            return super.noticeSetByName(value);
        }

        boolean isEmpty() {
            return !(byName || aws.isGiven() || service.isGiven() || federated.isGiven() || canonicalUser.isGiven());
        }

        Principal build() {
            put("AWS", aws);
            put("Service", service);
            put("Federated", federated);
            put("CanonicalUser", canonicalUser);
            return new Principal(seal());
        }

        private void put(String kind, PrincipalItems principals) {
            if (principals.isGiven()) {
                put(kind, principals.toValue());
            }
        }
    }
}
