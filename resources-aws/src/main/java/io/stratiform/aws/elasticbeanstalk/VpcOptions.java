package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.aws.ec2.Subnet;
import io.stratiform.aws.ec2.VPC;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;

/**
 * The VPC of an environment.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-ec2vpc">
 *     General options: aws:ec2:vpc</a>
 * @since 0.1.0
 */
public final class VpcOptions {

    static final String NAMESPACE = "aws:ec2:vpc";

    private final OptionNamespace options;

    VpcOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code VPCId}: the VPC. Elastic Beanstalk's default is the default VPC.
     *
     * @param id its id
     * @return these options
     */
    public VpcOptions vpcId(String id) {
        options.text("VPCId", id);
        return this;
    }

    /**
     * {@code VPCId}, computed when the stack is deployed.
     *
     * @param id its id
     * @return these options
     */
    public VpcOptions vpcId(Value<String> id) {
        options.text("VPCId", id);
        return this;
    }

    /**
     * {@code VPCId}: the id of a VPC.
     *
     * @param vpc a resource of the same template
     * @return these options
     */
    public VpcOptions vpcId(VPC vpc) {
        options.ref("VPCId", vpc);
        return this;
    }

    /**
     * {@code Subnets}: the subnets of the instances.
     *
     * @param ids their ids
     * @return these options
     */
    public VpcOptions subnets(String... ids) {
        options.list("Subnets", ids);
        return this;
    }

    /**
     * {@code Subnets}, computed when the stack is deployed.
     *
     * @param ids their ids
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final VpcOptions subnets(Value<String>... ids) {
        options.list("Subnets", ids);
        return this;
    }

    /**
     * {@code Subnets}, a list that is only known when the stack is deployed.
     *
     * @param ids their ids
     * @return these options
     */
    public VpcOptions subnets(Value<List<String>> ids) {
        options.list("Subnets", ids);
        return this;
    }

    /**
     * {@code Subnets}: the ids of subnets.
     *
     * @param subnets resources of the same template
     * @return these options
     */
    public VpcOptions subnets(Subnet... subnets) {
        options.refs("Subnets", subnets);
        return this;
    }

    /**
     * {@code Subnets}, appended.
     *
     * @param ids their ids
     * @return these options
     */
    public VpcOptions subnets(Collection<String> ids) {
        options.list("Subnets", OptionItems.of(ids, new String[0]));
        return this;
    }

    /**
     * {@code Subnets}: the items of a collection appended, and others after them.
     *
     * @param ids their ids
     * @param more others
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final VpcOptions subnets(Collection<? extends Value<String>> ids, Value<String>... more) {
        options.list("Subnets", OptionItems.of(ids, more));
        return this;
    }

    /**
     * {@code Subnets}: the resources of a collection appended, and others after them.
     *
     * @param subnets resources of the same template
     * @param more others
     * @return these options
     */
    public VpcOptions subnets(Collection<? extends Subnet> subnets, Subnet... more) {
        options.refs("Subnets", OptionItems.of(subnets, more));
        return this;
    }

    /**
     * {@code ELBSubnets}: the subnets of the load balancer.
     *
     * @param ids their ids
     * @return these options
     */
    public VpcOptions elbSubnets(String... ids) {
        options.list("ELBSubnets", ids);
        return this;
    }

    /**
     * {@code ELBSubnets}, computed when the stack is deployed.
     *
     * @param ids their ids
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final VpcOptions elbSubnets(Value<String>... ids) {
        options.list("ELBSubnets", ids);
        return this;
    }

    /**
     * {@code ELBSubnets}, a list that is only known when the stack is deployed.
     *
     * @param ids their ids
     * @return these options
     */
    public VpcOptions elbSubnets(Value<List<String>> ids) {
        options.list("ELBSubnets", ids);
        return this;
    }

    /**
     * {@code ELBSubnets}: the ids of subnets.
     *
     * @param subnets resources of the same template
     * @return these options
     */
    public VpcOptions elbSubnets(Subnet... subnets) {
        options.refs("ELBSubnets", subnets);
        return this;
    }

    /**
     * {@code ELBSubnets}, appended.
     *
     * @param ids their ids
     * @return these options
     */
    public VpcOptions elbSubnets(Collection<String> ids) {
        options.list("ELBSubnets", OptionItems.of(ids, new String[0]));
        return this;
    }

    /**
     * {@code ELBSubnets}: the items of a collection appended, and others after them.
     *
     * @param ids their ids
     * @param more others
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final VpcOptions elbSubnets(Collection<? extends Value<String>> ids, Value<String>... more) {
        options.list("ELBSubnets", OptionItems.of(ids, more));
        return this;
    }

    /**
     * {@code ELBSubnets}: the resources of a collection appended, and others after them.
     *
     * @param subnets resources of the same template
     * @param more others
     * @return these options
     */
    public VpcOptions elbSubnets(Collection<? extends Subnet> subnets, Subnet... more) {
        options.refs("ELBSubnets", OptionItems.of(subnets, more));
        return this;
    }

    /**
     * {@code DBSubnets}: the subnets of a database that is part of the environment.
     *
     * @param ids their ids
     * @return these options
     */
    public VpcOptions dbSubnets(String... ids) {
        options.list("DBSubnets", ids);
        return this;
    }

    /**
     * {@code DBSubnets}, computed when the stack is deployed.
     *
     * @param ids their ids
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final VpcOptions dbSubnets(Value<String>... ids) {
        options.list("DBSubnets", ids);
        return this;
    }

    /**
     * {@code DBSubnets}, a list that is only known when the stack is deployed.
     *
     * @param ids their ids
     * @return these options
     */
    public VpcOptions dbSubnets(Value<List<String>> ids) {
        options.list("DBSubnets", ids);
        return this;
    }

    /**
     * {@code DBSubnets}: the ids of subnets.
     *
     * @param subnets resources of the same template
     * @return these options
     */
    public VpcOptions dbSubnets(Subnet... subnets) {
        options.refs("DBSubnets", subnets);
        return this;
    }

    /**
     * {@code DBSubnets}, appended.
     *
     * @param ids their ids
     * @return these options
     */
    public VpcOptions dbSubnets(Collection<String> ids) {
        options.list("DBSubnets", OptionItems.of(ids, new String[0]));
        return this;
    }

    /**
     * {@code DBSubnets}: the items of a collection appended, and others after them.
     *
     * @param ids their ids
     * @param more others
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final VpcOptions dbSubnets(Collection<? extends Value<String>> ids, Value<String>... more) {
        options.list("DBSubnets", OptionItems.of(ids, more));
        return this;
    }

    /**
     * {@code DBSubnets}: the resources of a collection appended, and others after them.
     *
     * @param subnets resources of the same template
     * @param more others
     * @return these options
     */
    public VpcOptions dbSubnets(Collection<? extends Subnet> subnets, Subnet... more) {
        options.refs("DBSubnets", OptionItems.of(subnets, more));
        return this;
    }

    /**
     * {@code ELBScheme}: from where the load balancer can be reached. Elastic Beanstalk's default is {@link
     * LoadBalancerScheme#PUBLIC}.
     *
     * @param scheme the value
     * @return these options
     */
    public VpcOptions elbScheme(LoadBalancerScheme scheme) {
        options.constant("ELBScheme", scheme);
        return this;
    }

    /**
     * {@code ELBScheme}, as a string: one of the values of {@link LoadBalancerScheme}.
     *
     * @param scheme the value as AWS spells it
     * @return these options
     */
    public VpcOptions elbScheme(String scheme) {
        options.text("ELBScheme", scheme, new OneOf(LoadBalancerScheme.values()));
        return this;
    }

    /**
     * {@code ELBScheme}, computed when the stack is deployed.
     *
     * @param scheme the value as AWS spells it
     * @return these options
     */
    public VpcOptions elbScheme(Value<String> scheme) {
        options.text("ELBScheme", scheme, new OneOf(LoadBalancerScheme.values()));
        return this;
    }

    /**
     * {@code AssociatePublicIpAddress}: whether the instances of a load-balanced environment have public addresses.
     *
     * @param associated true or false
     * @return these options
     */
    public VpcOptions associatePublicIpAddress(boolean associated) {
        options.truth("AssociatePublicIpAddress", associated);
        return this;
    }

    /**
     * {@code AssociatePublicIpAddress}, computed when the stack is deployed.
     *
     * @param associated true or false
     * @return these options
     */
    public VpcOptions associatePublicIpAddress(Value<Boolean> associated) {
        options.truth("AssociatePublicIpAddress", associated);
        return this;
    }
}
