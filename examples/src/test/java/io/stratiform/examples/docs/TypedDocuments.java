package io.stratiform.examples.docs;

import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.cloudwatch.Alarm;
import io.stratiform.aws.cloudwatch.Dashboard;
import io.stratiform.aws.ecr.Repository;
import io.stratiform.aws.events.Rule;
import io.stratiform.aws.lambda.EventSourceMapping;
import io.stratiform.aws.lambda.Function;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.s3.KeyFilter;
import io.stratiform.aws.sns.Subscription;
import io.stratiform.aws.sns.Topic;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.aws.stepfunctions.Integrations;
import io.stratiform.aws.stepfunctions.StateMachine;
import io.stratiform.template.Template;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import io.stratiform.value.dashboard.MetricView;
import io.stratiform.value.pattern.Match;
import io.stratiform.value.states.ChoiceRule;
import io.stratiform.value.states.QueryLanguage;
import java.util.Map;

/** The examples of the manual's page on typed documents. */
final class TypedDocuments {

    private TypedDocuments() {}

    static Template redrive() {
        return Template.create("Redrive policies", t -> {
            // snippet: redrive
            var failed = t.add(Queue.create("Failed"));
            t.add(Queue.create(
                    "Orders",
                    q -> q.redrivePolicy(r -> r.deadLetterTargetArn(failed).maxReceiveCount(5))));
            // end
        });
    }

    static Template lifecycle() {
        return Template.create("Policies of a repository", t -> {
            // snippet: lifecycle
            t.add(Repository.create(
                    "Images",
                    r -> r.repositoryPolicyText(p -> p.statement(s -> s.allow()
                                    .principal(w -> w.service("codebuild.amazonaws.com"))
                                    .actions("ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer")))
                            .lifecyclePolicy(l -> l.lifecyclePolicyText(p -> p.rules(rule -> rule.rulePriority(1)
                                    .description("Keep 20 images")
                                    .selection(s -> s.tagStatus("any")
                                            .countType("imageCountMoreThan")
                                            .countNumber(20))
                                    .action(a -> a.type("expire")))))));
            // end
        });
    }

    static Template pattern() {
        return Template.create("Event patterns", t -> {
            var uploads = t.add(Bucket.create("Uploads"));
            // snippet: pattern
            t.add(Rule.create(
                    "Uploaded",
                    r -> r.eventPattern(p -> p.source("aws.s3")
                            .detailType("Object Created")
                            .detail(d -> d.object("bucket", b -> b.field("name", uploads.ref()))
                                    .object(
                                            "object",
                                            o -> o.field("key", Match.prefix("in/"), Match.suffix(".csv"))
                                                    .field("size", Match.numeric(">", 0, "<=", 1_000_000)))))));
            // end
        });
    }

    static Template records() {
        return Template.create("Patterns of records", t -> {
            var orders = t.add(Queue.create("Orders"));
            var take = t.add(Function.create(
                    "Take", f -> f.code(c -> c.zipFile("...")).role("arn:aws:iam::123456789012:role/take")));
            // snippet: records
            t.add(EventSourceMapping.create(
                    "TakeOrders",
                    m -> m.functionName(take)
                            .eventSourceArn(orders)
                            .filterCriteria(c -> c.filters(f ->
                                    f.pattern(p -> p.object("body", b -> b.field("kind", "order", "gift")))))));
            // end
        });
    }

    static Template filter() {
        return Template.create("Filter policies", t -> {
            var orders = t.add(Topic.create("Orders"));
            var large = t.add(Queue.create("Large"));
            // snippet: filter
            t.add(Subscription.create(
                    "LargeOrders",
                    s -> s.topicArn(orders)
                            .protocol("sqs")
                            .endpoint(large)
                            .filterPolicy(
                                    f -> f.field("country", "de", "at").field("total", Match.numeric(">=", 100)))));
            // end
        });
    }

