package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * A policy of a Classic Load Balancer. Which options belong together depends on the type of the policy.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elbpolicies-custom">
 *     General options: aws:elb:policies:policy_name</a>
 * @since 0.1.0
 */
public final class ClassicPolicyOptions {

    private final OptionNamespace options;

    ClassicPolicyOptions(OptionSettings settings, String name) {
        options = new OptionNamespace(settings, "aws:elb:policies:" + name);
    }

    /**
     * {@code LoadBalancerPorts}: the listeners to which it applies.
     *
     * @param ports ports, or {@code :all}
     * @return these options
     */
    public ClassicPolicyOptions loadBalancerPorts(String... ports) {
        options.list("LoadBalancerPorts", ports);
        return this;
    }

    /**
     * {@code LoadBalancerPorts}, computed when the stack is deployed.
     *
     * @param ports ports, or {@code :all}
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ClassicPolicyOptions loadBalancerPorts(Value<String>... ports) {
        options.list("LoadBalancerPorts", ports);
        return this;
    }

    /**
     * {@code LoadBalancerPorts}, a list that is only known when the stack is deployed.
     *
     * @param ports ports, or {@code :all}
     * @return these options
     */
    public ClassicPolicyOptions loadBalancerPorts(Value<List<String>> ports) {
        options.list("LoadBalancerPorts", ports);
        return this;
    }

    /**
     * {@code LoadBalancerPorts}, appended.
     *
     * @param ports ports, or {@code :all}: strings, and values that give one text each
     * @return these options
     */
    public ClassicPolicyOptions loadBalancerPorts(Object... ports) {
        options.list("LoadBalancerPorts", ports);
        return this;
    }

    /**
     * {@code LoadBalancerPorts}, appended.
     *
     * @param ports ports, or {@code :all}: strings, and values that give one text each
     * @return these options
     */
    public ClassicPolicyOptions loadBalancerPorts(Collection<?> ports) {
        options.list("LoadBalancerPorts", OptionItems.of(ports, new Object[0]));
        return this;
    }

    /**
     * {@code InstancePorts}: the ports of instances to which it applies.
     *
     * @param ports ports, or {@code :all}
     * @return these options
     */
    public ClassicPolicyOptions instancePorts(String... ports) {
        options.list("InstancePorts", ports);
        return this;
    }

    /**
     * {@code InstancePorts}, computed when the stack is deployed.
     *
     * @param ports ports, or {@code :all}
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ClassicPolicyOptions instancePorts(Value<String>... ports) {
        options.list("InstancePorts", ports);
        return this;
    }

    /**
     * {@code InstancePorts}, a list that is only known when the stack is deployed.
     *
     * @param ports ports, or {@code :all}
     * @return these options
     */
    public ClassicPolicyOptions instancePorts(Value<List<String>> ports) {
        options.list("InstancePorts", ports);
        return this;
    }

    /**
     * {@code InstancePorts}, appended.
     *
     * @param ports ports, or {@code :all}: strings, and values that give one text each
     * @return these options
     */
    public ClassicPolicyOptions instancePorts(Object... ports) {
        options.list("InstancePorts", ports);
        return this;
    }

    /**
     * {@code InstancePorts}, appended.
     *
     * @param ports ports, or {@code :all}: strings, and values that give one text each
     * @return these options
     */
    public ClassicPolicyOptions instancePorts(Collection<?> ports) {
        options.list("InstancePorts", OptionItems.of(ports, new Object[0]));
        return this;
    }

    /**
     * {@code CookieName}: the application's own cookie for stickiness.
     *
     * @param name its name
     * @return these options
     */
    public ClassicPolicyOptions cookieName(String name) {
        options.text("CookieName", name);
        return this;
    }

    /**
     * {@code CookieName}, computed when the stack is deployed.
     *
     * @param name its name
     * @return these options
     */
    public ClassicPolicyOptions cookieName(Value<String> name) {
        options.text("CookieName", name);
        return this;
    }

    /**
     * {@code Stickiness Policy}: whether a client is sent to the same instance again. Elastic Beanstalk's default is
     * false.
     *
     * @param sticky true or false
     * @return these options
     */
    public ClassicPolicyOptions stickinessPolicy(boolean sticky) {
        options.truth("Stickiness Policy", sticky);
        return this;
    }

    /**
     * {@code Stickiness Policy}, computed when the stack is deployed.
     *
     * @param sticky true or false
     * @return these options
     */
    public ClassicPolicyOptions stickinessPolicy(Value<Boolean> sticky) {
        options.truth("Stickiness Policy", sticky);
        return this;
    }

    /**
     * {@code Stickiness Cookie Expiration}: how long the cookie lives by which it is recognised. Elastic Beanstalk's
     * default is 0.
     *
     * @param duration 0 to 1,000,000 whole seconds
     * @return these options
     */
    public ClassicPolicyOptions stickinessCookieExpiration(Duration duration) {
        options.seconds("Stickiness Cookie Expiration", duration, 0, 1_000_000);
        return this;
    }

