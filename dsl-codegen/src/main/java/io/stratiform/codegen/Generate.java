package io.stratiform.codegen;

import io.stratiform.codegen.command.UsageException;
import io.stratiform.codegen.docs.DocumentationException;
import io.stratiform.codegen.lock.LockException;
import io.stratiform.codegen.model.ModelException;
import io.stratiform.spec.SnapshotException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Generates Java sources from the specification snapshot: {@code --spec DIR --names DIR --out DIR}, the module's
 * declaration apart from them with {@code --module-out DIR}. With
 * {@code --test-out DIR} it also generates the sources by which the classes are tested, with {@code --docs FILE} the
 * comments begin with AWS's documentation, with {@code --update-names} new names are added to the lock of names, with
 * {@code --accept-renames} the lock is rewritten.
 *
 * @since 0.1.0
 */
public final class Generate {

    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Generate() {}

    /**
     * Runs the command.
     *
     * @param arguments its arguments
     */
    public static void main(String... arguments) {
        int code = run(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        try {
            GenerateOptions options = GenerateOptions.parse(arguments);
            if (!Files.exists(options.spec())) {
                throw new UsageException("--spec: there is no file or folder " + options.spec());
            }
            if (options.docs() != null && !Files.isRegularFile(options.docs())) {
                throw new UsageException("--docs: there is no file " + options.docs());
            }
            String told = new Generation(options, Runtime.getRuntime().availableProcessors()).run();
            if (!told.isEmpty()) {
                out.println(told);
            }
            return 0;
        } catch (UsageException e) {
            err.println("Generate: " + e.getMessage() + "\n" + GenerateOptions.USAGE);
            return MISUSED;
        } catch (SnapshotException | ModelException | LockException | DocumentationException e) {
            err.println("Generate: " + e.getMessage());
            return FAILED;
        } catch (IOException e) {
            err.println("Generate: cannot read or write " + e.getMessage() + " ("
                    + e.getClass().getSimpleName() + ")");
            return FAILED;
        }
    }
}
