package io.stratiform.aws.elasticbeanstalk;

import org.jspecify.annotations.Nullable;

/** A protocol, two ports and a source. */
final class SshSourceRestriction implements OptionRule {

    @Override
    public @Nullable String expectedInsteadOf(String text) {
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            commas += text.charAt(i) == ',' ? 1 : 0;
        }
        return commas == 3 ? null : "protocol,first port,last port,source, as in tcp,22,22,10.0.0.0/8";
    }
}
