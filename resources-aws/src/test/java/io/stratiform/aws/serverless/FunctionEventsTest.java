package io.stratiform.aws.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.aws.amazonmq.Broker;
import io.stratiform.aws.cognito.UserPool;
import io.stratiform.aws.dynamodb.Table;
import io.stratiform.aws.events.EventBus;
import io.stratiform.aws.kinesis.Stream;
import io.stratiform.aws.logs.LogGroup;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.serverless.Function.EventSource;
import io.stratiform.aws.serverless.Function.EventSourceType;
import io.stratiform.aws.sns.Topic;
import io.stratiform.aws.sqs.Queue;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Events of functions, each by the lambda that is named after its type. */
class FunctionEventsTest {

    private static String event(Consumer<? super EventSource.Builder> event) {
        return ServerlessTemplates.properties(
                Function.create("Fn", f -> f.handler("a.b").events("It", event)), "Events", "It");
    }

    @Test
    void an_api_takes_the_resource() {
        Api api = Api.create("Shop", a -> a.stageName("live"));

        assertThat(event(e -> e.api(a -> a.path("/orders").method("post").restApiId(api))))
                .isEqualTo("""
                Type: Api
                Properties:
                  Path: /orders
                  Method: post
                  RestApiId: !Ref Shop
                """);
    }

    @Test
    void an_http_api_needs_no_properties() {
        assertThat(event(e -> e.httpApi(h -> {}))).isEqualTo("""
                Type: HttpApi
                Properties: {}
                """);
        assertThat(event(e -> e.httpApi(h -> h.path("/x").method("get").apiId(HttpApi.create("Web")))))
                .isEqualTo("""
                Type: HttpApi
                Properties:
                  Path: /x
                  Method: get
                  ApiId: !Ref Web
                """);
    }

    @Test
    void a_queue_is_named_by_its_arn() {
        assertThat(event(e -> e.sqs(s -> s.queue(Queue.create("Orders"))
                        .batchSize(10)
                        .functionResponseTypes("ReportBatchItemFailures")
                        .filterCriteria(c -> c.filters(f -> f.pattern("{}")))
                        .scalingConfig(c -> c.maximumConcurrency(5)))))
                .isEqualTo("""
                        Type: SQS
                        Properties:
                          Queue: !GetAtt Orders.Arn
                          BatchSize: 10
                          FunctionResponseTypes:
                            - ReportBatchItemFailures
                          FilterCriteria:
                            Filters:
                              - Pattern: '{}'
                          ScalingConfig:
                            MaximumConcurrency: 5
                        """);
    }

    @Test
    void a_topic_is_named_by_ref_and_filtered() {
        assertThat(event(e -> e.sns(s -> s.topic(Topic.create("News"))
                        .filterPolicy(Map.of("kind", List.of("a")))
                        .filterPolicyScope("MessageBody"))))
                .isEqualTo("""
                        Type: SNS
                        Properties:
                          Topic: !Ref News
                          FilterPolicy:
                            kind:
                              - a
                          FilterPolicyScope: MessageBody
                        """);
        assertThat(event(e -> e.sns(s -> s.topic("arn").sqsSubscription(true)))).contains("SqsSubscription: true\n");
    }

    @Test
    void streams_are_named_by_their_arns() {
        Table table = Table.create("Items", t -> t.keySchema(Map.of()));

        assertThat(event(e -> e.dynamoDb(d -> d.stream(table).startingPosition("LATEST"))))
                .startsWith("Type: DynamoDB\nProperties:\n  Stream: !GetAtt Items.StreamArn\n");
        assertThat(event(e -> e.kinesis(k -> k.stream(Stream.create("Clicks"))
                        .startingPosition("TRIM_HORIZON")
                        .destinationConfig(d -> d.onFailure(
                                f -> f.destination(Queue.create("Dead")).type("SQS"))))))
                .isEqualTo("""
                        Type: Kinesis
                        Properties:
                          Stream: !GetAtt Clicks.Arn
                          StartingPosition: TRIM_HORIZON
                          DestinationConfig:
                            OnFailure:
                              Destination: !GetAtt Dead.Arn
                              Type: SQS
                        """);
    }

    @Test
    void brokers_and_kafka() {
        Broker broker = Broker.create(
                "Broker",
                b -> b.brokerName("b")
                        .deploymentMode("SINGLE_INSTANCE")
                        .engineType("RABBITMQ")
                        .hostInstanceType("mq.m5.large")
                        .publiclyAccessible(false));

        assertThat(event(e -> e.mq(m -> m.broker(broker)
                        .queues("orders")
                        .sourceAccessConfigurations(s -> s.type("BASIC_AUTH").uri("arn")))))
                .isEqualTo("""
                        Type: MQ
                        Properties:
                          Broker: !GetAtt Broker.Arn
                          Queues:
                            - orders
                          SourceAccessConfigurations:
                            - Type: BASIC_AUTH
                              URI: arn
                        """);
        assertThat(event(e -> e.msk(m -> m.stream("arn").topics("t").startingPosition("LATEST"))))
                .startsWith("Type: MSK\n");
        assertThat(event(e -> e.selfManagedKafka(k -> k.topics("t")
                        .kafkaBootstrapServers("b:9092")
                        .sourceAccessConfigurations(s -> s.type("BASIC_AUTH").uri("arn")))))
                .startsWith("Type: SelfManagedKafka\n");
        assertThat(event(e -> e.documentDb(d -> d.cluster("arn")
                        .databaseName("shop")
                        .sourceAccessConfigurations(s -> s.type("BASIC_AUTH").uri("arn")))))
                .startsWith("Type: DocumentDB\n");
    }

