package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.aws.certificatemanager.Certificate;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;

/**
 * A listener of an Application Load Balancer or a Network Load Balancer.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elbv2-listener">
 *     General options: aws:elbv2:listener</a>
 * @since 0.1.0
 */
public final class ListenerOptions {

    private final OptionNamespace options;

    ListenerOptions(OptionSettings settings, String port) {
        options = new OptionNamespace(settings, "aws:elbv2:listener:" + port);
    }

    /**
     * {@code Protocol}: what it accepts. Elastic Beanstalk's default is {@link ListenerProtocol#HTTP}, with a Network
     * Load Balancer {@link ListenerProtocol#TCP}.
     *
     * @param protocol the value
     * @return these options
     */
    public ListenerOptions protocol(ListenerProtocol protocol) {
        options.constant("Protocol", protocol);
        return this;
    }

    /**
     * {@code Protocol}, as a string: one of the values of {@link ListenerProtocol}.
     *
     * @param protocol the value as AWS spells it
     * @return these options
     */
    public ListenerOptions protocol(String protocol) {
        options.text("Protocol", protocol, new OneOf(ListenerProtocol.values()));
        return this;
    }

    /**
     * {@code Protocol}, computed when the stack is deployed.
     *
     * @param protocol the value as AWS spells it
     * @return these options
     */
    public ListenerOptions protocol(Value<String> protocol) {
        options.text("Protocol", protocol, new OneOf(ListenerProtocol.values()));
        return this;
    }

    /**
     * {@code DefaultProcess}: the process that gets what no rule matches. Elastic Beanstalk's default is {@code
     * default}.
     *
     * @param process the name of a process
     * @return these options
     */
    public ListenerOptions defaultProcess(String process) {
        options.text("DefaultProcess", process);
        return this;
    }

    /**
     * {@code DefaultProcess}, computed when the stack is deployed.
     *
     * @param process the name of a process
     * @return these options
     */
    public ListenerOptions defaultProcess(Value<String> process) {
        options.text("DefaultProcess", process);
        return this;
    }

    /**
     * {@code Rules}: its rules, with an Application Load Balancer.
     *
     * @param names names of {@link LoadBalancerOptions#rule rules}
     * @return these options
     */
    public ListenerOptions rules(String... names) {
        options.list("Rules", names);
        return this;
    }

    /**
     * {@code Rules}, computed when the stack is deployed.
     *
     * @param names names of {@link LoadBalancerOptions#rule rules}
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ListenerOptions rules(Value<String>... names) {
        options.list("Rules", names);
        return this;
    }

    /**
     * {@code Rules}, a list that is only known when the stack is deployed.
     *
     * @param names names of {@link LoadBalancerOptions#rule rules}
     * @return these options
     */
    public ListenerOptions rules(Value<List<String>> names) {
        options.list("Rules", names);
        return this;
    }

    /**
     * {@code Rules}, appended.
     *
     * @param names names of {@link LoadBalancerOptions#rule rules}: strings, and values that give one text each
     * @return these options
     */
    public ListenerOptions rules(Object... names) {
        options.list("Rules", names);
        return this;
    }

    /**
     * {@code Rules}, appended.
     *
     * @param names names of {@link LoadBalancerOptions#rule rules}: strings, and values that give one text each
     * @return these options
     */
    public ListenerOptions rules(Collection<?> names) {
        options.list("Rules", OptionItems.of(names, new Object[0]));
        return this;
    }

    /**
     * {@code SSLCertificateArns}: its certificate.
     *
     * @param arns the ARN
     * @return these options
     */
    public ListenerOptions sslCertificateArns(String... arns) {
        options.list("SSLCertificateArns", arns);
        return this;
    }

    /**
     * {@code SSLCertificateArns}, computed when the stack is deployed.
     *
     * @param arns the ARN
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ListenerOptions sslCertificateArns(Value<String>... arns) {
        options.list("SSLCertificateArns", arns);
        return this;
    }

    /**
     * {@code SSLCertificateArns}, a list that is only known when the stack is deployed.
     *
     * @param arns the ARN
     * @return these options
     */
    public ListenerOptions sslCertificateArns(Value<List<String>> arns) {
        options.list("SSLCertificateArns", arns);
        return this;
    }

    /**
     * {@code SSLCertificateArns}: the ARN of a certificate.
     *
     * @param certificates resources of the same template
     * @return these options
     */
    public ListenerOptions sslCertificateArns(Certificate... certificates) {
        options.refs("SSLCertificateArns", certificates);
        return this;
    }

    /**
     * {@code SSLCertificateArns}, appended.
     *
     * @param arns the ARN
     * @return these options
     */
    public ListenerOptions sslCertificateArns(Collection<String> arns) {
        options.list("SSLCertificateArns", OptionItems.of(arns, new String[0]));
        return this;
    }

    /**
     * {@code SSLCertificateArns}: the items of a collection appended, and others after them.
     *
     * @param arns the ARN
     * @param more others
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ListenerOptions sslCertificateArns(Collection<? extends Value<String>> arns, Value<String>... more) {
        options.list("SSLCertificateArns", OptionItems.of(arns, more));
        return this;
    }

    /**
     * {@code SSLCertificateArns}: the resources of a collection appended, and others after them.
     *
     * @param certificates resources of the same template
     * @param more others
     * @return these options
     */
    public ListenerOptions sslCertificateArns(Collection<? extends Certificate> certificates, Certificate... more) {
        options.refs("SSLCertificateArns", OptionItems.of(certificates, more));
        return this;
    }

    /**
     * {@code SSLPolicy}: its security policy.
     *
     * @param name the name of a load balancer security policy
     * @return these options
     */
    public ListenerOptions sslPolicy(String name) {
        options.text("SSLPolicy", name);
        return this;
    }

    /**
     * {@code SSLPolicy}, computed when the stack is deployed.
     *
     * @param name the name of a load balancer security policy
     * @return these options
     */
    public ListenerOptions sslPolicy(Value<String> name) {
        options.text("SSLPolicy", name);
        return this;
    }

    /**
     * {@code ListenerEnabled}: whether there is this listener. Elastic Beanstalk's default is true.
     *
     * @param enabled true or false
     * @return these options
     */
    public ListenerOptions enabled(boolean enabled) {
        options.truth("ListenerEnabled", enabled);
        return this;
    }

    /**
     * {@code ListenerEnabled}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public ListenerOptions enabled(Value<Boolean> enabled) {
        options.truth("ListenerEnabled", enabled);
        return this;
    }
}
