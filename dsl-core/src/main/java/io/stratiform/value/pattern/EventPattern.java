package io.stratiform.value.pattern;

import io.stratiform.problem.Code;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An event pattern: it selects events for an EventBridge rule or archive, and records for an event source mapping of
 * Lambda or a pipe. The setters of the latter two write it as a JSON string.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html">Amazon EventBridge
 *     event patterns</a>
 * @since 0.1.0
 */
public final class EventPattern extends PropertyType<Document> {

    private EventPattern(PropertyMap properties) {
        super(properties);
    }

    /**
     * Creates an event pattern.
     *
     * @param configuration adds the fields
     * @return the pattern
     */
    public static EventPattern create(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        builder.configure(configuration);
        return builder.build();
    }

    /**
     * Adds the fields of a pattern. The fields that all EventBridge events have are methods of their own. For the
     * records of queues and streams, which have other fields, use {@link #field field} and {@link #object object}.
     */
    public static final class Builder extends PatternBuilder<Builder> {

        private static final int ACCOUNT_DIGITS = 12;

        private Builder() {}

        /**
         * Adds sources of events.
         *
         * @param sources such as {@code aws.s3}; items as for {@link #field field}
         * @return this builder
         */
        public Builder source(Object... sources) {
            return field("source", sources);
        }

        /**
         * Adds types of events.
         *
         * @param types such as {@code Object Created}; items as for {@link #field field}
         * @return this builder
         */
        public Builder detailType(Object... types) {
            return field("detail-type", types);
        }

        /**
         * Adds accounts that events come from.
         *
         * @param accounts ids of 12 digits; items as for {@link #field field}
         * @return this builder
         */
        public Builder account(Object... accounts) {
            addItems("account", checked(accounts, Builder::accountFlaw));
            return this;
        }

        /**
         * Adds Regions that events come from.
         *
         * @param regions such as {@code eu-central-1}; items as for {@link #field field}
         * @return this builder
         */
        public Builder region(Object... regions) {
            return field("region", regions);
        }

        /**
         * Adds resources that events concern.
         *
         * @param arns their ARNs; items as for {@link #field field}
         * @return this builder
         */
        public Builder resources(Object... arns) {
            addItems("resources", checked(arns, Builder::arnFlaw));
            return this;
        }

        /**
         * Adds fields of the event detail. Another call adds to them.
         *
         * @param detail adds the fields
         * @return this builder
         */
        public Builder detail(Consumer<? super PatternFields.Builder> detail) {
            return object("detail", detail);
        }

        private static @Nullable Flaw accountFlaw(String text) {
            boolean digits = text.length() == ACCOUNT_DIGITS;
            for (int i = 0; digits && i < text.length(); i++) {
                digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            }
            return digits
                    ? null
                    : Flaw.error(Code.PATTERN, "", "'" + text + "' is not an account id")
                            .expecting("12 digits");
        }

        private static @Nullable Flaw arnFlaw(String text) {
            return text.startsWith("arn:")
                    ? null
                    : Flaw.error(
                                    Code.PATTERN,
                                    "",
                                    "'" + text + "' is not an ARN",
                                    "Match.wildcard(...) and Match.suffix(...) match parts of one")
                            .expecting("a whole ARN");
        }

        private EventPattern build() {
            if (!hasFields()) {
                note(Flaw.error(
                        Code.PATTERN,
                        "",
                        "the pattern has no fields",
                        "call source(...), or another method that adds one"));
            }
            finish();
            return new EventPattern(seal());
        }
    }
}