    static Template dashboard() {
        return Template.create("Dashboards", t -> {
            var orders = t.add(Queue.create("Orders"));
            var late = t.add(Alarm.create(
                    "Late", a -> a.comparisonOperator("GreaterThanThreshold").evaluationPeriods(1)));
            // snippet: dashboard
            t.add(Dashboard.create(
                    "Board",
                    d -> d.dashboardBody(b -> b.text(w -> w.size(24, 1).markdown(sub("# Orders of ${AWS::StackName}")))
                            .metric(w -> w.size(12, 6)
                                    .title("Messages")
                                    .view(MetricView.TIME_SERIES)
                                    .stat("Sum")
                                    .metric(
                                            "AWS/SQS",
                                            "NumberOfMessagesSent",
                                            m -> m.dimension("QueueName", orders.attrQueueName())))
                            .alarm(w -> w.title("Alarms").alarms(late.attrArn())))));
            // end
        });
    }

    static Template states() {
        return Template.create("State machines", t -> {
            var role = t.add(Parameter.string("RoleArn"));
            var orders = t.add(Queue.create("Orders"));
            var take = t.add(Function.create(
                    "Take", f -> f.code(c -> c.zipFile("...")).role("arn:aws:iam::123456789012:role/take")));
            // snippet: states
            t.add(StateMachine.create(
                    "TakeOrders",
                    m -> m.roleArn(role)
                            .definition(d -> d.task(
                                            "Take",
                                            s -> s.integration(Integrations.invoke(take))
                                                    .retry(r -> r.errors("Lambda.TooManyRequestsException")
                                                            .maxAttempts(3))
                                                    .catchAll("Failed")
                                                    .next("Large?"))
                                    .choice(
                                            "Large?",
                                            s -> s.when(
                                                            ChoiceRule.variable("$.Payload.total")
                                                                    .isGreaterThan(100),
                                                            "Queue")
                                                    .otherwise("Done"))
                                    .task(
                                            "Queue",
                                            s -> s.integration(Integrations.sendMessage(orders))
                                                    .next("Done"))
                                    .succeed("Done")
                                    .fail("Failed", s -> s.cause("The order was not taken")))));
            // end
        });
    }

    static Template jsonata() {
        return Template.create("State machines in JSONata", t -> {
            var role = t.add(Parameter.string("RoleArn"));
            // snippet: jsonata
            t.add(StateMachine.create(
                    "Total",
                    m -> m.roleArn(role)
                            .definitionString(d -> d.queryLanguage(QueryLanguage.JSONATA)
                                    .map(
                                            "Each",
                                            s -> s.items("{% $states.input.orders %}")
                                                    .itemProcessor(p -> p.pass(
                                                            "Order",
                                                            o -> o.output("{% $states.input.total %}")
                                                                    .end()))
                                                    .assign(Map.of("total", "{% $sum($states.result) %}"))
                                                    .end()))));
            // end
        });
    }

    static Template notifications() {
        return Template.create("Filters of notifications", t -> {
            var orders = t.add(Queue.create("Orders"));
            // snippet: notifications
            t.add(Bucket.create(
                    "Uploads",
                    b -> b.notificationConfiguration(n -> n.queueConfigurations(q -> q.event("s3:ObjectCreated:*")
                            .queue(orders)
                            .filter(KeyFilter.prefixAndSuffix("in/", ".csv"))))));
            // end
        });
    }

    static Template mistakes() {
        return Template.create("Mistakes in documents", t -> {
            var role = t.add(Parameter.string("RoleArn"));
            // snippet: mistakes
            t.add(StateMachine.create(
                    "TakeOrders",
                    m -> m.roleArn(role)
                            .definition(
                                    d -> d.pass("Start", s -> s.next("Finsh")).succeed("Finish"))));
            t.add(Rule.create(
                    "Large",
                    r -> r.eventPattern(p -> p.source("shop")
                            .detail(d -> d.field("total", Match.numeric("=>", 100), Match.cidr("10.0.0.0"))))));
            t.add(Dashboard.create("Board", d -> d.dashboardBody(b -> b.metric(w -> w.stat("Averge")))));
            t.add(Queue.create(
                    "Orders",
                    q -> q.redrivePolicy(
                            r -> r.deadLetterTargetArn(Value.of("arn:aws:sqs:eu-west-1:123456789012:failed"))
                                    .maxReceiveCount(0))));
            // end
        });
    }
}
