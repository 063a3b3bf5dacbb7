package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.EnumValue;

/**
 * How Amazon SNS delivers notifications.
 *
 * @since 0.1.0
 */
public enum NotificationProtocol implements EnumValue {
    /** By HTTP. */
    HTTP("http"),
    /** By HTTPS. */
    HTTPS("https"),
    /** By mail. */
    EMAIL("email"),
    /** By mail, as JSON. */
    EMAIL_JSON("email-json"),
    /** To an Amazon SQS queue. */
    SQS("sqs");

    private final String value;

    NotificationProtocol(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }
}
