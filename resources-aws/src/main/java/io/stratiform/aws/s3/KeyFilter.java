package io.stratiform.aws.s3;

import io.stratiform.value.Value;

/**
 * Filters of a bucket's notifications by the keys of objects, for the property {@code Filter} of a notification.
 *
 * @since 0.1.0
 */
public final class KeyFilter {

    private static final String PREFIX = "prefix";
    private static final String SUFFIX = "suffix";

    private KeyFilter() {}

    /**
     * Notifies of objects whose keys begin so.
     *
     * @param prefix such as {@code uploads/}
     * @return the filter
     */
    public static Bucket.NotificationFilter prefix(String prefix) {
        return prefix(Value.of(prefix));
    }

    /**
     * Notifies of objects whose keys begin so.
     *
     * @param prefix the prefix as a value
     * @return the filter
     */
    public static Bucket.NotificationFilter prefix(Value<String> prefix) {
        return Bucket.NotificationFilter.create(
                f -> f.s3Key(k -> k.rules(r -> r.name(PREFIX).value(prefix))));
    }

    /**
     * Notifies of objects whose keys end so.
     *
     * @param suffix such as {@code .jpg}
     * @return the filter
     */
    public static Bucket.NotificationFilter suffix(String suffix) {
        return suffix(Value.of(suffix));
    }

    /**
     * Notifies of objects whose keys end so.
     *
     * @param suffix the suffix as a value
     * @return the filter
     */
    public static Bucket.NotificationFilter suffix(Value<String> suffix) {
        return Bucket.NotificationFilter.create(
                f -> f.s3Key(k -> k.rules(r -> r.name(SUFFIX).value(suffix))));
    }

    /**
     * Notifies of objects whose keys begin and end so.
     *
     * @param prefix such as {@code uploads/}
     * @param suffix such as {@code .jpg}
     * @return the filter
     */
    public static Bucket.NotificationFilter prefixAndSuffix(String prefix, String suffix) {
        return prefixAndSuffix(Value.of(prefix), Value.of(suffix));
    }

    /**
     * Notifies of objects whose keys begin and end so.
     *
     * @param prefix the prefix as a value
     * @param suffix the suffix as a value
     * @return the filter
     */
    public static Bucket.NotificationFilter prefixAndSuffix(Value<String> prefix, Value<String> suffix) {
        return Bucket.NotificationFilter.create(f -> f.s3Key(k ->
                k.rules(r -> r.name(PREFIX).value(prefix), r -> r.name(SUFFIX).value(suffix))));
    }
}