    @Test
    void schedules() {
        assertThat(event(e -> e.schedule(s -> s.schedule("rate(1 hour)").state("DISABLED"))))
                .isEqualTo("""
                        Type: Schedule
                        Properties:
                          Schedule: rate(1 hour)
                          State: DISABLED
                        """);
        assertThat(event(e -> e.scheduleV2(s -> s.scheduleExpression("rate(1 hour)")
                        .flexibleTimeWindow(w -> w.mode("OFF"))
                        .deadLetterConfig(d -> d.arn(Queue.create("Dead")).type("SQS"))
                        .retryPolicy(r -> r.maximumRetryAttempts(3)))))
                .isEqualTo("""
                        Type: ScheduleV2
                        Properties:
                          ScheduleExpression: rate(1 hour)
                          FlexibleTimeWindow:
                            Mode: 'OFF'
                          DeadLetterConfig:
                            Arn: !GetAtt Dead.Arn
                            Type: SQS
                          RetryPolicy:
                            MaximumRetryAttempts: 3
                        """);
    }

    @Test
    void rules() {
        assertThat(event(e -> e.eventBridgeRule(r -> r.pattern(Map.of("source", List.of("shop")))
                        .eventBusName(EventBus.create("Bus", b -> b.name("bus")))
                        .target(t -> t.id("T")))))
                .isEqualTo("""
                        Type: EventBridgeRule
                        Properties:
                          Pattern:
                            source:
                              - shop
                          EventBusName: !Ref Bus
                          Target:
                            Id: T
                        """);
        assertThat(event(e -> e.cloudWatchEvent(r -> r.pattern(Map.of()).enabled(false))))
                .startsWith("Type: CloudWatchEvent\n");
        assertThat(event(e -> e.iotRule(r -> r.sql("SELECT *")))).startsWith("Type: IoTRule\n");
    }

    @Test
    void the_others_take_resources_too() {
        assertThat(event(e -> e.s3(s -> s.bucket(Bucket.create("Uploads")).events("s3:ObjectCreated:*"))))
                .isEqualTo("""
                        Type: S3
                        Properties:
                          Bucket: !Ref Uploads
                          Events: s3:ObjectCreated:*
                        """);
        assertThat(event(e -> e.cloudWatchLogs(
                        l -> l.logGroupName(LogGroup.create("Log")).filterPattern("x"))))
                .contains("LogGroupName: !Ref Log\n");
        assertThat(event(
                        e -> e.cognito(c -> c.userPool(UserPool.create("Users")).trigger("PreSignUp"))))
                .isEqualTo("""
                        Type: Cognito
                        Properties:
                          UserPool: !Ref Users
                          Trigger: PreSignUp
                        """);
        assertThat(event(e -> e.alexaSkill(a -> {}))).startsWith("Type: AlexaSkill\n");
    }

    @Test
    void an_event_that_is_built_apart_is_still_taken() {
        assertThat(event(e -> e.type("Api")
                        .properties(Function.ApiEvent.create(a -> a.path("/x").method("get")))))
                .isEqualTo("""
                        Type: Api
                        Properties:
                          Path: /x
                          Method: get
                        """);
        assertThat(event(e -> e.type(EventSourceType.HTTP_API))).isEqualTo("Type: HttpApi\n");
    }

    @Test
    void what_an_event_requires_is_reported() {
        assertThat(ServerlessTemplates.problems(Function.create(
                        "Fn", f -> f.events("Jobs", e -> e.sqs(s -> s.batchSize(1))))))
                .singleElement()
                .asString()
                .contains("Events.Jobs.Properties")
                .contains("Queue");
    }

    @Test
    void a_type_that_does_not_exist_is_reported_with_the_nearest_one() {
        assertThat(ServerlessTemplates.problems(Function.create("Fn", f -> f.events("Jobs", e -> e.type("HttpAPI")))))
                .singleElement()
                .asString()
                .contains("'HttpAPI' is not an allowed value")
                .contains("did you mean HttpApi?");
    }

    @Test
    void one_event_is_not_of_two_types() {
        assertThat(ServerlessTemplates.problems(Function.create(
                        "Fn",
                        f -> f.events(
                                "It", e -> e.sqs(s -> s.queue("arn")).schedule(s -> s.schedule("rate(1 hour)"))))))
                .singleElement()
                .asString()
                .contains("Events.It.Type")
                .contains("was set to 'SQS' first, and then to 'Schedule'");
    }

    @Test
    void a_lambda_that_is_null_is_reported() {
        assertThat(ServerlessTemplates.problems(Function.create("Fn", f -> f.events("It", e -> e.alexaSkill(null)))))
                .singleElement()
                .asString()
                .contains("the lambda is null");
    }
}
