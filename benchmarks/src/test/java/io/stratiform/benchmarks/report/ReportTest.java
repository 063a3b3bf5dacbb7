package io.stratiform.benchmarks.report;

import static io.stratiform.benchmarks.report.Table.column;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportTest {

    private static final Budget HELD = Budget.atMost("time, x floor", 1.8, 1.75);
    private static final Budget MISSED = Budget.atLeast("resources/s", 100_000, 65_701.4);

    @Test
    void a_text_is_markdown_with_aligned_tables() {
        assertThat(report(HELD, MISSED).text(false)).isEqualTo("""
                ## Budgets

                | what          | budget           | measured |        |
                |---------------|------------------|----------|--------|
                | time, x floor | at most 1.8      | 1.750    | held   |
                | resources/s   | at least 100,000 | 65,701   | MISSED |

                ## Part

                A note.

                ### Things

                | thing | seconds               |
                |-------|-----------------------|
                | one   | 0.200 (0.100 - 0.300) |
                | two   | ?                     |
                | three | 4.00                  |
                """);
    }

    @Test
    void colours_do_not_shift_columns() {
        assertThat(report(HELD, MISSED).text(true))
                .contains("| 1.750    | \u001b[32mheld\u001b[0m   |\n")
                .contains("| 65,701   | \u001b[31mMISSED\u001b[0m |\n");
    }

    @Test
    void a_report_without_budgets_has_no_table_of_them() {
        assertThat(report().text(false)).startsWith("## Part\n");
    }

    @Test
    void json_rounds_nothing() throws IOException {
        assertThat(report(MISSED).json()).isEqualTo("""
                {
                  "budgets" : [ {
                    "what" : "resources/s",
                    "atLeast" : 100000.0,
                    "measured" : 65701.4,
                    "held" : false
                  } ],
                  "tables" : {
                    "things" : [ {
                      "thing" : "one",
                      "seconds" : {
                        "runs" : 3,
                        "min" : 0.1,
                        "median" : 0.2,
                        "max" : 0.3
                      }
                    }, {
                      "thing" : "two",
                      "seconds" : null
                    }, {
                      "thing" : "three",
                      "seconds" : 4.0004
                    } ]
                  }
                }
                """);
    }

    @Test
    void what_is_no_number_is_null_in_json() throws IOException {
        assertThat(report(Budget.atMost("a", 1, Double.NaN)).json()).contains("\"measured\" : null");
    }

    @Test
    void one_missed_budget_is_enough() {
        assertThat(report(HELD).held()).isTrue();
        assertThat(report(HELD, MISSED).held()).isFalse();
    }

    @Test
    void a_row_has_a_figure_for_each_column() {
        Table table = new Table("a", "A", column("b", "b"));

        assertThatThrownBy(table::row).hasMessage("expected 1 figures, but there are 0");
    }

    private static Report report(Budget... budgets) {
        Table table = new Table("things", "Things", column("thing", "thing"), column("seconds", "seconds"));
        table.row(Figure.of("one"), Figure.of(Series.of(0.3, 0.1, 0.2), 3));
        table.row(Figure.of("two"), Figure.of(new Series(), 3));
        table.row(Figure.of("three"), Figure.of(4.0004, 2));
        return new Report(List.of(new Part("Part", List.of("A note."), List.of(table), List.of(budgets))));
    }
}
