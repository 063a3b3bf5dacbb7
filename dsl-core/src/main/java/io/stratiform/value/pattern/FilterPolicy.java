package io.stratiform.value.pattern;

import io.stratiform.problem.Code;
import io.stratiform.value.Document;
import io.stratiform.value.Flaw;
import io.stratiform.value.PropertyMap;
import io.stratiform.value.PropertyType;
import java.util.List;
import java.util.function.Consumer;

/**
 * A filter policy of an SNS subscription: it selects messages by their attributes or, with the scope
 * {@code MessageBody}, by their body, whose fields may be nested.
 *
 * @see <a href="https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html">Amazon SNS subscription
 *     filter policies</a>
 * @since 0.1.0
 */
public final class FilterPolicy extends PropertyType<Document> {

    private FilterPolicy(PropertyMap properties) {
        super(properties);
    }

    /**
     * Creates a filter policy.
     *
     * @param configuration adds the attributes, or the fields of the body
     * @return the policy
     */
    public static FilterPolicy create(Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        builder.configure(configuration);
        return builder.build();
    }

    /** Adds the attributes or the fields of the body that select messages. */
    public static final class Builder extends PatternBuilder<Builder> {

        private static final int MAX_FIELDS = 5;
        private static final int MAX_COMBINATIONS = 150;

        private Builder() {}

        private FilterPolicy build() {
            if (!hasFields()) {
                note(Flaw.error(Code.PATTERN, "", "the filter policy has no fields", "call field(...) or object(...)"));
            }
            int fields = fields(this);
            if (fields > MAX_FIELDS) {
                note(Flaw.error(
                        Code.PATTERN,
                        "",
                        "the filter policy has " + fields + " fields, but SNS allows at most " + MAX_FIELDS,
                        "remove some, or filter in the subscriber"));
            }
            long combinations = combinations(this, 1);
            if (combinations > MAX_COMBINATIONS) {
                note(Flaw.error(
                        Code.PATTERN,
                        "",
                        "the filter policy has " + combinations + " combinations of items, but SNS allows at most "
                                + MAX_COMBINATIONS,
                        "the number is the product of the numbers of items, each times its level of nesting;"
                                + " to match several items at once, use a prefix, a suffix or a wildcard"));
            }
            finish();
            return new FilterPolicy(seal());
        }

        private static int fields(PatternBuilder<?> builder) {
            int fields = builder.itemsByField().size();
            for (PatternFields.Builder nested : builder.nested()) {
                fields += fields(nested);
            }
            return fields;
        }

        /** The product of the numbers of items, each times its level. */
        private static long combinations(PatternBuilder<?> builder, int level) {
            long product = 1;
            for (List<Object> items : builder.itemsByField().values()) {
                product = Math.min(product * Math.max(1, items.size()) * level, Integer.MAX_VALUE);
            }
            for (PatternFields.Builder nested : builder.nested()) {
                product = Math.min(product * combinations(nested, level + 1), Integer.MAX_VALUE);
            }
            return product;
        }
    }
}