    /**
     * {@code Stickiness Cookie Expiration} in seconds, computed when the stack is deployed.
     *
     * @param seconds 0 to 1,000,000
     * @return these options
     */
    public ClassicPolicyOptions stickinessCookieExpiration(Value<? extends Number> seconds) {
        options.seconds("Stickiness Cookie Expiration", seconds, 0, 1_000_000);
        return this;
    }

    /**
     * {@code ProxyProtocol}: whether the instances learn the client's address by the proxy protocol.
     *
     * @param enabled true or false
     * @return these options
     */
    public ClassicPolicyOptions proxyProtocol(boolean enabled) {
        options.truth("ProxyProtocol", enabled);
        return this;
    }

    /**
     * {@code ProxyProtocol}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public ClassicPolicyOptions proxyProtocol(Value<Boolean> enabled) {
        options.truth("ProxyProtocol", enabled);
        return this;
    }

    /**
     * {@code PublicKey}: the public key of instances.
     *
     * @param key its contents
     * @return these options
     */
    public ClassicPolicyOptions publicKey(String key) {
        options.text("PublicKey", key);
        return this;
    }

    /**
     * {@code PublicKey}, computed when the stack is deployed.
     *
     * @param key its contents
     * @return these options
     */
    public ClassicPolicyOptions publicKey(Value<String> key) {
        options.text("PublicKey", key);
        return this;
    }

    /**
     * {@code PublicKeyPolicyNames}: the policies with the keys of instances.
     *
     * @param names names of policies
     * @return these options
     */
    public ClassicPolicyOptions publicKeyPolicyNames(String... names) {
        options.list("PublicKeyPolicyNames", names);
        return this;
    }

    /**
     * {@code PublicKeyPolicyNames}, computed when the stack is deployed.
     *
     * @param names names of policies
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ClassicPolicyOptions publicKeyPolicyNames(Value<String>... names) {
        options.list("PublicKeyPolicyNames", names);
        return this;
    }

    /**
     * {@code PublicKeyPolicyNames}, a list that is only known when the stack is deployed.
     *
     * @param names names of policies
     * @return these options
     */
    public ClassicPolicyOptions publicKeyPolicyNames(Value<List<String>> names) {
        options.list("PublicKeyPolicyNames", names);
        return this;
    }

    /**
     * {@code PublicKeyPolicyNames}, appended.
     *
     * @param names names of policies: strings, and values that give one text each
     * @return these options
     */
    public ClassicPolicyOptions publicKeyPolicyNames(Object... names) {
        options.list("PublicKeyPolicyNames", names);
        return this;
    }

    /**
     * {@code PublicKeyPolicyNames}, appended.
     *
     * @param names names of policies: strings, and values that give one text each
     * @return these options
     */
    public ClassicPolicyOptions publicKeyPolicyNames(Collection<?> names) {
        options.list("PublicKeyPolicyNames", OptionItems.of(names, new Object[0]));
        return this;
    }

    /**
     * {@code SSLProtocols}: the TLS versions that are accepted.
     *
     * @param protocols names as {@code Protocol-TLSv1.2}
     * @return these options
     */
    public ClassicPolicyOptions sslProtocols(String... protocols) {
        options.list("SSLProtocols", protocols);
        return this;
    }

    /**
     * {@code SSLProtocols}, computed when the stack is deployed.
     *
     * @param protocols names as {@code Protocol-TLSv1.2}
     * @return these options
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ClassicPolicyOptions sslProtocols(Value<String>... protocols) {
        options.list("SSLProtocols", protocols);
        return this;
    }

    /**
     * {@code SSLProtocols}, a list that is only known when the stack is deployed.
     *
     * @param protocols names as {@code Protocol-TLSv1.2}
     * @return these options
     */
    public ClassicPolicyOptions sslProtocols(Value<List<String>> protocols) {
        options.list("SSLProtocols", protocols);
        return this;
    }

    /**
     * {@code SSLProtocols}, appended.
     *
     * @param protocols names as {@code Protocol-TLSv1.2}: strings, and values that give one text each
     * @return these options
     */
    public ClassicPolicyOptions sslProtocols(Object... protocols) {
        options.list("SSLProtocols", protocols);
        return this;
    }

    /**
     * {@code SSLProtocols}, appended.
     *
     * @param protocols names as {@code Protocol-TLSv1.2}: strings, and values that give one text each
     * @return these options
     */
    public ClassicPolicyOptions sslProtocols(Collection<?> protocols) {
        options.list("SSLProtocols", OptionItems.of(protocols, new Object[0]));
        return this;
    }

    /**
     * {@code SSLReferencePolicy}: a predefined security policy.
     *
     * @param name its name
     * @return these options
     */
    public ClassicPolicyOptions sslReferencePolicy(String name) {
        options.text("SSLReferencePolicy", name);
        return this;
    }

    /**
     * {@code SSLReferencePolicy}, computed when the stack is deployed.
     *
     * @param name its name
     * @return these options
     */
    public ClassicPolicyOptions sslReferencePolicy(Value<String> name) {
        options.text("SSLReferencePolicy", name);
        return this;
    }
}
