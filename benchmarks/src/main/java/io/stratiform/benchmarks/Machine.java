package io.stratiform.benchmarks;

import static io.stratiform.benchmarks.report.Table.column;

import io.stratiform.benchmarks.report.Figure;
import io.stratiform.benchmarks.report.Part;
import io.stratiform.benchmarks.report.Table;
import io.stratiform.benchmarks.setup.Jdk;
import io.stratiform.benchmarks.setup.ParentPom;
import io.stratiform.benchmarks.setup.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** On what it was measured: the machine, and the versions. */
final class Machine {

    private static final double KIB_PER_GIB = 1024 * 1024;

    private final Table table = new Table("machine", "", column("what", ""), column("value", ""));

    private Machine() {}

    static Part of(Setup setup) throws IOException {
        Machine machine = new Machine();
        machine.hardware();
        machine.versions(setup);
        machine.row("command", "benchmarks/run" + (setup.quick() ? " --quick" : "") + only(setup));
        return new Part("Measured on", List.of(), List.of(machine.table), List.of());
    }

    private void hardware() throws IOException {
        row(
                "system",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                        + System.getProperty("os.arch"));
        row("processor", first(Path.of("/proc/cpuinfo"), "model name"));
        row("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        String memory = first(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
        row("memory", memory.isEmpty() ? "?" : Figure.number(Long.parseLong(memory) / KIB_PER_GIB, 1) + " GiB");
    }

    private void versions(Setup setup) throws IOException {
        ParentPom versions = ParentPom.in(setup.root());
        row("Stratiform", versions.version());
        for (Jdk jdk : setup.jdks()) {
            row("JDK", jdk.version() + (jdk.equals(setup.jdk()) ? ", the one that counts" : ""));
        }
        row("Jackson", versions.text("jackson.version"));
        if (setup.hasCdk()) {
            row("AWS CDK", versions.text("aws-cdk.version"));
            row("Node.js", setup.node());
        }
        if (setup.parts().contains("jmh")) {
            row("JMH", versions.text("jmh.version"));
        }
    }

    private static String only(Setup setup) {
        if (setup.parts().equals(Setup.PARTS)) {
            return "";
        }
        StringBuilder options = new StringBuilder();
        for (String part : setup.parts()) {
            options.append(" --only ").append(part);
        }
        return options.toString();
    }

    /** The value of the first line of a file that begins like this; a question mark if there is none. */
    private static String first(Path file, String name) throws IOException {
        if (Files.isReadable(file)) {
            for (String line : Files.readAllLines(file)) {
                if (line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))) {
                    return line.substring(line.indexOf(':') + 1).strip();
                }
            }
        }
        return "?";
    }

    private void row(String what, String value) {
        table.row(Figure.of(what), Figure.of(value));
    }
}
