package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * From which pools Spot Instances are taken.
 *
 * @since 0.1.0
 */
public enum SpotAllocationStrategy implements EnumValue {
    /** Those with the most to spare. */
    CAPACITY_OPTIMIZED("capacity-optimized"),
    /** The cheapest of those with much to spare. */
    PRICE_CAPACITY_OPTIMIZED("price-capacity-optimized"),
    /** Those with the most to spare, the order of the instance types permitting. */
    CAPACITY_OPTIMIZED_PRIORITIZED("capacity-optimized-prioritized"),
    /** The cheapest. */
    LOWEST_PRICE("lowest-price");

    private final String value;

    SpotAllocationStrategy(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
