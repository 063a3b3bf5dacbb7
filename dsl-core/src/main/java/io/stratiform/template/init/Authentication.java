package io.stratiform.template.init;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Credentials with which cfn-init loads files and sources.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-authentication.html">
 *     AWS::CloudFormation::Authentication</a>
 * @since 0.1.0
 */
public final class Authentication extends PropertyType<Authentication> {

    /** The key of the metadata under which they stand. */
    public static final String KEY = "AWS::CloudFormation::Authentication";

    private Authentication(PropertyMap properties) {
        super(properties);
    }

    /**
     * Credentials for buckets.
     *
     * @param configuration says which
     * @return the authentication
     */
    public static Authentication s3(Consumer<? super S3Builder> configuration) {
        return new S3Builder(configuration).build();
    }

    /**
     * A user name and a password for addresses.
     *
     * @param configuration says which
     * @return the authentication
     */
    public static Authentication basic(Consumer<? super BasicBuilder> configuration) {
        return new BasicBuilder(configuration).build();
    }

    /** Says which credentials are for which buckets: those of the instance's role, or an access key. */
    public static final class S3Builder extends PropertyBuilder<S3Builder> {

        private boolean hasRole;
        private boolean hasKeyId;
        private boolean hasSecretKey;

        private S3Builder(@Nullable Consumer<? super S3Builder> configuration) {
            put("type", "S3");
            accept(configuration);
        }

        /**
         * The role of the instance's profile.
         *
         * @param name its name
         * @return this builder
         */
        public S3Builder roleName(String name) {
            hasRole = true;
            put("roleName", name);
            return this;
        }

        /**
         * The role of the instance's profile.
         *
         * @param name its name, as in {@code role.ref()}
         * @return this builder
         */
        public S3Builder roleName(Value<String> name) {
            hasRole = true;
            put("roleName", name);
            return this;
        }

        /**
         * Sets the access key's id.
         *
         * @param id the id
         * @return this builder
         */
        public S3Builder accessKeyId(String id) {
            hasKeyId = true;
            put("accessKeyId", id);
            return this;
        }

        /**
         * The access key's id.
         *
         * @param id the id
         * @return this builder
         */
        public S3Builder accessKeyId(Value<String> id) {
            hasKeyId = true;
            put("accessKeyId", id);
            return this;
        }

        /**
         * Sets the secret of the access key. A value that the template does not show is better.
         *
         * @param key the secret
         * @return this builder
         */
        public S3Builder secretKey(String key) {
            hasSecretKey = true;
            put("secretKey", Checks.secret(key));
            return this;
        }

        /**
         * The secret of the access key.
         *
         * @param key the secret
         * @return this builder
         */
        public S3Builder secretKey(Value<String> key) {
            hasSecretKey = true;
            put("secretKey", key);
            return this;
        }

        /**
         * The buckets for which the credentials are.
         *
         * @param names their names
         * @return this builder
         */
        public S3Builder buckets(String... names) {
            addAll("buckets", names);
            return this;
        }

        /**
         * The buckets for which the credentials are.
         *
         * @param names their names, as in {@code bucket.ref()}
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final S3Builder buckets(Value<String>... names) {
            addAll("buckets", names);
            return this;
        }

        /**
         * The buckets for which the credentials are.
         *
         * @param names strings, and values that give one text each
         * @return this builder
         */
        public S3Builder buckets(Object... names) {
            addAll("buckets", names);
            return this;
        }

        /**
         * The buckets for which the credentials are.
         *
         * @param names strings, and values that give one text each
         * @return this builder
         */
        public S3Builder buckets(Collection<?> names) {
            addAll("buckets", names);
            return this;
        }

        private Authentication build() {
            if (hasRole && (hasKeyId || hasSecretKey)) {
                note(Flaw.error(
                        Code.CFN_INIT,
                        "roleName",
                        "there is an access key too",
                        "give either a role or an access key"));
            } else if (hasKeyId != hasSecretKey) {
                note(Flaw.error(
                        Code.CFN_INIT,
                        hasKeyId ? "secretKey" : "accessKeyId",
                        "the access key is not complete",
                        "give both accessKeyId(...) and secretKey(...), or roleName(...)"));
            } else if (!hasRole && !hasKeyId) {
                note(Flaw.error(Code.CFN_INIT, "", "there are no credentials", "give roleName(...), or an access key"));
            }
            return new Authentication(seal());
        }
    }

    /** Says which user name and password are for which addresses. */
    public static final class BasicBuilder extends PropertyBuilder<BasicBuilder> {

        private BasicBuilder(@Nullable Consumer<? super BasicBuilder> configuration) {
            put("type", "basic");
            accept(configuration);
        }

        /**
         * The user's name.
         *
         * @param name the name
         * @return this builder
         */
        public BasicBuilder username(String name) {
            put("username", name);
            return this;
        }

        /**
         * The user's name.
         *
         * @param name the name
         * @return this builder
         */
        public BasicBuilder username(Value<String> name) {
            put("username", name);
            return this;
        }

        /**
         * The user's password, which is better given as a value that the template does not show.
         *
         * @param password the password
         * @return this builder
         */
        public BasicBuilder password(String password) {
            put("password", Checks.secret(password));
            return this;
        }

        /**
         * The user's password.
         *
         * @param password a parameter without echo, or a dynamic reference
         * @return this builder
         */
        public BasicBuilder password(Value<String> password) {
            put("password", password);
            return this;
        }

        /**
         * The addresses for which they are, and all below them.
         *
         * @param uris the addresses
         * @return this builder
         */
        public BasicBuilder uris(String... uris) {
            addAll("uris", uris);
            return this;
        }

        /**
         * The addresses for which they are, and all below them.
         *
         * @param uris the addresses
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final BasicBuilder uris(Value<String>... uris) {
            addAll("uris", uris);
            return this;
        }

        /**
         * The addresses for which they are, and all below them.
         *
         * @param uris strings, and values that give one text each
         * @return this builder
         */
        public BasicBuilder uris(Object... uris) {
            addAll("uris", uris);
            return this;
        }

        /**
         * The addresses for which they are, and all below them.
         *
         * @param uris strings, and values that give one text each
         * @return this builder
         */
        public BasicBuilder uris(Collection<?> uris) {
            addAll("uris", uris);
            return this;
        }

        private Authentication build() {
            return new Authentication(seal("username", "password", "uris"));
        }
    }
}
