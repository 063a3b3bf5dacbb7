package io.stratiform.examples.docs;

import static io.stratiform.value.Fn.equalTo;
import static io.stratiform.value.Fn.getAtt;
import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.sns.Topic;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.template.Template;
import io.stratiform.value.Fn;
import io.stratiform.value.ForEach;
import io.stratiform.value.Parameter;
import java.util.List;
import java.util.Map;

/** The examples of the manual's page on loops. */
final class Loops {

    private Loops() {}

    // snippet: resources
    static Template resources() {
        return Template.create("A topic and a queue for each team", t -> {
            t.transform("AWS::LanguageExtensions");
            var teams = List.of("Billing", "Shipping");

            t.forEach("Teams", "Team", teams, each -> {
                var topic = each.add(Topic.create("Topic${Team}", n -> n.displayName(each.item())));
                each.add(
                        Queue.create("Queue${Team}", q -> q.queueName(sub("${Team}-${AWS::Region}"))),
                        o -> o.dependsOn(topic));
            });

            // what the loop makes is known by its names
            t.output("BillingTopic", Fn.ref("TopicBilling"));
        });
    }
    // end

    // snippet: outputs
    static Template outputs() {
        return Template.create("A topic for each team that a parameter names", t -> {
            t.transform("AWS::LanguageExtensions");
            var teams = t.add(Parameter.commaDelimitedList("Teams", p -> p.defaultValue("Billing,Shipping")));

            var topic = Topic.create("Topic${Team}", n -> n.displayName("News"));
            t.forEach("Topics", "Team", teams, each -> each.add(topic));
            t.forEach("Arns", "Team", teams, each -> each.output("Arn${Team}", topic.attrTopicArn()));
        });
    }
    // end

    // snippet: nested
    static Template nested() {
        return Template.create("A queue for each team and stage, and properties from loops", t -> {
            t.transform("AWS::LanguageExtensions");
            var live = t.condition("Live", equalTo(Fn.ref("AWS::Region"), "eu-central-1"));

            t.forEach(
                    "Teams",
                    "Team",
                    List.of("Billing", "Shipping"),
                    team -> team.forEach(
                            "Stages",
                            "Stage",
                            List.of("Test", "Live"),
                            stage -> stage.add(
                                    Queue.create("Queue${Team}${Stage}", q -> q.delaySeconds(5)),
                                    o -> o.condition(live))));

            t.add(Queue.create(
                    "Other",
                    q -> q
                            // a loop among properties
                            .forEach(
                                    "Times",
                                    "Name",
                                    List.of("DelaySeconds", "VisibilityTimeout"),
                                    each -> each.property("${Name}", 30))
                            // a loop in a document
                            .redrivePolicy(Map.of(
                                    "deadLetterTargetArn", getAtt("QueueBillingTest", "Arn"),
                                    "notes",
                                            ForEach.map(
                                                    "Notes",
                                                    "Note",
                                                    List.of("a", "b"),
                                                    each -> each.property("note-${Note}", each.item()))))));
        });
    }
    // end
}
