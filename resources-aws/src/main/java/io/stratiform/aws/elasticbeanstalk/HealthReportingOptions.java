package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;

/**
 * How the health of an environment is reported.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html#command-options-general-elasticbeanstalkhealthreporting">
 *     General options: aws:elasticbeanstalk:healthreporting:system</a>
 * @since 0.1.0
 */
public final class HealthReportingOptions {

    static final String NAMESPACE = "aws:elasticbeanstalk:healthreporting:system";

    private final OptionNamespace options;

    HealthReportingOptions(OptionSettings settings) {
        options = new OptionNamespace(settings, NAMESPACE);
    }

    /**
     * {@code SystemType}: how health is found out. Elastic Beanstalk's default is {@link HealthReportingSystem#BASIC}.
     *
     * @param type the value
     * @return these options
     */
    public HealthReportingOptions systemType(HealthReportingSystem type) {
        options.constant("SystemType", type);
        return this;
    }

    /**
     * {@code SystemType}, as a string: one of the values of {@link HealthReportingSystem}.
     *
     * @param type the value as AWS spells it
     * @return these options
     */
    public HealthReportingOptions systemType(String type) {
        options.text("SystemType", type, new OneOf(HealthReportingSystem.values()));
        return this;
    }

    /**
     * {@code SystemType}, computed when the stack is deployed.
     *
     * @param type the value as AWS spells it
     * @return these options
     */
    public HealthReportingOptions systemType(Value<String> type) {
        options.text("SystemType", type, new OneOf(HealthReportingSystem.values()));
        return this;
    }

    /**
     * {@code HealthCheckSuccessThreshold}: the worst health at which an instance passes in a deployment. Elastic
     * Beanstalk's default is {@link HealthCheckThreshold#OK}.
     *
     * @param threshold the value
     * @return these options
     */
    public HealthReportingOptions healthCheckSuccessThreshold(HealthCheckThreshold threshold) {
        options.constant("HealthCheckSuccessThreshold", threshold);
        return this;
    }

    /**
     * {@code HealthCheckSuccessThreshold}, as a string: one of the values of {@link HealthCheckThreshold}.
     *
     * @param threshold the value as AWS spells it
     * @return these options
     */
    public HealthReportingOptions healthCheckSuccessThreshold(String threshold) {
        options.text("HealthCheckSuccessThreshold", threshold, new OneOf(HealthCheckThreshold.values()));
        return this;
    }

    /**
     * {@code HealthCheckSuccessThreshold}, computed when the stack is deployed.
     *
     * @param threshold the value as AWS spells it
     * @return these options
     */
    public HealthReportingOptions healthCheckSuccessThreshold(Value<String> threshold) {
        options.text("HealthCheckSuccessThreshold", threshold, new OneOf(HealthCheckThreshold.values()));
        return this;
    }

    /**
     * {@code EnhancedHealthAuthEnabled}: whether instances must authenticate when they report enhanced health. Elastic
     * Beanstalk's default is true.
     *
     * @param enabled true or false
     * @return these options
     */
    public HealthReportingOptions enhancedHealthAuth(boolean enabled) {
        options.truth("EnhancedHealthAuthEnabled", enabled);
        return this;
    }

    /**
     * {@code EnhancedHealthAuthEnabled}, computed when the stack is deployed.
     *
     * @param enabled true or false
     * @return these options
     */
    public HealthReportingOptions enhancedHealthAuth(Value<Boolean> enabled) {
        options.truth("EnhancedHealthAuthEnabled", enabled);
        return this;
    }

    /**
     * {@code ConfigDocument}: which metrics are published to CloudWatch, and which errors do not count.
     *
     * @param json a JSON document
     * @return these options
     */
    public HealthReportingOptions configDocument(String json) {
        options.text("ConfigDocument", json);
        return this;
    }

    /**
     * {@code ConfigDocument}, computed when the stack is deployed.
     *
     * @param json a JSON document
     * @return these options
     */
    public HealthReportingOptions configDocument(Value<String> json) {
        options.text("ConfigDocument", json);
        return this;
    }
}
