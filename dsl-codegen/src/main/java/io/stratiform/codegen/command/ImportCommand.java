package io.stratiform.codegen.command;

import io.stratiform.codegen.input.ImportException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How the commands that import something start, and how they end: 0 if it is done, 2 if something is wrong. */
public final class ImportCommand {

    private ImportCommand() {}

    /** A command in a repository's folder, which says its exit code. */
    public interface Command {
        int run(Path root, PrintStream out, PrintStream err);
    }

    /** What a command does, or what keeps it from that. */
    public interface Work {
        void run() throws IOException;
    }

    /** Runs a command, and ends the JVM with its exit code. */
    public static void main(Command command) {
        Path root = Path.of(System.getProperty("stratiform.root", ""));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(command.run(root, out, err));
    }

    /** Does the work, and tells what is wrong in the name of the command. */
    public static int exitCode(String name, PrintStream err, Work work) {
        try {
            work.run();
            return 0;
        } catch (UsageException e) {
            err.println(name + ": " + e.getMessage() + " (--help explains)");
        } catch (ImportException e) {
            err.println(name + ": " + e.getMessage());
        } catch (IOException e) {
            err.println(name + ": cannot read or write: " + e);
        }
        return 2;
    }
}
