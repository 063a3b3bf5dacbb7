package io.stratiform.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RoundsTest {

    private static final Rounds ROUNDS = new Rounds(10, 5, 3, 2, 1, 60, false);

    @Test
    void short_workloads_are_timed_more_often_than_long_ones() {
        assertThat(ROUNDS.times(cell(Workload.W1, false), 10)).isTrue();
        assertThat(ROUNDS.times(cell(Workload.W1, false), 11)).isFalse();
        assertThat(ROUNDS.times(cell(Workload.W3, false), 5)).isTrue();
        assertThat(ROUNDS.times(cell(Workload.W3, false), 6)).isFalse();
    }

    @Test
    void slow_programs_are_run_less_often() {
        assertThat(ROUNDS.times(cell(Workload.W1, true), 2)).isTrue();
        assertThat(ROUNDS.times(cell(Workload.W1, true), 3)).isFalse();
        assertThat(ROUNDS.watches(cell(Workload.W1, true), 1)).isTrue();
        assertThat(ROUNDS.watches(cell(Workload.W1, true), 2)).isFalse();
        assertThat(ROUNDS.watches(cell(Workload.W3, true), 1)).isFalse();
        assertThat(ROUNDS.watches(cell(Workload.W3, false), 3)).isTrue();
    }

    @Test
    void rounds_beyond_the_least_begin_only_while_there_is_time() {
        assertThat(ROUNDS.begins(5, 1_000)).isTrue();
        assertThat(ROUNDS.begins(6, 59)).isTrue();
        assertThat(ROUNDS.begins(6, 60)).isFalse();
        assertThat(ROUNDS.begins(11, 1)).isFalse();
    }

    private static Cell cell(Workload workload, boolean slow) {
        return new Cell(new Side("program", "17.0.1", List.of(), List.of(), Map.of(), true, slow), workload, "json");
    }
}
