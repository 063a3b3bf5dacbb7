package io.stratiform.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.aws.ecr.RepositoryCreationTemplate;
import io.stratiform.aws.events.Archive;
import io.stratiform.aws.events.EventBus;
import io.stratiform.aws.iam.Role;
import io.stratiform.aws.lambda.Alias;
import io.stratiform.aws.lambda.Function;
import io.stratiform.aws.pipes.Pipe;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.s3.KeyFilter;
import io.stratiform.aws.sns.Subscription;
import io.stratiform.aws.sns.Topic;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.aws.stepfunctions.Integrations;
import io.stratiform.aws.stepfunctions.StateMachine;
import io.stratiform.aws.xray.ResourcePolicy;
import io.stratiform.problem.Problem;
import io.stratiform.render.JsonWriter;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import io.stratiform.value.Document;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import io.stratiform.value.pattern.EventPattern;
import io.stratiform.value.pattern.FilterPolicy;
import io.stratiform.value.pattern.Match;
import io.stratiform.value.policy.PolicyDocument;
import io.stratiform.value.states.QueryLanguage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents as generated setters take them. */
class DocumentSettersTest {

    private static final String QUEUE = "arn:aws:sqs:eu-west-1:123456789012:failed";

    private static String json(Resource resource, String property) {
        return JsonWriter.minified().write(resource.properties().get(property).toNode());
    }

    private static List<String> errors(Resource resource) {
        try {
            Template.create("A document", t -> t.add(resource));
            return List.of();
        } catch (InvalidTemplateException refused) {
            return refused.problems().stream()
                    .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                    .map(problem -> problem.path() + ": " + problem.message())
                    .toList();
        }
    }

    @Test
    void a_redrive_policy_points_at_a_queue() {
        Queue failed = Queue.create("Failed");
        Queue orders = Queue.create(
                "Orders",
                q -> q.redrivePolicy(r -> r.deadLetterTargetArn(failed).maxReceiveCount(5))
                        .redriveAllowPolicy(r -> r.redrivePermission(Queue.RedrivePermission.BY_QUEUE)
                                .sourceQueueArns(failed)));

        assertThat(json(orders, "RedrivePolicy"))
                .isEqualTo("{\"deadLetterTargetArn\":{\"Fn::GetAtt\":[\"Failed\",\"Arn\"]},\"maxReceiveCount\":5}");
        assertThat(json(orders, "RedriveAllowPolicy"))
                .isEqualTo(
                        "{\"redrivePermission\":\"byQueue\",\"sourceQueueArns\":[{\"Fn::GetAtt\":[\"Failed\",\"Arn\"]}]}");
    }

