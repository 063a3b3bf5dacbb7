package io.stratiform.benchmarks.typed;

import io.stratiform.render.TemplateFile;
import io.stratiform.render.TemplateFormat;
import io.stratiform.template.Template;
import java.nio.file.Path;

/** The templates of a workload, by Stratiform. */
public final class StratiformProgram {

    private static final int BRANCHES = 200;
    private static final int LARGE = 450;

    private StratiformProgram() {}

    /**
     * Writes the templates of a workload.
     *
     * @param arguments the workload; {@code json}, {@code yaml} or {@code both}; the folder
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[2]);
        if (!arguments[1].equals("yaml")) {
            write(arguments[0], TemplateFormat.JSON, folder);
        }
        if (!arguments[1].equals("json")) {
            write(arguments[0], TemplateFormat.YAML, folder);
        }
    }

    private static void write(String workload, TemplateFormat format, Path folder) {
        switch (workload) {
            case "W1" -> write(folder, "branch", format, BranchTemplate.of("feature-checkout"));
            case "W2" -> write(folder, "queues", format, QueueTemplate.of(LARGE));
            case "W3" -> {
                for (int i = 1; i <= BRANCHES; i++) {
                    write(folder, "branch-" + i, format, BranchTemplate.of("feature-" + i));
                }
            }
            default -> throw new IllegalArgumentException("no workload " + workload + "; there are W1, W2 and W3");
        }
    }

    private static void write(Path folder, String name, TemplateFormat format, Template template) {
        TemplateFile.at(folder.resolve(name + format.extension()))
                .write(format.writer().write(template.toNode()));
    }
}
