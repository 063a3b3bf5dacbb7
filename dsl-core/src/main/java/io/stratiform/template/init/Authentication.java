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
 * Credentials with which cfn-init downloads files and sources.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-authentication.html">
 *     AWS::CloudFormation::Authentication</a>
 * @since 0.1.0
 */
public final class Authentication extends PropertyType<Authentication> {

    /** The metadata key of the credentials. */
    public static final String KEY = "AWS::CloudFormation::Authentication";

    private Authentication(PropertyMap properties) {
        super(properties);
    }

    /**
     * Returns credentials for buckets.
     *
     * @param configuration sets them
     * @return the authentication
     */
    public static Authentication s3(Consumer<? super S3Builder> configuration) {
        return new S3Builder(configuration).build();
    }

    /**
     * Returns a user name and a password for URLs.
     *
     * @param configuration sets them
     * @return the authentication
     */
    public static Authentication basic(Consumer<? super BasicBuilder> configuration) {
        return new BasicBuilder(configuration).build();
    }

    /** Sets the credentials and their buckets: the role of the instance, or an access key. */
    public static final class S3Builder extends PropertyBuilder<S3Builder> {

        private boolean hasRole;
        private boolean hasKeyId;
        private boolean hasSecretKey;

        private S3Builder(@Nullable Consumer<? super S3Builder> configuration) {
            put("type", "S3");
            accept(configuration);
        }

        /**
         * Sets the role of the instance profile.
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
         * Sets the role of the instance profile.
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
         * Sets the id of the access key.
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
         * Sets the secret key of the access key.
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
         * Adds buckets that the credentials apply to.
         *
         * @param names their names
         * @return this builder
         */
        public S3Builder buckets(String... names) {
            addAll("buckets", names);
            return this;
        }

        /**
         * Adds buckets that the credentials apply to.
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
         * Adds buckets that the credentials apply to.
         *
         * @param names strings, and values that are strings
         * @return this builder
         */
        public S3Builder buckets(Object... names) {
            addAll("buckets", names);
            return this;
        }

        /**
         * Adds buckets that the credentials apply to.
         *
         * @param names strings, and values that are strings
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
                        "there are both a role and an access key",
                        "set either a role or an access key"));
            } else if (hasKeyId != hasSecretKey) {
                note(Flaw.error(
                        Code.CFN_INIT,
                        hasKeyId ? "secretKey" : "accessKeyId",
                        "the access key is not complete",
                        "call both accessKeyId(...) and secretKey(...), or roleName(...)"));
            } else if (!hasRole && !hasKeyId) {
                note(Flaw.error(Code.CFN_INIT, "", "there are no credentials", "set roleName(...) or an access key"));
            }
            return new Authentication(seal());
        }
    }

    /** Sets the user name and the password, and their URLs. */
    public static final class BasicBuilder extends PropertyBuilder<BasicBuilder> {

        private BasicBuilder(@Nullable Consumer<? super BasicBuilder> configuration) {
            put("type", "basic");
            accept(configuration);
        }

        /**
         * Sets the user name.
         *
         * @param name the name
         * @return this builder
         */
        public BasicBuilder username(String name) {
            put("username", name);
            return this;
        }

        /**
         * Sets the user name.
         *
         * @param name the name
         * @return this builder
         */
        public BasicBuilder username(Value<String> name) {
            put("username", name);
            return this;
        }

        /**
         * Sets the password. Prefer a value that does not appear in the template.
         *
         * @param password the password
         * @return this builder
         */
        public BasicBuilder password(String password) {
            put("password", Checks.secret(password));
            return this;
        }

        /**
         * Sets the password.
         *
         * @param password a parameter with NoEcho, or a dynamic reference
         * @return this builder
         */
        public BasicBuilder password(Value<String> password) {
            put("password", password);
            return this;
        }

        /**
         * Adds URLs that the credentials apply to, including everything below them.
         *
         * @param uris the URLs
         * @return this builder
         */
        public BasicBuilder uris(String... uris) {
            addAll("uris", uris);
            return this;
        }

        /**
         * Adds URLs that the credentials apply to, including everything below them.
         *
         * @param uris the URLs
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final BasicBuilder uris(Value<String>... uris) {
            addAll("uris", uris);
            return this;
        }

        /**
         * Adds URLs that the credentials apply to, including everything below them.
         *
         * @param uris strings, and values that are strings
         * @return this builder
         */
        public BasicBuilder uris(Object... uris) {
            addAll("uris", uris);
            return this;
        }

        /**
         * Adds URLs that the credentials apply to, including everything below them.
         *
         * @param uris strings, and values that are strings
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
