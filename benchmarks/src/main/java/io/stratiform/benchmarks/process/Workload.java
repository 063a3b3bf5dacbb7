package io.stratiform.benchmarks.process;

/** What the programs are asked to write. */
enum Workload {
    W1("one branch environment, 14 resources"),
    W2("one template of 450 resources"),
    W3("200 branch environments in one process");

    private final String description;

    Workload(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }
}
