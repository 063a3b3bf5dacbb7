package io.stratiform.value.policy;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.ListValue;
import io.stratiform.value.Literal;
import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An IAM policy document: the policies of roles, users and groups, of buckets, queues, keys and other resources, and
 * trust policies. If an element may be one item or a list, a single item is written on its own, and several as a list.
 * Statements are always a list.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html">IAM JSON policy
 *     element reference</a>
 * @since 0.1.0
 */
public final class PolicyDocument extends PropertyType<Document> {

    private static final String VERSION = "Version";
    private static final String ID = "Id";
    private static final String STATEMENT = "Statement";

    private PolicyDocument(PropertyMap properties) {
        super(properties);
    }

    /**
     * Creates a policy with the version {@code 2012-10-17}.
     *
     * @param configuration adds the statements
     * @return the policy
     */
    public static PolicyDocument create(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        builder.configure(configuration);
        return builder.build();
    }

    /**
     * Returns a trust policy for a role that AWS services assume.
     *
     * @param services their names, such as {@code ec2.amazonaws.com}
     * @return a policy that allows {@code sts:AssumeRole}
     */
    public static PolicyDocument trust(String... services) {
        return trust(p -> p.service(services));
    }

    /**
     * Returns a trust policy for a role.
     *
     * @param principal sets who may assume it
     * @return a policy that allows {@code sts:AssumeRole}
     */
    public static PolicyDocument trust(Consumer<? super Principal.Builder> principal) {
        return create(p -> p.statement(s -> s.allow().principal(principal).actions("sts:AssumeRole")));
    }

    /**
     * Returns a builder for a copy of this policy.
     *
     * @return the builder
     */
    public Builder toBuilder() {
        return new Builder(properties());
    }

    /** Sets the elements of a policy. */
    public static final class Builder extends PropertyBuilder<Builder> {

        private static final List<String> VERSIONS = List.of("2012-10-17", "2008-10-17");

        private final List<Value<?>> statements = new ArrayList<>();
        private Value<?> version = new Literal<>(VERSIONS.get(0));
        private @Nullable Value<?> id;
        private boolean byName;

        private Builder() {}

        private Builder(Map<String, Value<?>> start) {
            for (Map.Entry<String, Value<?>> element : start.entrySet()) {
                Value<?> value = element.getValue();
                switch (element.getKey()) {
                    case VERSION -> version = value;
                    case ID -> id = value;
                    case STATEMENT -> restore(value);
                    default -> put(element.getKey(), value);
                }
            }
        }

        private void restore(Value<?> value) {
            if (value instanceof ListValue<?> list) {
                statements.addAll(list.items());
            } else if (value instanceof CheckedValue<?> checked && checked.value() instanceof ListValue<?> list) {
                statements.addAll(list.items());
            } else {
                byName = true;
                put(STATEMENT, value);
            }
        }

        private void configure(@Nullable Consumer<? super Builder> configuration) {
            accept(configuration);
        }

        /**
         * Sets the version of the policy language. The default is {@code 2012-10-17}.
         *
         * @param version {@code 2012-10-17}, or {@code 2008-10-17}, which has no policy variables
         * @return this builder
         */
        public Builder version(String version) {
            if (version == null) {
                this.version = Items.missing();
            } else if (VERSIONS.contains(version)) {
                this.version = new Literal<>(version);
            } else {
                Flaw flaw = Flaw.error(Code.POLICY, "", "'" + version + "' is not a version of the policy language")
                        .naming(version, VERSIONS);
                this.version = new CheckedValue<>(new Literal<>(version), List.of(flaw));
            }
            return this;
        }

        /**
         * Sets the id of the policy, which some services require.
         *
         * @param id the id of the policy
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id == null ? Items.missing() : new Literal<>(id);
            return this;
        }

        /**
         * Sets the id of the policy, which some services require.
         *
         * @param id the id of the policy
         * @return this builder
         */
        public Builder id(Value<String> id) {
            this.id = id == null ? Items.missing() : id;
            return this;
        }

        /**
         * Adds a statement.
         *
         * @param configuration sets what is allowed or denied
         * @return this builder
         */
        public Builder statement(Consumer<? super Statement.Builder> configuration) {
            statements.add(Statement.create(configuration));
            return this;
        }

        /**
         * Adds statements.
         *
         * @param statements the statements
         * @return this builder
         */
        public Builder statements(Statement @Nullable ... statements) {
            if (statements == null) {
                this.statements.add(Items.missing());
                return this;
            }
            for (Statement statement : statements) {
                this.statements.add(statement == null ? Items.missing() : statement);
            }
            return this;
        }

        /**
         * Adds statements.
         *
         * @param statements the statements
         * @return this builder
         */
        public Builder statements(Collection<Statement> statements) {
            return statements(statements == null ? null : statements.toArray(new Statement[0]));
        }

        @Override
        protected Value<?> noticeSetByName(Value<?> value) {
            byName = true;
            return super.noticeSetByName(value);
        }

        /**
         * Creates the policy with the elements that are set.
         *
         * @return the policy
         */
        public PolicyDocument build() {
            put(VERSION, version);
            if (id != null) {
                put(ID, id);
            }
            if (!statements.isEmpty() || !byName) {
                put(STATEMENT, listed());
            }
            return new PolicyDocument(seal());
        }

        private Value<?> listed() {
            ListValue<Statement> list = new ListValue<>(statements);
            List<Flaw> flaws = flaws();
            return flaws.isEmpty() ? list : new CheckedValue<>(list, flaws);
        }

        private List<Flaw> flaws() {
            List<Flaw> flaws = new ArrayList<>(0);
            if (statements.isEmpty()) {
                flaws.add(Flaw.error(Code.POLICY, "", "the policy has no statements", "call statement(s -> ...)"));
            }
            Map<String, Integer> places = new HashMap<>();
            for (int i = 0; i < statements.size(); i++) {
                String sid = statements.get(i) instanceof Statement statement ? statement.literalSid() : null;
                Integer first = sid == null ? null : places.putIfAbsent(sid, i);
                if (first != null) {
                    flaws.add(Flaw.error(
                            Code.POLICY,
                            "[" + i + "].Sid",
                            "the id '" + sid + "' is already used by Statement[" + first + "]",
                            "use a different id for each statement, or none"));
                }
            }
            return flaws;
        }
    }
}
