package io.stratiform.examples;

import io.stratiform.aws.cloudwatch.Alarm;
import io.stratiform.aws.cloudwatch.Alarm.ComparisonOperator;
import io.stratiform.aws.cloudwatch.Alarm.Statistic;
import io.stratiform.aws.elasticbeanstalk.Environment;
import io.stratiform.aws.rds.DBInstance;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Value;

/** What somebody should know of. A branch's alarms can be seen, and wake nobody. */
final class Alarms {

    /** Beanstalk's number for an environment whose health is degraded; that for a severe problem is larger. */
    private static final int DEGRADED = 20;

    private static final int BUSY_PERCENT = 90;
    private static final long LITTLE_SPACE = 2L * 1024 * 1024 * 1024;

    private final TemplateBuilder t;
    private final ShopEnvironment environment;

    private Alarms(TemplateBuilder t, ShopEnvironment environment) {
        this.t = t;
        this.environment = environment;
    }

    static void add(TemplateBuilder t, ShopEnvironment environment, Environment web, DBInstance database) {
        Alarms alarms = new Alarms(t, environment);
        Metric health = new Metric("AWS/ElasticBeanstalk", "EnvironmentHealth", "EnvironmentName", web.ref());
        alarms.above("WebUnhealthy", "The web servers are not well", health, DEGRADED);
        alarms.above("DatabaseBusy", "The database is busy", database(database, "CPUUtilization"), BUSY_PERCENT);
        alarms.below("DatabaseFull", "The disk is almost full", database(database, "FreeStorageSpace"), LITTLE_SPACE);
    }

    private static Metric database(DBInstance database, String name) {
        return new Metric("AWS/RDS", name, "DBInstanceIdentifier", database.ref());
    }

    private void above(String logicalId, String description, Metric metric, long threshold) {
        alarm(logicalId, description, metric, ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD, threshold);
    }

    private void below(String logicalId, String description, Metric metric, long threshold) {
        alarm(logicalId, description, metric, ComparisonOperator.LESS_THAN_THRESHOLD, threshold);
    }

    private void alarm(
            String logicalId, String description, Metric metric, ComparisonOperator comparison, long threshold) {
        t.add(Alarm.create(logicalId, a -> {
            a.alarmDescription(description + ": " + environment.url())
                    .namespace(metric.namespace())
                    .metricName(metric.name())
                    .dimensions(d -> d.name(metric.dimension()).value(metric.of()))
                    .statistic(Statistic.AVERAGE)
                    .period(300)
                    .evaluationPeriods(3)
                    .comparisonOperator(comparison)
                    .threshold(threshold)
                    .tags(environment.tags());
            if (environment.settings(AlarmSettings.class).notifies()) {
                a.alarmActions(Export.ALARMS.of(environment.stage())).okActions(Export.ALARMS.of(environment.stage()));
            }
        }));
    }

    private record Metric(String namespace, String name, String dimension, Value<String> of) {}
}
