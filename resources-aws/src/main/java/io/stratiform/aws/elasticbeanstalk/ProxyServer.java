package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * The proxy server between the load balancer and the application on each instance.
 *
 * @since 0.1.0
 */
public enum ProxyServer implements EnumValue {
    /** nginx. */
    NGINX("nginx"),
    /** Apache HTTP Server. */
    APACHE("apache"),
    /** None; not on every platform. */
    NONE("none");

    private final String value;

    ProxyServer(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
