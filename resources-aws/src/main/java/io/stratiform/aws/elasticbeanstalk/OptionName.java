package io.stratiform.aws.elasticbeanstalk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an option setting sets.
 *
 * @param namespace the namespace
 * @param resourceName the resource in it, which only scheduled actions have
 * @param option the option's name
 */
record OptionName(String namespace, @Nullable String resourceName, String option) {

    // Written out, since what the compiler would add is put together by method handles, which costs a cold start.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OptionName name
                && name.option.equals(option)
                && name.namespace.equals(namespace)
                && Objects.equals(name.resourceName, resourceName);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * namespace.hashCode() + option.hashCode()) + Objects.hashCode(resourceName);
    }

    /** The name as errors tell it. */
    @Override
    public String toString() {
        return option + " of " + namespace + (resourceName == null ? "" : " for " + resourceName);
    }
}
