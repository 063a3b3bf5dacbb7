package io.stratiform.examples;

import io.stratiform.render.TemplateFile;
import io.stratiform.render.TemplateFileException;
import io.stratiform.render.TemplateFormat;
import io.stratiform.template.Template;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Writes the templates of the shop, as JSON and as YAML. */
public final class Main {

    private static final String USAGE = """
            usage: java -cp ... io.stratiform.examples.Main [--out DIR] [--branch NAME]

              --out DIR      where to write; target/templates if not given
              --branch NAME  the branch whose environment to write; if not given, that of the
                             system property stratiform.branch, or the one checked out in git
            """;

    private final PrintStream log;

    private Main(PrintStream log) {
        this.log = log;
    }

    /**
     * Writes the templates.
     *
     * @param arguments see the usage
     */
    public static void main(String[] arguments) {
        int status = run(arguments, System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            if (arguments.length == 1 && arguments[0].equals("--help")) {
                out.print(USAGE);
                return 0;
            }
            Arguments given = Arguments.of(arguments);
            new Main(out).write(given.out(), given.branch());
            return 0;
        } catch (IllegalArgumentException | TemplateFileException wrong) {
            err.println(wrong.getMessage());
            return 2;
        } catch (IOException unreadable) {
            err.println("the branch cannot be read from git: " + unreadable.getMessage()
                    + "; give it by --branch NAME or -Dstratiform.branch=NAME");
            return 2;
        }
    }

    private void write(Path folder, Branch branch) {
        write(folder.resolve("application"), ApplicationStack.template(Shop.STAGING));
        if (branch.hasEnvironment()) {
            write(folder.resolve("environment"), EnvironmentStack.template(branch));
        } else {
            log.println("branch " + branch.name() + " gets no environment: its name ends in -no-infra");
        }
    }

    private void write(Path file, Template template) {
        for (TemplateFormat format : TemplateFormat.values()) {
            Path path = file.resolveSibling(file.getFileName() + format.extension());
            boolean changed = TemplateFile.at(path).write(format.writer().write(template.toNode()));
            log.println((changed ? "wrote " : "unchanged ") + path);
        }
    }
}
