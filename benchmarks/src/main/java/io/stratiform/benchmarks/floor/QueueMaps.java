package io.stratiform.benchmarks.floor;

import static io.stratiform.benchmarks.floor.Maps.attribute;
import static io.stratiform.benchmarks.floor.Maps.map;
import static io.stratiform.benchmarks.floor.Maps.ref;
import static io.stratiform.benchmarks.floor.Maps.resource;

import java.util.List;
import java.util.Map;

/** One large template: topics, the queues that listen to them, and the alarms of the queues. */
final class QueueMaps {

    private QueueMaps() {}

    static Map<String, Object> template(int resources) {
        Map<String, Object> section = map();
        for (int i = 1; 3 * i <= resources; i++) {
            section.put("Topic" + i, topic(i));
            section.put("Queue" + i, queue(i));
            section.put("Alarm" + i, alarm(i));
        }
        return map(
                "AWSTemplateFormatVersion",
                "2010-09-09",
                "Description",
                "Queues with alarms",
                "Resources",
                section,
                "Outputs",
                map("First", map("Value", attribute("Queue1", "Arn"))));
    }

    private static Map<String, Object> topic(int i) {
        return resource(
                "AWS::SNS::Topic",
                map(
                        "DisplayName",
                        "Orders of region " + i,
                        "Tags",
                        List.of(map("Key", "region", "Value", Integer.toString(i)))));
    }

    private static Map<String, Object> queue(int i) {
        return resource(
                "AWS::SQS::Queue",
                map(
                        "DelaySeconds",
                        i % 900,
                        "MessageRetentionPeriod",
                        345_600,
                        "VisibilityTimeout",
                        120,
                        "SqsManagedSseEnabled",
                        true,
                        "Tags",
                        List.of(
                                map("Key", "region", "Value", Integer.toString(i)),
                                map("Key", "topic", "Value", attribute("Topic" + i, "TopicName")))));
    }

    private static Map<String, Object> alarm(int i) {
        return resource(
                "AWS::CloudWatch::Alarm",
                map(
                        "AlarmDescription",
                        "Orders of region " + i + " wait",
                        "Namespace",
                        "AWS/SQS",
                        "MetricName",
                        "ApproximateAgeOfOldestMessage",
                        "Dimensions",
                        List.of(map("Name", "QueueName", "Value", attribute("Queue" + i, "QueueName"))),
                        "Statistic",
                        "Maximum",
                        "Period",
                        300,
                        "EvaluationPeriods",
                        3,
                        "Threshold",
                        600,
                        "ComparisonOperator",
                        "GreaterThanThreshold",
                        "AlarmActions",
                        List.of(ref("Topic" + i))));
    }
}
