package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.aws.certificatemanager.Certificate;
import io.stratiform.value.Value;
import java.util.Collection;
import java.util.List;

/**
 * A listener of a Classic Load Balancer.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elblistener">
 *     General options: aws:elb:listener</a>
 * @since 0.1.0
 */
public final class ClassicListenerOptions {

    private final OptionNamespace options;

    ClassicListenerOptions(OptionSettings settings, String port) {
        options = new OptionNamespace(settings, "aws:elb:listener" + port);
    }

    /**
     * {@code ListenerProtocol}: what the listener accepts; the one on port 80 only HTTP and TCP. Elastic Beanstalk's
     * default is {@link ClassicProtocol#HTTP}.
     *
     * @param protocol the value
     * @return these options
     */
    public ClassicListenerOptions protocol(ClassicProtocol protocol) {
        options.constant("ListenerProtocol", protocol);
        return this;
    }

    /**
     * {@code ListenerProtocol}, as a string: one of the values of {@link ClassicProtocol}.
     *
     * @param protocol the value as AWS spells it
     * @return these options
     */
    public ClassicListenerOptions protocol(String protocol) {
        options.text("ListenerProtocol", protocol, new OneOf(ClassicProtocol.values()));
        return this;
    }

    /**
     * {@code ListenerProtocol}, computed when the stack is deployed.
     *
     * @param protocol the value as AWS spells it
     * @return these options
     */
    public ClassicListenerOptions protocol(Value<String> protocol) {
        options.text("ListenerProtocol", protocol, new OneOf(ClassicProtocol.values()));
        return this;
    }

    /**
     * {@code InstancePort}: the port of the instances. Elastic Beanstalk's default is the port of the listener.
     *
     * @param port 1 to 65,535
     * @return these options
     */
    public ClassicListenerOptions instancePort(long port) {
        options.number("InstancePort", port, 1, 65_535);
        return this;
    }

    /**
     * {@code InstancePort}, computed when the stack is deployed.
     *
     * @param port 1 to 65,535
     * @return these options
     */
    public ClassicListenerOptions instancePort(Value<? extends Number> port) {
        options.number("InstancePort", port, 1, 65_535);
        return this;
    }

    /**
     * {@code InstanceProtocol}: the protocol for the instances, on the same layer as the protocol of the listener.
     *
     * @param protocol the value
     * @return these options
     */
    public ClassicListenerOptions instanceProtocol(ClassicProtocol protocol) {
        options.constant("InstanceProtocol", protocol);
        return this;
    }

    /**
     * {@code InstanceProtocol}, as a string: one of the values of {@link ClassicProtocol}.
     *
     * @param protocol the value as AWS spells it
     * @return these options
     */
    public ClassicListenerOptions instanceProtocol(String protocol) {
        options.text("InstanceProtocol", protocol, new OneOf(ClassicProtocol.values()));
        return this;
    }

    /**
     * {@code InstanceProtocol}, computed when the stack is deployed.
     *
     * @param protocol the value as AWS spells it
     * @return these options
     */
    public ClassicListenerOptions instanceProtocol(Value<String> protocol) {
        options.text("InstanceProtocol", protocol, new OneOf(ClassicProtocol.values()));
        return this;
    }

    /**
     * {@code SSLCertificateId}: its certificate.
     *
     * @param arn the ARN
     * @return these options
     */
    public ClassicListenerOptions sslCertificateId(String arn) {
        options.text("SSLCertificateId", arn);
        return this;
    }

    /**
     * {@code SSLCertificateId}, computed when the stack is deployed.
     *
     * @param arn the ARN
     * @return these options
     */
    public ClassicListenerOptions sslCertificateId(Value<String> arn) {
        options.text("SSLCertificateId", arn);
        return this;
    }

    /**
     * {@code SSLCertificateId}: the ARN of a certificate.
     *
     * @param certificate a resource of the same template
     * @return these options
     */
    public ClassicListenerOptions sslCertificateId(Certificate certificate) {
        options.ref("SSLCertificateId", certificate);
        return this;
    }

    /**
     * {@code PolicyNames}: the policies that apply to it.
     *
     * @param names names of policies
     * @return these options
     */
    public ClassicListenerOptions policyNames(String... names) {
        options.list("PolicyNames", names);
        return this;
    }

    /**
     * {@code PolicyNames}, computed when the stack is deployed.
     *
     * @param names names of policies
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ClassicListenerOptions policyNames(Value<String>... names) {
        options.list("PolicyNames", names);
        return this;
    }

    /**
     * {@code PolicyNames}, a list that is only known when the stack is deployed.
     *
     * @param names names of policies
     * @return these options
     */
    public ClassicListenerOptions policyNames(Value<List<String>> names) {
        options.list("PolicyNames", names);
        return this;
    }

    /**
     * {@code PolicyNames}, appended.
     *
     * @param names names of policies: strings, and values that give one text each
     * @return these options
     */
    public ClassicListenerOptions policyNames(Object... names) {
        options.list("PolicyNames", names);
        return this;
    }

    /**
     * {@code PolicyNames}, appended.
     *
     * @param names names of policies: strings, and values that give one text each
     * @return these options
     */
    public ClassicListenerOptions policyNames(Collection<?> names) {
        options.list("PolicyNames", OptionItems.of(names, new Object[0]));
        return this;
    }

    /**
     * {@code ListenerEnabled}: whether there is this listener.
     *
     * @param enabled true or false
     * @return these options
     */
    public ClassicListenerOptions enabled(boolean enabled) {
        options.truth("ListenerEnabled", enabled);
        return this;
    }

    /**
     * {@code ListenerEnabled}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public ClassicListenerOptions enabled(Value<Boolean> enabled) {
        options.truth("ListenerEnabled", enabled);
        return this;
    }
}
