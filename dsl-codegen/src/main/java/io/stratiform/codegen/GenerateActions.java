package io.stratiform.codegen;

import io.stratiform.codegen.command.UsageException;
import io.stratiform.codegen.iam.ActionSnapshot;
import io.stratiform.codegen.iam.ServiceActions;
import io.stratiform.codegen.iam.SnapshotFormatException;
import io.stratiform.codegen.poet.ActionsPoet;
import io.stratiform.codegen.poet.SourceFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Generates the classes that name the actions of IAM policies: {@code --snapshot DIR --out DIR}.
 *
 * @since 0.1.0
 */
public final class GenerateActions {

    private static final String USAGE = "usage: GenerateActions --snapshot DIR --out DIR";
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private GenerateActions() {}

    /**
     * Runs the command.
     *
     * @param arguments its arguments
     */
    public static void main(String... arguments) {
        int code = run(new PrintStream(System.err, true, StandardCharsets.UTF_8), arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(PrintStream err, String... arguments) {
        try {
            if (arguments.length != 4 || !arguments[0].equals("--snapshot") || !arguments[2].equals("--out")) {
                throw new UsageException("unknown arguments '" + String.join(" ", arguments) + "'");
            }
            Path snapshot = Path.of(arguments[1]);
            if (!Files.isDirectory(snapshot)) {
                throw new UsageException("--snapshot: there is no folder " + snapshot);
            }
            generate(new ActionSnapshot(snapshot).read(), Path.of(arguments[3]));
            return 0;
        } catch (UsageException e) {
            err.println("GenerateActions: " + e.getMessage() + "\n" + USAGE);
            return MISUSED;
        } catch (SnapshotFormatException e) {
            err.println("GenerateActions: " + e.getMessage());
            return FAILED;
        } catch (IOException e) {
            err.println("GenerateActions: cannot read or write " + e.getMessage() + " ("
                    + e.getClass().getSimpleName() + ")");
            return FAILED;
        }
    }

    private static void generate(List<ServiceActions> services, Path out) throws IOException {
        SourceTree tree = new SourceTree(out, ActionsPoet.HEADER);
        for (SourceFile file : ActionsPoet.write(services)) {
            tree.write(file);
        }
        tree.deleteStale();
    }
}
