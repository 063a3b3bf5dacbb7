package io.stratiform.benchmarks.scaling;

import static io.stratiform.benchmarks.report.Table.column;

import io.stratiform.benchmarks.report.Budget;
import io.stratiform.benchmarks.report.Figure;
import io.stratiform.benchmarks.report.Growth;
import io.stratiform.benchmarks.report.Part;
import io.stratiform.benchmarks.report.Table;
import io.stratiform.benchmarks.setup.Setup;
import io.stratiform.benchmarks.typed.BranchTemplate;
import io.stratiform.benchmarks.typed.QueueTemplate;
import io.stratiform.render.JsonWriter;
import io.stratiform.render.TemplateWriter;
import io.stratiform.render.YamlWriter;
import io.stratiform.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How time grows with resources, stacks and settings, and how many resources a second can be built and written. */
public final class Scaling {

    private static final double MOST_EXPONENT = 1.1;
    private static final double LEAST_RESOURCES = 100_000;
    private static final double SECONDS_TO_WARM_UP = 4;
    private static final int BRANCH = 14;
    private static final int LARGE = 450;
    private static final double MILLIS_PER_SECOND = 1e3;

    private final Setup setup;
    private final Warm warm;
    private final List<Table> tables = new ArrayList<>();
    private final List<Budget> budgets = new ArrayList<>();

    private Scaling(Setup setup) {
        this.setup = setup;
        this.warm = new Warm(setup.quick() ? 0.4 : 2);
    }

    /**
     * Measures.
     *
     * @param setup what is measured, and how often
     * @return the results
     */
    public static Part measure(Setup setup) {
        Scaling scaling = new Scaling(setup);
        scaling.throughput();
        scaling.laws();
        return new Part(
                "Warm, in one thread",
                List.of("The shortest of several times, on JDK " + setup.jdk().version()
                        + ", in a heap so large that it is the work that is compared, and not the collector."),
                scaling.tables,
                scaling.budgets);
    }

    private void throughput() {
        Table table = new Table(
                "throughput",
                "Resources a second, built and written",
                column("template", "template"),
                column("format", "format"),
                column("resourcesPerSecond", "resources/s"),
                column("bytesPerSecond", "MB/s"));
        throughput(table, "branch environment, 14 resources", BRANCH, () -> BranchTemplate.of("feature-checkout"));
        throughput(table, "450 resources", LARGE, () -> QueueTemplate.of(LARGE));
        tables.add(table);
    }

    private void throughput(Table table, String what, int resources, Supplier<Template> template) {
        for (TemplateWriter writer : List.of(JsonWriter.pretty(), YamlWriter.standard())) {
            String format = writer instanceof YamlWriter ? "YAML" : "JSON";
            setup.progress().tell("resources a second: " + what + ", " + format);
            int length = writer.write(template.get().toNode()).length();
            // The first time warms up: it takes seconds until all that runs is compiled for speed.
            new Warm(SECONDS_TO_WARM_UP)
                    .shortest(() -> writer.write(template.get().toNode()).length());
            double seconds =
                    warm.shortest(() -> writer.write(template.get().toNode()).length());
            table.row(
                    Figure.of(what),
                    Figure.of(format),
                    Figure.of(resources / seconds, 0),
                    Figure.of(length / seconds / 1e6, 1));
            budgets.add(Budget.atLeast(
                    "warm, " + what + ", " + format + ": resources/s", LEAST_RESOURCES, resources / seconds));
        }
    }

    private void laws() {
        for (Law law : Laws.all()) {
            setup.progress().tell("growing " + law.id());
            List<Double> seconds = law.seconds(warm);
            Growth growth = new Growth(law.amounts(), seconds);
            tables.add(table(law, seconds, growth));
            budgets.add(Budget.atMost("warm, " + law.id() + ": fitted exponent", MOST_EXPONENT, growth.exponent()));
        }
    }

    private static Table table(Law law, List<Double> seconds, Growth growth) {
        Table table = new Table(
                "growth-" + law.id(),
                "More " + law.id() + ": fitted exponent " + Figure.number(growth.exponent(), 3) + ", last step alone "
                        + Figure.number(growth.lastStep(), 3),
                column("amount", law.what()),
                column("milliseconds", "ms"),
                column("microsecondsEach", "\u00b5s each"));
        for (int i = 0; i < seconds.size(); i++) {
            double milliseconds = seconds.get(i) * MILLIS_PER_SECOND;
            int amount = law.amounts().get(i);
            table.row(
                    Figure.of(amount, 0),
                    Figure.of(milliseconds, 3),
                    Figure.of(milliseconds * MILLIS_PER_SECOND / amount, 2));
        }
        return table;
    }
}
