package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;

/**
 * Which instances an environment has, and which of them are Spot Instances.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-ec2instances">
 *     General options: aws:ec2:instances</a>
 * @since 0.1.0
 */
public final class InstancesOptions {

    static final String NAMESPACE = "aws:ec2:instances";

    private static final DecimalNumber PRICE = new DecimalNumber("0.001", "20.0");

    private final OptionNamespace options;

    InstancesOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code InstanceTypes}: the instance types, of one architecture; without Spot Instances, the first is taken.
     *
     * @param types 1 to 40 types
     * @return these options
     */
    public InstancesOptions instanceTypes(String... types) {
        options.list("InstanceTypes", types, new ItemCount(1, 40));
        return this;
    }

    /**
     * {@code InstanceTypes}, computed when the stack is deployed.
     *
     * @param types 1 to 40 types
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final InstancesOptions instanceTypes(Value<String>... types) {
        options.list("InstanceTypes", types, new ItemCount(1, 40));
        return this;
    }

    /**
     * {@code InstanceTypes}, a list that is only known when the stack is deployed.
     *
     * @param types 1 to 40 types
     * @return these options
     */
    public InstancesOptions instanceTypes(Value<List<String>> types) {
        options.list("InstanceTypes", types, new ItemCount(1, 40));
        return this;
    }

    /**
     * {@code InstanceTypes}, appended.
     *
     * @param types 1 to 40 types: strings, and values that give one text each
     * @return these options
     */
    public InstancesOptions instanceTypes(Object... types) {
        options.list("InstanceTypes", types, new ItemCount(1, 40));
        return this;
    }

    /**
     * {@code InstanceTypes}, appended.
     *
     * @param types 1 to 40 types: strings, and values that give one text each
     * @return these options
     */
    public InstancesOptions instanceTypes(Collection<?> types) {
        options.list("InstanceTypes", OptionItems.of(types, new Object[0]), new ItemCount(1, 40));
        return this;
    }

    /**
     * {@code SupportedArchitectures}: the architectures that the instance types may be of.
     *
     * @param architectures the architectures
     * @return these options
     */
    public InstancesOptions supportedArchitectures(InstanceArchitecture... architectures) {
        options.list("SupportedArchitectures", architectures, new EachOf(InstanceArchitecture.values()));
        return this;
    }

    /**
     * {@code SupportedArchitectures}, a list that is only known when the stack is deployed.
     *
     * @param architectures the architectures
     * @return these options
     */
    public InstancesOptions supportedArchitectures(Value<List<String>> architectures) {
        options.list("SupportedArchitectures", architectures, new EachOf(InstanceArchitecture.values()));
        return this;
    }

    /**
     * {@code SupportedArchitectures}, appended.
     *
     * @param architectures constants of {@link InstanceArchitecture}, strings, and values that give one text each
     * @return these options
     */
    public InstancesOptions supportedArchitectures(Object... architectures) {
        options.list("SupportedArchitectures", architectures, new EachOf(InstanceArchitecture.values()));
        return this;
    }

    /**
     * {@code SupportedArchitectures}, appended.
     *
     * @param architectures constants of {@link InstanceArchitecture}, strings, and values that give one text each
     * @return these options
     */
    public InstancesOptions supportedArchitectures(Collection<?> architectures) {
        options.list(
                "SupportedArchitectures",
                OptionItems.of(architectures, new Object[0]),
                new EachOf(InstanceArchitecture.values()));
        return this;
    }

    /**
     * {@code EnableSpot}: whether the environment has Spot Instances. Elastic Beanstalk's default is false.
     *
     * @param enabled true or false
     * @return these options
     */
    public InstancesOptions enableSpot(boolean enabled) {
        options.truth("EnableSpot", enabled);
        return this;
    }

    /**
     * {@code EnableSpot}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public InstancesOptions enableSpot(Value<Boolean> enabled) {
        options.truth("EnableSpot", enabled);
        return this;
    }

    /**
     * {@code SpotAllocationStrategy}: from which pools they are taken. Elastic Beanstalk's default is {@link
     * SpotAllocationStrategy#CAPACITY_OPTIMIZED}.
     *
     * @param strategy the value
     * @return these options
     */
    public InstancesOptions spotAllocationStrategy(SpotAllocationStrategy strategy) {
        options.constant("SpotAllocationStrategy", strategy);
        return this;
    }

    /**
     * {@code SpotAllocationStrategy}, as a string: one of the values of {@link SpotAllocationStrategy}.
     *
     * @param strategy the value as AWS spells it
     * @return these options
     */
    public InstancesOptions spotAllocationStrategy(String strategy) {
        options.text("SpotAllocationStrategy", strategy, new OneOf(SpotAllocationStrategy.values()));
        return this;
    }

    /**
     * {@code SpotAllocationStrategy}, computed when the stack is deployed.
     *
     * @param strategy the value as AWS spells it
     * @return these options
     */
    public InstancesOptions spotAllocationStrategy(Value<String> strategy) {
        options.text("SpotAllocationStrategy", strategy, new OneOf(SpotAllocationStrategy.values()));
        return this;
    }

    /**
     * {@code SpotFleetOnDemandBase}: how many On-Demand Instances there are before the first Spot Instance, at most
     * {@code MaxSize}. Elastic Beanstalk's default is 0.
     *
     * @param instances 0 to 10,000
     * @return these options
     */
    public InstancesOptions spotFleetOnDemandBase(long instances) {
        options.number("SpotFleetOnDemandBase", instances, 0, 10_000);
        return this;
    }

    /**
     * {@code SpotFleetOnDemandBase}, computed when the stack is deployed.
     *
     * @param instances 0 to 10,000
     * @return these options
     */
    public InstancesOptions spotFleetOnDemandBase(Value<? extends Number> instances) {
        options.number("SpotFleetOnDemandBase", instances, 0, 10_000);
        return this;
    }

    /**
     * {@code SpotFleetOnDemandAboveBasePercentage}: the share of On-Demand Instances among those above the base.
     * Elastic Beanstalk's default is 70, in a single-instance environment 0.
     *
     * @param percent 0 to 100
     * @return these options
     */
    public InstancesOptions spotFleetOnDemandAboveBasePercentage(long percent) {
        options.number("SpotFleetOnDemandAboveBasePercentage", percent, 0, 100);
        return this;
    }

    /**
     * {@code SpotFleetOnDemandAboveBasePercentage}, computed when the stack is deployed.
     *
     * @param percent 0 to 100
     * @return these options
     */
    public InstancesOptions spotFleetOnDemandAboveBasePercentage(Value<? extends Number> percent) {
        options.number("SpotFleetOnDemandAboveBasePercentage", percent, 0, 100);
        return this;
    }

    /**
     * {@code SpotMaxPrice}: the most that a Spot Instance may cost an hour, in US dollars. Elastic Beanstalk's default
     * is the On-Demand price.
     *
     * @param price 0.001 to 20
     * @return these options
     */
    public InstancesOptions spotMaxPrice(double price) {
        options.decimal("SpotMaxPrice", price, PRICE);
        return this;
    }

    /**
     * {@code SpotMaxPrice}, computed when the stack is deployed.
     *
     * @param price 0.001 to 20
     * @return these options
     */
    public InstancesOptions spotMaxPrice(Value<? extends Number> price) {
        options.text("SpotMaxPrice", price, PRICE);
        return this;
    }
}
