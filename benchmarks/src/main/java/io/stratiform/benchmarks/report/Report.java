package io.stratiform.benchmarks.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All results: the budgets first, then the parts one by one. */
public final class Report {

    private final List<Part> parts;

    /**
     * A report.
     *
     * @param parts its parts
     */
    public Report(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * For readers: Markdown whose tables are aligned.
     *
     * @param colored whether held and missed budgets have colours
     * @return the text
     */
    public String text(boolean colored) {
        return new TextReport(colored).write(parts, budgets());
    }

    /**
     * For machines.
     *
     * @return a JSON document
     * @throws IOException never; Jackson says so
     */
    public String json() throws IOException {
        return JsonReport.write(parts, budgets());
    }

    /**
     * Whether no budget is missed.
     *
     * @return whether all are held
     */
    public boolean held() {
        return budgets().stream().allMatch(Budget::held);
    }

    private List<Budget> budgets() {
        List<Budget> budgets = new ArrayList<>();
        for (Part part : parts) {
            budgets.addAll(part.budgets());
        }
        return budgets;
    }
}
