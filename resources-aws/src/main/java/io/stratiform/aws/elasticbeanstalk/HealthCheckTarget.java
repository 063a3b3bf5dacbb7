package io.stratiform.aws.elasticbeanstalk;

import org.jspecify.annotations.Nullable;

/** What is asked for the health of an application: a path, or a protocol, a port and a path, the first two optional. */
final class HealthCheckTarget implements OptionRule {

    private static final String[] PROTOCOLS = {"HTTP:", "HTTPS:", "TCP:", "SSL:"};

    @Override
    public @Nullable String expectedInsteadOf(String text) {
        int at = 0;
        for (String protocol : PROTOCOLS) {
            if (text.startsWith(protocol)) {
                at = protocol.length();
            }
        }
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == text.length() || text.charAt(at) == '/' ? null : "a path as in /health, or as in HTTPS:443/health";
    }
}
