package io.stratiform.value.states;

import static io.stratiform.value.Documents.errors;
import static io.stratiform.value.Documents.notices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StateMachineMistakesTest {

    private static StateMachineDefinition machine(Consumer<StateMachineDefinition.Builder> states) {
        return StateMachineDefinition.create(states);
    }

    private static StateMachineDefinition task(Consumer<TaskState> fields) {
        return machine(m ->
                m.task("T", t -> fields.accept(t.resource("arn:aws:lambda:x").end())));
    }

    @Test
    void a_next_state_that_does_not_exist_is_told_with_the_nearest() {
        assertThat(errors(machine(m -> m.pass("Start", p -> p.next("Finsh")).succeed("Finish"))))
                .containsExactly(
                        "States.Start.Next: there is no state 'Finsh'; did you mean Finish? expected one of Start, Finish");
    }

    @Test
    void a_state_that_no_transition_leads_to_is_told() {
        assertThat(errors(machine(m -> m.pass("Start", p -> p.end()).pass("Loop", p -> p.next("Loop")))))
                .containsExactly("States.Loop: the state cannot be reached from 'Start', the first state;"
                        + " use it in next(...) of another state, or remove it");
    }

    @Test
    void a_first_state_that_does_not_exist_is_told() {
        assertThat(errors(machine(m -> m.startAt("Begin").pass("Begn", p -> p.end()))))
                .containsExactly("StartAt: there is no state 'Begin'; did you mean Begn? expected Begn");
    }

    @Test
    void transitions_of_catchers_rules_and_defaults_are_checked() {
        StateMachineDefinition definition = machine(m -> m.task(
                        "A", t -> t.resource("arn:aws:lambda:x").catchAll("X").next("B"))
                .choice(
                        "B",
                        c -> c.when(ChoiceRule.variable("$.a").isNull(), "Y").otherwise("Z"))
                .state("C", Map.of("Type", "Task", "Next", "W")));

        assertThat(errors(definition))
                .anyMatch(it -> it.startsWith("States.A.Catch[0].Next: there is no state 'X'"))
                .anyMatch(it -> it.startsWith("States.B.Choices[0].Next: there is no state 'Y'"))
                .anyMatch(it -> it.startsWith("States.B.Default: there is no state 'Z'"))
                .anyMatch(it -> it.startsWith("States.C.Next: there is no state 'W'"))
                .anyMatch(it -> it.startsWith("States: the state machine has no end state"))
                .hasSize(5);
    }

    @Test
    void transitions_do_not_leave_a_branch() {
        assertThat(errors(machine(m -> m.parallel(
                                "Both",
                                p -> p.branch(b -> b.pass("In", s -> s.next("Out")))
                                        .next("Out"))
                        .succeed("Out"))))
                .anyMatch(it -> it.startsWith("States.Both.Branches[0].States.In.Next: there is no state 'Out'"));
    }

    @Test
    void names_are_unique_in_the_whole_state_machine_and_not_too_long() {
        String name = "n".repeat(81);
        assertThat(errors(machine(m -> m.parallel(
                                "A", p -> p.branch(b -> b.succeed("A")).next(name))
                        .succeed(name)
                        .succeed(name))))
                .containsExactly(
                        "States." + name + ": the name of the state has 81 characters; expected at most 80",
                        "States." + name + ": two states have this name; use a different name for each state",
                        "States.A.Branches[0].States.A: another part of the state machine has a state with this name;"
                                + " state names must be unique in the whole state machine, including branches and processors");
    }

    @Test
    void a_state_goes_on_or_ends() {
        assertThat(errors(machine(m -> m.pass("A", p -> p.next("B"))
                        .pass("B", p -> {})
                        .pass("C", p -> p.next("A").end()))))
                .contains(
                        "States.B: the state has no next state; call next(...), or end() if it is the last state",
                        "States.C: the state has a next state and is also an end state; call next(...) or end()");
    }

    @Test
    void fields_of_the_other_language_are_told() {
        assertThat(errors(task(t -> t.output("{% 1 %}"))))
                .containsExactly("States.T.Output: states in JSONPath do not have this field;"
                        + " call queryLanguage(QueryLanguage.JSONATA) on the state or the state machine");
        assertThat(errors(task(t ->
                        t.queryLanguage(QueryLanguage.JSONATA).inputPath("$.a").argumentPath("A", "$.b"))))
                .containsExactlyInAnyOrder(
                        "States.T.InputPath: states in JSONata do not have this field; use argument(...) to select the input",
                        "States.T.Arguments.A.$: names that end in .$ are only valid in JSONPath; use A with an expression between {% and %}");
        assertThat(errors(machine(m -> m.queryLanguage(QueryLanguage.JSONATA)
                        .pass("A", p -> p.queryLanguage(QueryLanguage.JSONPATH).end()))))
                .hasSize(1);
    }

    @Test
    void rules_of_the_other_language_and_no_rules_are_told() {
        assertThat(errors(machine(m -> m.choice(
                                "A",
                                c -> c.when("{% true %}", "B")
                                        .when("$.x > 1", "B")
                                        .otherwise("B"))
                        .succeed("B"))))
                .hasSize(3)
                .first()
                .asString()
                .contains("'$.x > 1' is not an expression");
        assertThat(errors(machine(m -> m.choice("A", c -> c.otherwise("B")).succeed("B"))))
                .containsExactly("States.A.Choices: the state has no rules; call when(rule, next)");
        assertThat(notices(machine(m -> m.choice(
                                "A", c -> c.when(ChoiceRule.variable("$.x").isNull(), "B"))
                        .succeed("B"))))
                .containsExactly("States.A: if no rule matches, the execution fails with"
                        + " States.NoChoiceMatched; call otherwise(...)");
    }

    @Test
    void comparisons_are_checked() {
        assertThat(errors(ChoiceRule.variable("x").compare("StringEqual", "a")))
                .hasSize(2)
                .anyMatch(it -> it.contains("'x' is not a path"))
                .anyMatch(it -> it.contains("'StringEqual' is not an operator; did you mean StringEquals?"));
        assertThat(errors(ChoiceRule.variable("$.x").compare("NumericEquals", "1")))
                .containsExactly("NumericEquals: NumericEquals does not support the operator '1'; expected a number");
        assertThat(errors(ChoiceRule.variable("$.x").compare("StringEqualsPath", "y")))
                .hasSize(1);
        assertThat(errors(ChoiceRule.or())).hasSize(1);
    }

    @Test
    void retriers_and_catchers_are_checked() {
        assertThat(errors(task(t -> t.retry(r -> r.errors("States.ALL").maxAttempts(-1))
                        .retry(r -> r.errors("States.Timout").intervalSeconds(0).backoffRate(0.5))
                        .retry(r -> r.intervalSeconds(10).maxDelaySeconds(10))
                        .catchError(c -> c.errors("A", "States.ALL").next("T"))
                        .catchError(c -> c.errors("B")))))
                .anyMatch(it -> it.startsWith("States.T.Retry[0].MaxAttempts: the value is -1"))
                .anyMatch(it -> it.startsWith("States.T.Retry[0].ErrorEquals: States.ALL matches all errors"))
                .anyMatch(it -> it.startsWith("States.T.Retry[1].ErrorEquals[0]: 'States.Timout'")
                        && it.contains("did you mean States.Timeout?"))
                .anyMatch(it ->
                        it.startsWith("States.T.Retry[1].IntervalSeconds: the value is 0; expected a number from 1"))
                .anyMatch(it -> it.startsWith("States.T.Retry[1].BackoffRate: the value is 0.5; expected 1 or more"))
                .anyMatch(it -> it.startsWith("States.T.Retry[2].ErrorEquals: the list of errors is empty"))
                .anyMatch(it -> it.startsWith("States.T.Retry[2].MaxDelaySeconds: the maximum delay"))
                .anyMatch(it -> it.startsWith("States.T.Catch[0].ErrorEquals: States.ALL matches all errors"))
                .anyMatch(it -> it.startsWith("States.T.Catch[1].Next: the catcher has no next state"));
    }

    @Test
    void what_a_state_needs_is_told() {
        assertThat(errors(machine(m -> m.task("A", t -> t.next("B"))
                        .waitFor("B", w -> w.next("C"))
                        .waitFor("C", w -> w.seconds(1).timestampPath("$.t").next("D"))
                        .parallel("D", p -> p.next("E"))
                        .map("E", e -> e.label("x".repeat(41)).next("F"))
                        .map(
                                "F",
                                e -> e.itemReader(r -> {})
                                        .itemProcessor(p -> p.succeed("G"))
                                        .end()))))
                .anyMatch(it -> it.startsWith("States.A.Resource: the state has no resource"))
                .anyMatch(it -> it.startsWith("States.B: the state has no time to wait for"))
                .anyMatch(it -> it.startsWith("States.C: the state has 2 times to wait for"))
                .anyMatch(it -> it.startsWith("States.D.Branches: the state has no branches"))
                .anyMatch(it -> it.startsWith("States.E.ItemProcessor: the state has no item processor"))
                .anyMatch(it -> it.startsWith("States.E.Label: the label has 41 characters"))
                .anyMatch(it -> it.startsWith("States.F.ItemReader: only distributed Map states"))
                .anyMatch(it -> it.startsWith("States.F.ItemReader: the reader has no source"));
    }

    @Test
    void times_arns_and_paths_are_checked() {
        assertThat(errors(task(t -> t.timeoutSeconds(10)
                        .heartbeatSeconds(10)
                        .resultPath("result")
                        .resource("take"))))
                .containsExactlyInAnyOrder(
                        "States.T.ResultPath: 'result' is not a path; expected JSONPath that begins with $, as in $.order.id",
                        "States.T.Resource: 'take' is not an ARN; expected one, as in arn:aws:states:::sqs:sendMessage",
                        "States.T.HeartbeatSeconds: the heartbeat of 10 seconds is not shorter than the timeout of 10;"
                                + " expected less than the timeout");
        assertThat(errors(machine(m -> m.timeoutSeconds(0).succeed("A")))).hasSize(1);
        assertThat(errors(machine(m -> {})))
                .containsExactly("States: there are no states; add a state, as in task(\"Name\", t -> ...)");
        assertThat(errors(machine(m -> m.succeed("").state("A", null)))).hasSize(3);
    }
}
