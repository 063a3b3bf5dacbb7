package io.stratiform.benchmarks.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One of the programs that are compared.
 *
 * @param name what the table calls it
 * @param jdk the JDK it runs on, as the table calls it
 * @param command the start of its command line; workload, format and folder follow
 * @param suffix what follows these
 * @param environment what its environment has beside the usual
 * @param yaml whether it can write YAML
 * @param slow whether a run takes seconds, so that few must do
 */
record Side(
        String name,
        String jdk,
        List<String> command,
        List<String> suffix,
        Map<String, String> environment,
        boolean yaml,
        boolean slow) {

    ProcessBuilder process(Workload workload, String format, Path folder) {
        List<String> line = new ArrayList<>(command);
        line.add(workload.name());
        line.add(format);
        line.add(folder.toString());
        line.addAll(suffix);
        ProcessBuilder process = new ProcessBuilder(line);
        process.environment().putAll(environment);
        process.redirectErrorStream(true);
        return process;
    }

    /** What prints fixed bytes prints the same whatever it is asked for. */
    boolean writes(Workload workload, String format) {
        if (name.equals(Sides.JVM)) {
            return workload == Workload.W1 && format.equals("json");
        }
        return yaml || format.equals("json");
    }

    @Override
    public String toString() {
        return name + " on JDK " + jdk;
    }
}
