package io.stratiform.examples;

import io.stratiform.aws.elasticbeanstalk.EnvironmentType;
import io.stratiform.aws.elasticbeanstalk.InstanceArchitecture;
import io.stratiform.settings.SettingsPrefix;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The web servers.
 *
 * @param platform Beanstalk's name of the platform
 * @param type one instance, or several behind a load balancer
 * @param architecture the processors that the Docker image is built for
 * @param instanceTypes the types of the instances, the preferred one first
 * @param minSize how many instances there are at least
 * @param maxSize how many instances there are at most
 * @param certificate the parameter that has the ARN of the certificate for the load balancer's HTTPS listener
 * @param healthCheck the path that tells whether a server is well
 * @param updates how changes are made
 * @param variables environment variables of the application
 */
@SettingsPrefix("web")
record WebSettings(
        String platform,
        EnvironmentType type,
        InstanceArchitecture architecture,
        List<String> instanceTypes,
        int minSize,
        int maxSize,
        Optional<String> certificate,
        String healthCheck,
        UpdateSettings updates,
        Map<String, String> variables) {

    WebSettings {
        if (minSize > maxSize) {
            throw new IllegalArgumentException("min-size is larger than max-size");
        }
        if (type == EnvironmentType.LOAD_BALANCED && certificate.isEmpty()) {
            throw new IllegalArgumentException("a load balancer needs a certificate");
        }
        if (type == EnvironmentType.SINGLE_INSTANCE && updates.rolling()) {
            throw new IllegalArgumentException("a single instance cannot be updated in batches");
        }
    }

    boolean hasLoadBalancer() {
        return type == EnvironmentType.LOAD_BALANCED;
    }

    /** HTTPS ends at the load balancer. A single instance has none, and only speaks HTTP. */
    String scheme() {
        return hasLoadBalancer() ? "https" : "http";
    }
}
