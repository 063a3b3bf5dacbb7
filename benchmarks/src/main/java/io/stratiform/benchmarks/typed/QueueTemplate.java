package io.stratiform.benchmarks.typed;

import io.stratiform.aws.cloudwatch.Alarm;
import io.stratiform.aws.sns.Topic;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Tags;

/** One large template: topics, the queues that listen to them, and the alarms of the queues. */
public final class QueueTemplate {

    private QueueTemplate() {}

    /**
     * The template.
     *
     * @param resources how many resources, at least 3; what is left of them by 3 are topics that nobody listens to
     * @return the template
     */
    public static Template of(int resources) {
        return Template.create("Queues with alarms", t -> {
            Queue first = addRegion(t, 1);
            for (int i = 2; 3 * i <= resources; i++) {
                addRegion(t, i);
            }
            for (int i = 0; i < resources % 3; i++) {
                t.add(Topic.create("Rest" + i));
            }
            t.output("First", first.attrArn());
        });
    }

    private static Queue addRegion(TemplateBuilder t, int i) {
        String region = Integer.toString(i);
        Topic topic = t.add(Topic.create(
                "Topic" + i, b -> b.displayName("Orders of region " + region).tags(Tags.of("region", region))));
        Queue queue = t.add(Queue.create(
                "Queue" + i,
                b -> b.delaySeconds(i % 900)
                        .messageRetentionPeriod(345_600)
                        .visibilityTimeout(120)
                        .sqsManagedSseEnabled(true)
                        .tags(Tags.of("region", region).and("topic", topic.attrTopicName()))));
        t.add(Alarm.create(
                "Alarm" + i,
                b -> b.alarmDescription("Orders of region " + region + " wait")
                        .namespace("AWS/SQS")
                        .metricName("ApproximateAgeOfOldestMessage")
                        .dimensions(d -> d.name("QueueName").value(queue.attrQueueName()))
                        .statistic("Maximum")
                        .period(300)
                        .evaluationPeriods(3)
                        .threshold(600)
                        .comparisonOperator("GreaterThanThreshold")
                        .alarmActions(topic.ref())));
        return queue;
    }
}
