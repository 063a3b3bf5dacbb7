package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.PropertyBuilder;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The items of collections in an order that is the same on every run, as builders of properties have them. */
abstract class OptionItems extends PropertyBuilder<OptionItems> {

    private OptionItems() {}

    /** The items of a collection and those after it; null if one of the arguments is. */
    static <T> T @Nullable [] of(@Nullable Collection<? extends T> collection, T @Nullable [] more) {
        return allOf(collection, more);
    }
}
