package io.stratiform.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StatisticsTest {

    @Test
    void the_median_is_the_middle_or_between_the_two_in_the_middle() {
        assertThat(Series.of(9, 1, 2).median()).isEqualTo(2);
        assertThat(Series.of(9, 1, 2, 4).median()).isEqualTo(3);
        assertThat(Series.of(7).median()).isEqualTo(7);
    }

    @Test
    void a_series_has_ends() {
        Series series = Series.of(3, 1, 2);

        assertThat(series.min()).isEqualTo(1);
        assertThat(series.max()).isEqualTo(3);
        assertThat(series.size()).isEqualTo(3);
    }

    @Test
    void a_series_can_be_told_in_another_unit() {
        assertThat(Series.of(3, 1, 2).in(2).median()).isEqualTo(1);
    }

    @Test
    void nothing_has_no_median() {
        assertThatThrownBy(() -> new Series().median()).hasMessage("nothing was measured");
    }

    @Test
    void exponents_are_found() {
        List<Integer> amounts = List.of(10, 100, 1000);

        assertThat(new Growth(amounts, List.of(1.0, 10.0, 100.0)).exponent()).isCloseTo(1, within(1e-9));
        assertThat(new Growth(amounts, List.of(3.0, 300.0, 30_000.0)).exponent())
                .isCloseTo(2, within(1e-9));
        assertThat(new Growth(amounts, List.of(5.0, 5.0, 5.0)).exponent()).isCloseTo(0, within(1e-9));
    }

    @Test
    void a_fixed_cost_lowers_the_exponent_but_hardly_that_of_the_last_step() {
        Growth growth = new Growth(List.of(1, 100, 10_000), List.of(101, 200, 10_100));

        assertThat(growth.exponent()).isLessThan(0.6);
        assertThat(growth.lastStep()).isGreaterThan(0.8);
    }

    @Test
    void the_fit_is_the_one_of_least_squares() {
        // Logarithms to the base 2: (0, 0), (1, 2), (2, 1); the slope is 1/2.
        assertThat(new Growth(List.of(1, 2, 4), List.of(1, 4, 2)).exponent()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void too_few_points_and_no_cost_are_refused() {
        assertThatThrownBy(() -> new Growth(List.of(1), List.of(1))).hasMessageContaining("at least two points");
        assertThatThrownBy(() -> new Growth(List.of(1, 2), List.of(1))).hasMessageContaining("2 amounts and 1 costs");
        assertThatThrownBy(() -> new Growth(List.of(1, 2), List.of(1, 0))).hasMessageContaining("above 0");
    }

    @Test
    void a_budget_is_held_up_to_its_limit_and_by_nothing_that_is_unknown() {
        assertThat(Budget.atMost("a", 2, 2).held()).isTrue();
        assertThat(Budget.atMost("a", 2, 2.0001).held()).isFalse();
        assertThat(Budget.atLeast("a", 2, 2).held()).isTrue();
        assertThat(Budget.atLeast("a", 2, 1.9999).held()).isFalse();
        assertThat(Budget.atMost("a", 2, Double.NaN).held()).isFalse();
    }
}
