package io.stratiform.codegen.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.SnapshotException;
import io.stratiform.spec.SnapshotReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;

/**
 * The command {@code scripts/compare-facts}: compares the snapshot with provider schemas.
 *
 * @since 0.1.0
 */
public final class CompareFacts {

    private final Path root;
    private final PrintStream out;
    private final PrintStream err;

    CompareFacts(Path root, PrintStream out, PrintStream err) {
        this.root = root;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command and ends the JVM with its exit code.
     *
     * @param arguments the arguments; the system property {@code stratiform.root} is the repository's folder
     */
    public static void main(String[] arguments) {
        Path root = Path.of(System.getProperty("stratiform.root", ""));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CompareFacts(root, out, err).run(Arrays.asList(arguments)));
    }

    /** Runs the command; the result is its exit code. */
    int run(List<String> arguments) {
        try {
            CompareOptions options = CompareOptions.parse(arguments, root);
            Path oracle = options.oracle();
            out.print(options.help() || oracle == null ? CompareOptions.HELP : report(options, oracle));
            out.flush();
            return 0;
        } catch (ComparisonException | SnapshotException e) {
            err.println("compare-facts: " + e.getMessage());
        } catch (IOException e) {
            err.println("compare-facts: cannot read: " + e);
        }
        return 2;
    }

    private static String report(CompareOptions options, Path oracle) throws IOException {
        Explanations explanations = Explanations.read(options.explained());
        Comparison comparison = compare(SnapshotReader.read(options.spec()), OracleFiles.read(oracle));
        ComparisonReport report = new ComparisonReport(comparison, explanations, options.kinds());
        return options.json() ? report.json() : report.text(options.verbose());
    }

    static Comparison compare(List<ResourceTypeSpec> snapshot, NavigableMap<String, JsonNode> oracle) {
        Comparison comparison = new Comparison(snapshot.size(), oracle.size());
        for (ResourceTypeSpec type : snapshot) {
            JsonNode schema = oracle.get(type.name());
            if (schema != null) {
                comparison.countType();
                new ResourceWalk(type, new OracleSchema(schema), comparison).run();
            }
        }
        return comparison;
    }
}
