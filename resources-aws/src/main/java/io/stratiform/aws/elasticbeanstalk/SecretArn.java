package io.stratiform.aws.elasticbeanstalk;

import org.jspecify.annotations.Nullable;

/** The ARN of something that Elastic Beanstalk reads secrets from. */
final class SecretArn implements OptionRule {

    @Override
    public @Nullable String expectedInsteadOf(String text) {
        return isOf("secretsmanager", text) || isOf("ssm", text)
                ? null
                : "the ARN of a secret in Secrets Manager or of a parameter in Parameter Store";
    }

    /** Whether a text is the ARN of something of a service, in whatever partition. */
    static boolean isOf(String service, String arn) {
        int partition = arn.indexOf(':');
        int name = arn.indexOf(':', partition + 1);
        return arn.startsWith("arn:") && name > 0 && arn.startsWith(service + ":", name + 1);
    }
}
