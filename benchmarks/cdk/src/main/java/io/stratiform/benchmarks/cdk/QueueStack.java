package io.stratiform.benchmarks.cdk;

import java.util.List;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.amazon.awscdk.services.sns.CfnTopic;
import software.amazon.awscdk.services.sqs.CfnQueue;

/** One large template: topics, the queues that listen to them, and the alarms of the queues. */
final class QueueStack {

    private final Stack stack;

    private QueueStack(Stack stack) {
        this.stack = stack;
    }

    static void declare(Stack stack, int resources) {
        QueueStack queues = new QueueStack(stack);
        CfnQueue first = queues.addRegion(1);
        for (int i = 2; 3 * i <= resources; i++) {
            queues.addRegion(i);
        }
        CfnOutput.Builder.create(stack, "First").value(first.getAttrArn()).build();
    }

    private CfnQueue addRegion(int i) {
        String region = Integer.toString(i);
        CfnTopic topic = CfnTopic.Builder.create(stack, "Topic" + i)
                .displayName("Orders of region " + region)
                .tags(List.of(tag("region", region)))
                .build();
        CfnQueue queue = CfnQueue.Builder.create(stack, "Queue" + i)
                .delaySeconds(i % 900)
                .messageRetentionPeriod(345_600)
                .visibilityTimeout(120)
                .sqsManagedSseEnabled(true)
                .tags(List.of(tag("region", region), tag("topic", topic.getAttrTopicName())))
                .build();
        CfnAlarm.Builder.create(stack, "Alarm" + i)
                .alarmDescription("Orders of region " + region + " wait")
                .namespace("AWS/SQS")
                .metricName("ApproximateAgeOfOldestMessage")
                .dimensions(List.of(CfnAlarm.DimensionProperty.builder()
                        .name("QueueName")
                        .value(queue.getAttrQueueName())
                        .build()))
                .statistic("Maximum")
                .period(300)
                .evaluationPeriods(3)
                .threshold(600)
                .comparisonOperator("GreaterThanThreshold")
                .alarmActions(List.of(topic.getRef()))
                .build();
        return queue;
    }

    private static CfnTag tag(String key, String value) {
        return CfnTag.builder().key(key).value(value).build();
    }
}
