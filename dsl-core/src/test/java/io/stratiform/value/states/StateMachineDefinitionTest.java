package io.stratiform.value.states;

import static io.stratiform.value.Documents.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.document.JsonText;
import io.stratiform.value.Documents;
import io.stratiform.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateMachineDefinitionTest {

    private static final Value<String> BUCKET = Value.of("orders");

    @Test
    void states_of_every_type_are_written_in_jsonpath() {
        StateMachineDefinition machine = StateMachineDefinition.create(m -> m.comment("Takes orders")
                .timeoutSeconds(3600)
                .task(
                        "Take",
                        t -> t.integration(Integration.of("sqs", "sendMessage")
                                        .argument("QueueUrl", Value.of("url"))
                                        .input("MessageBody"))
                                .retry(r -> r.errors("States.Timeout")
                                        .maxAttempts(2)
                                        .intervalSeconds(5)
                                        .backoffRate(1.5))
                                .retry(r -> r.errors("States.ALL")
                                        .maxDelaySeconds(60)
                                        .jitter())
                                .catchError(c ->
                                        c.errors("Orders.Empty").next("Empty").resultPath("$.error"))
                                .catchAll("Failed")
                                .resultPath("$.sent")
                                .timeoutSeconds(60)
                                .heartbeatSeconds(10)
                                .next("Which"))
                .choice(
                        "Which",
                        c -> c.when(ChoiceRule.variable("$.total").isGreaterThan(100), "Pause")
                                .when(
                                        ChoiceRule.and(
                                                ChoiceRule.variable("$.kind").isEqualTo("gift"),
                                                ChoiceRule.not(ChoiceRule.variable("$.note")
                                                        .isPresent())),
                                        "Both")
                                .otherwise("Each"))
                .waitFor("Pause", w -> w.seconds(30).next("Each"))
                .parallel(
                        "Both",
                        p -> p.branch(b -> b.pass(
                                        "Left", s -> s.result(Map.of("a", 1)).end()))
                                .branch(b -> b.succeed("Right"))
                                .next("Done"))
                .map(
                        "Each",
                        e -> e.itemsPath("$.items")
                                .maxConcurrency(3)
                                .itemProcessor(i -> i.pass("Item", s -> s.end()))
                                .next("Done"))
                .pass("Empty", s -> s.discardResult().next("Done"))
                .succeed("Done")
                .fail("Failed", f -> f.error("Orders.Failed").cause("The queue is gone")));

        assertThat(Documents.errors(machine)).isEmpty();
        assertThat(json(machine))
                .isEqualTo(
                        "{\"Comment\":\"Takes orders\",\"TimeoutSeconds\":3600,\"StartAt\":\"Take\",\"States\":{"
                                + "\"Take\":{\"Type\":\"Task\",\"Resource\":{\"Fn::Sub\":"
                                + "\"arn:${AWS::Partition}:states:::sqs:sendMessage\"},"
                                + "\"Parameters\":{\"QueueUrl\":\"url\",\"MessageBody.$\":\"$\"},\"ResultPath\":\"$.sent\","
                                + "\"TimeoutSeconds\":60,\"HeartbeatSeconds\":10,"
                                + "\"Retry\":[{\"MaxAttempts\":2,\"IntervalSeconds\":5,\"BackoffRate\":1.5,"
                                + "\"ErrorEquals\":[\"States.Timeout\"]},"
                                + "{\"MaxDelaySeconds\":60,\"JitterStrategy\":\"FULL\",\"ErrorEquals\":[\"States.ALL\"]}],"
                                + "\"Catch\":[{\"ResultPath\":\"$.error\",\"ErrorEquals\":[\"Orders.Empty\"],\"Next\":\"Empty\"},"
                                + "{\"ErrorEquals\":[\"States.ALL\"],\"Next\":\"Failed\"}],\"Next\":\"Which\"},"
                                + "\"Which\":{\"Type\":\"Choice\",\"Choices\":["
                                + "{\"Variable\":\"$.total\",\"NumericGreaterThan\":100,\"Next\":\"Pause\"},"
                                + "{\"And\":[{\"Variable\":\"$.kind\",\"StringEquals\":\"gift\"},"
                                + "{\"Not\":{\"Variable\":\"$.note\",\"IsPresent\":true}}],\"Next\":\"Both\"}],"
                                + "\"Default\":\"Each\"},"
                                + "\"Pause\":{\"Type\":\"Wait\",\"Seconds\":30,\"Next\":\"Each\"},"
                                + "\"Both\":{\"Type\":\"Parallel\",\"Branches\":["
                                + "{\"StartAt\":\"Left\",\"States\":{\"Left\":{\"Type\":\"Pass\",\"Result\":{\"a\":1},\"End\":true}}},"
                                + "{\"StartAt\":\"Right\",\"States\":{\"Right\":{\"Type\":\"Succeed\"}}}],\"Next\":\"Done\"},"
                                + "\"Each\":{\"Type\":\"Map\",\"ItemsPath\":\"$.items\",\"MaxConcurrency\":3,"
                                + "\"ItemProcessor\":{\"ProcessorConfig\":{\"Mode\":\"INLINE\"},\"StartAt\":\"Item\","
                                + "\"States\":{\"Item\":{\"Type\":\"Pass\",\"End\":true}}},\"Next\":\"Done\"},"
                                + "\"Empty\":{\"Type\":\"Pass\",\"ResultPath\":null,\"Next\":\"Done\"},"
                                + "\"Done\":{\"Type\":\"Succeed\"},"
                                + "\"Failed\":{\"Type\":\"Fail\",\"Error\":\"Orders.Failed\",\"Cause\":\"The queue is gone\"}}}");
    }

    @Test
    void states_are_written_in_jsonata() {
        StateMachineDefinition machine = StateMachineDefinition.create(m -> m.queryLanguage(QueryLanguage.JSONATA)
                .task(
                        "Take",
                        t -> t.integration(Integration.of("lambda", "invoke")
                                        .argument("FunctionName", Value.of("take"))
                                        .input("Payload"))
                                .output("{% $states.result.Payload %}")
                                .assign(Map.of("total", "{% $states.result.Payload.total %}"))
                                .next("Which"))
                .choice("Which", c -> c.when("{% $total > 100 %}", "Wait").otherwise("Done"))
                .waitFor("Wait", w -> w.timestamp("{% $states.input.until %}").next("Done"))
                .succeed("Done", s -> s.output("{% $total %}")));

        assertThat(Documents.errors(machine)).isEmpty();
        assertThat(json(machine))
                .isEqualTo("{\"QueryLanguage\":\"JSONata\",\"StartAt\":\"Take\",\"States\":{"
                        + "\"Take\":{\"Type\":\"Task\",\"Resource\":{\"Fn::Sub\":"
                        + "\"arn:${AWS::Partition}:states:::lambda:invoke\"},"
                        + "\"Arguments\":{\"FunctionName\":\"take\",\"Payload\":\"{% $states.input %}\"},"
                        + "\"Assign\":{\"total\":\"{% $states.result.Payload.total %}\"},"
                        + "\"Output\":\"{% $states.result.Payload %}\",\"Next\":\"Which\"},"
                        + "\"Which\":{\"Type\":\"Choice\",\"Choices\":[{\"Condition\":\"{% $total > 100 %}\","
                        + "\"Next\":\"Wait\"}],\"Default\":\"Done\"},"
                        + "\"Wait\":{\"Type\":\"Wait\",\"Timestamp\":\"{% $states.input.until %}\",\"Next\":\"Done\"},"
                        + "\"Done\":{\"Type\":\"Succeed\",\"Output\":\"{% $total %}\"}}}");
    }

    @Test
    void a_distributed_map_reads_and_writes_objects() {
        StateMachineDefinition machine = StateMachineDefinition.create(m -> m.map(
                "Rows",
                e -> e.itemReader(r -> r.csv(BUCKET, "in.csv").maxItems(1000))
                        .itemsPerBatch(10)
                        .toleratedFailurePercentage(2.5)
                        .resultWriter(BUCKET, "out")
                        .itemProcessor(p -> p.distributedExpress()
                                .task(
                                        "Row",
                                        t -> t.integration(Integration.of("states", "startExecution")
                                                        .runJob())
                                                .argumentPath("Input", "$")
                                                .end()))
                        .end()));

        assertThat(Documents.errors(machine)).isEmpty();
        assertThat(json(machine))
                .contains("\"ItemReader\":{\"Resource\":{\"Fn::Sub\":\"arn:${AWS::Partition}:states:::s3:getObject\"},"
                        + "\"ReaderConfig\":{\"InputType\":\"CSV\",\"CSVHeaderLocation\":\"FIRST_ROW\",\"MaxItems\":1000},"
                        + "\"Parameters\":{\"Bucket\":\"orders\",\"Key\":\"in.csv\"}}")
                .contains("\"ItemBatcher\":{\"MaxItemsPerBatch\":10},\"ToleratedFailurePercentage\":2.5")
                .contains("\"ProcessorConfig\":{\"Mode\":\"DISTRIBUTED\",\"ExecutionType\":\"EXPRESS\"}")
                .contains("states:startExecution.sync:2\"},\"Parameters\":{\"Input.$\":\"$\"}")
                .contains(
                        "\"ResultWriter\":{\"Resource\":{\"Fn::Sub\":\"arn:${AWS::Partition}:states:::s3:putObject\"},"
                                + "\"Parameters\":{\"Bucket\":\"orders\",\"Prefix\":\"out\"}}");
    }

    @Test
    void the_text_of_a_definition_has_references_in_it() {
        StateMachineDefinition machine = StateMachineDefinition.create(m -> m.task(
                "Take",
                t -> t.integration(Integration.awsSdk("s3", "listBuckets").waitForTaskToken())
                        .timeoutSeconds(5)
                        .end()));

        assertThat(json(JsonText.of(machine)))
                .isEqualTo("{\"Fn::Sub\":\"{\\\"StartAt\\\":\\\"Take\\\",\\\"States\\\":{\\\"Take\\\":{"
                        + "\\\"Type\\\":\\\"Task\\\",\\\"Resource\\\":"
                        + "\\\"arn:${AWS::Partition}:states:::aws-sdk:s3:listBuckets.waitForTaskToken\\\","
                        + "\\\"TimeoutSeconds\\\":5,\\\"End\\\":true}}}\"}");
    }

    @Test
    void a_state_may_be_in_the_words_of_the_language() {
        StateMachineDefinition machine = StateMachineDefinition.create(m -> m.startAt("New")
                .state("New", Map.of("Type", "Novel", "Next", "Done", "Catch", List.of(Map.of("Next", "Failed"))))
                .waitFor(
                        "Done",
                        w -> w.timestamp(Instant.parse("2030-01-31T12:00:00Z")).end())
                .fail("Failed", f -> f.cause("It failed")));

        assertThat(Documents.errors(machine)).isEmpty();
        assertThat(json(machine))
                .contains("\"New\":{\"Catch\":[{\"Next\":\"Failed\"}],\"Next\":\"Done\",\"Type\":\"Novel\"}");
    }
}