    @Test
    void a_map_a_text_and_a_structure_are_taken_too() {
        Queue.RedrivePolicy policy =
                Queue.RedrivePolicy.create(r -> r.deadLetterTargetArn(QUEUE).maxReceiveCount(1));
        String expected = "{\"deadLetterTargetArn\":\"" + QUEUE + "\",\"maxReceiveCount\":1}";

        assertThat(json(Queue.create("Q", q -> q.redrivePolicy(policy)), "RedrivePolicy"))
                .isEqualTo(expected);
        assertThat(json(
                        Queue.create(
                                "Q", q -> q.redrivePolicy(Map.of("deadLetterTargetArn", QUEUE, "maxReceiveCount", 1))),
                        "RedrivePolicy"))
                .isEqualTo(expected);
        assertThat(json(Queue.create("Q", q -> q.redrivePolicy("{}")), "RedrivePolicy"))
                .isEqualTo("\"{}\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1001})
    void a_count_of_receives_out_of_range_is_refused(long count) {
        assertThat(errors(Queue.create(
                        "Q",
                        q -> q.redrivePolicy(r -> r.deadLetterTargetArn(QUEUE).maxReceiveCount(count)))))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Properties.RedrivePolicy.maxReceiveCount: ");
    }

    @Test
    void what_a_redrive_policy_needs_is_told() {
        assertThat(errors(Queue.create(
                        "Q", q -> q.redrivePolicy(r -> {}).redriveAllowPolicy(r -> r.redrivePermission("byQueu")))))
                .containsExactlyInAnyOrder(
                        "Properties.RedrivePolicy.deadLetterTargetArn: the required property is not set",
                        "Properties.RedrivePolicy.maxReceiveCount: the required property is not set",
                        "Properties.RedriveAllowPolicy.redrivePermission: 'byQueu' is not an allowed value");
    }

    @Test
    void subscriptions_have_redrive_delivery_and_filter_policies() {
        Queue failed = Queue.create("Failed");
        Topic topic = Topic.create("Topic");
        Subscription subscription = Subscription.create(
                "S",
                s -> s.topicArn(topic)
                        .protocol("sqs")
                        .redrivePolicy(r -> r.deadLetterTargetArn(failed))
                        .deliveryPolicy(d -> d.healthyRetryPolicy(
                                h -> h.numRetries(3).backoffFunction("linear").minDelayTarget(5)))
                        .filterPolicy(FilterPolicy.create(f -> f.field("kind", "order"))));

        assertThat(json(subscription, "RedrivePolicy"))
                .isEqualTo("{\"deadLetterTargetArn\":{\"Fn::GetAtt\":[\"Failed\",\"Arn\"]}}");
        assertThat(json(subscription, "DeliveryPolicy"))
                .isEqualTo(
                        "{\"healthyRetryPolicy\":{\"numRetries\":3,\"backoffFunction\":\"linear\",\"minDelayTarget\":5}}");
        assertThat(json(subscription, "FilterPolicy")).isEqualTo("{\"kind\":[\"order\"]}");
    }

    @Test
    void policies_are_configured_in_place_as_objects_and_as_text() {
        assertThat(json(
                        Role.create(
                                "R",
                                r -> r.assumeRolePolicyDocument(p -> p.statement(s -> s.allow()
                                        .principal(w -> w.service("lambda.amazonaws.com"))
                                        .actions("sts:AssumeRole")))),
                        "AssumeRolePolicyDocument"))
                .isEqualTo(json(
                        Role.create("R", r -> r.assumeRolePolicyDocument(PolicyDocument.trust("lambda.amazonaws.com"))),
                        "AssumeRolePolicyDocument"));
        PolicyDocument policy = PolicyDocument.create(
                p -> p.statement(s -> s.allow().actions("xray:PutTraceSegments").resources("*")));
        ResourcePolicy text = ResourcePolicy.create("P", r -> r.policyName("p").policyDocument(policy));

        assertThat(json(text, "PolicyDocument"))
                .isEqualTo("\"{\\\"Version\\\":\\\"2012-10-17\\\",\\\"Statement\\\":[{\\\"Effect\\\":\\\"Allow\\\","
                        + "\\\"Action\\\":\\\"xray:PutTraceSegments\\\",\\\"Resource\\\":\\\"*\\\"}]}\"");
    }

    @Test
    void lifecycle_policies_are_text_with_references_in_it() {
        Parameter<Number> count = Parameter.number("Count");
        RepositoryCreationTemplate template = RepositoryCreationTemplate.create(
                "T",
                r -> r.prefix("app")
                        .appliedFor("PULL_THROUGH_CACHE")
                        .lifecyclePolicy(l -> l.rules(rule -> rule.rulePriority(1)
                                .selection(s -> s.tagStatus("any")
                                        .countType("imageCountMoreThan")
                                        .countNumber(count))
                                .action(a -> a.type("expire")))));

        assertThat(json(template, "LifecyclePolicy"))
                .isEqualTo("{\"Fn::Sub\":\"{\\\"rules\\\":[{\\\"rulePriority\\\":1,\\\"selection\\\":{"
                        + "\\\"tagStatus\\\":\\\"any\\\",\\\"countType\\\":\\\"imageCountMoreThan\\\","
                        + "\\\"countNumber\\\":${Count}},\\\"action\\\":{\\\"type\\\":\\\"expire\\\"}}]}\"}");
        assertThat(errors(RepositoryCreationTemplate.create(
                        "T",
                        r -> r.prefix("app")
                                .appliedFor("PULL_THROUGH_CACHE")
                                .lifecyclePolicy(l -> l.rules(rule -> rule.rulePriority(0))))))
                .contains(
                        "Properties.LifecyclePolicy.rules[0].selection: the required property is not set",
                        "Properties.LifecyclePolicy.rules[0].action: the required property is not set")
                .anyMatch(it -> it.startsWith("Properties.LifecyclePolicy.rules[0].rulePriority: "));
    }

    @Test
    void patterns_are_objects_for_archives_and_text_for_pipes() {
        EventBus bus = EventBus.create("Bus", b -> b.name("bus"));
        EventPattern pattern = EventPattern.create(p -> p.detail(d -> d.field("total", Match.numeric(">", 5))));

        assertThat(json(Archive.create("A", a -> a.sourceArn(bus).eventPattern(pattern)), "EventPattern"))
                .isEqualTo("{\"detail\":{\"total\":[{\"numeric\":[\">\",5]}]}}");
        assertThat(json(
                        Pipe.create(
                                "P",
                                p -> p.roleArn("r")
                                        .source("s")
                                        .target("t")
                                        .sourceParameters(
                                                s -> s.filterCriteria(c -> c.filters(f -> f.pattern(pattern))))),
                        "SourceParameters"))
                .isEqualTo("{\"FilterCriteria\":{\"Filters\":[{\"Pattern\":"
                        + "\"{\\\"detail\\\":{\\\"total\\\":[{\\\"numeric\\\":[\\\">\\\",5]}]}}\"}]}}");
    }

    @Test
    void integrations_name_their_resources_in_both_query_languages() {
        Function function =
                Function.create("F", f -> f.code(c -> c.zipFile("x")).role("r"));
        Alias alias = Alias.create(
                "A", a -> a.functionName(function).functionVersion("1").name("live"));
        Queue queue = Queue.create("Q");
        StateMachine machine = StateMachine.create(
                "M",
                m -> m.roleArn("r")
                        .definition(d -> d.task(
                                        "One",
                                        t -> t.integration(Integrations.invoke(function))
                                                .next("Two"))
                                .task(
                                        "Two",
                                        t -> t.queryLanguage(QueryLanguage.JSONATA)
                                                .integration(Integrations.sendMessage(queue))
                                                .argument("MessageGroupId", "g")
                                                .next("Three"))
                                .task(
                                        "Three",
                                        t -> t.integration(Integrations.invoke(alias))
                                                .end())));

        assertThat(json(machine, "Definition"))
                .contains("states:::lambda:invoke\"},\"Parameters\":{\"FunctionName\":{\"Fn::GetAtt\":[\"F\",\"Arn\"]},"
                        + "\"Payload.$\":\"$\"}")
                .contains("states:::sqs:sendMessage\"},\"Arguments\":{\"QueueUrl\":{\"Ref\":\"Q\"},"
                        + "\"MessageBody\":\"{% $states.input %}\",\"MessageGroupId\":\"g\"}")
                .contains("\"FunctionName\":{\"Ref\":\"A\"}");
    }

    @Test
    void notifications_are_filtered_by_keys() {
        Bucket.NotificationFilter both = KeyFilter.prefixAndSuffix("in/", ".csv");

        assertThat(JsonWriter.minified().write(both.toNode()))
                .isEqualTo("{\"S3Key\":{\"Rules\":[{\"Name\":\"prefix\",\"Value\":\"in/\"},"
                        + "{\"Name\":\"suffix\",\"Value\":\".csv\"}]}}");
        assertThat(JsonWriter.minified().write(KeyFilter.prefix("a").toNode()))
                .isEqualTo("{\"S3Key\":{\"Rules\":[{\"Name\":\"prefix\",\"Value\":\"a\"}]}}");
        assertThat(JsonWriter.minified().write(KeyFilter.suffix(Value.of("b")).toNode()))
                .isEqualTo("{\"S3Key\":{\"Rules\":[{\"Name\":\"suffix\",\"Value\":\"b\"}]}}");
    }

    @Test
    void null_is_told_with_the_path_of_the_property() {
        assertThat(errors(ResourcePolicy.create("P", r -> r.policyName("p").policyDocument((PolicyDocument) null))))
                .containsExactly("Properties.PolicyDocument: the value is null");
        assertThat(errors(Queue.create("Q", q -> q.redrivePolicy((Value<Document>) null))))
                .containsExactly("Properties.RedrivePolicy: the value is null");
    }
}
