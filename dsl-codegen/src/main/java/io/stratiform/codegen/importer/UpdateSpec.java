package io.stratiform.codegen.importer;

import io.stratiform.codegen.command.ImportCommand;
import io.stratiform.codegen.importer.api.ApiClients;
import io.stratiform.codegen.importer.api.ApiModels;
import io.stratiform.codegen.importer.corrections.CorrectionsReader;
import io.stratiform.codegen.importer.facts.SpecSource;
import io.stratiform.codegen.importer.merge.SpecImport;
import io.stratiform.codegen.importer.output.Counts;
import io.stratiform.codegen.importer.output.ImportReport;
import io.stratiform.codegen.importer.output.SnapshotDiff;
import io.stratiform.codegen.importer.output.SnapshotFolder;
import io.stratiform.codegen.importer.sources.CfnTypesSource;
import io.stratiform.codegen.importer.sources.ServiceSpecSource;
import io.stratiform.codegen.importer.sources.SourceFiles;
import io.stratiform.codegen.input.ImportException;
import io.stratiform.codegen.input.Npm;
import io.stratiform.codegen.input.Provenance;
import io.stratiform.codegen.input.ProvenanceFile;
import io.stratiform.spec.ResourceTypeSpec;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The command {@code scripts/update-spec}: imports the specification and rewrites the snapshot.
 *
 * @since 0.1.0
 */
public final class UpdateSpec {

    private final Path root;
    private final PrintStream out;
    private final PrintStream err;

    UpdateSpec(Path root, PrintStream out, PrintStream err) {
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
        ImportCommand.main((root, out, err) -> new UpdateSpec(root, out, err).run(Arrays.asList(arguments)));
    }

    /** Runs the command; the result is its exit code. */
    int run(List<String> arguments) {
        return ImportCommand.exitCode("update-spec", err, () -> {
            Options options = Options.parse(arguments, root);
            if (options.help()) {
                out.print(Options.HELP);
            } else {
                update(options);
            }
        });
    }

    private void update(Options options) throws IOException {
        SnapshotFolder folder = new SnapshotFolder(options.out());
        List<ResourceTypeSpec> before = folder.read();
        SpecImport spec = new SpecImport(
                sources(options, folder.provenanceFile()), CorrectionsReader.read(options.corrections()));
        List<ResourceTypeSpec> after = spec.run();
        List<Provenance> earlier = ProvenanceFile.read(folder.provenanceFile());
        List<Provenance> provenances = spec.provenances().stream()
                .map(source -> ProvenanceFile.dated(source, earlier))
                .toList();
        ImportReport report = new ImportReport(
                provenances,
                Counts.of(after),
                SnapshotDiff.of(before, after),
                spec.notices().sorted());
        if (!options.dryRun()) {
            folder.write(after, ProvenanceFile.text(provenances));
        }
        out.print(options.json() ? report.json(options.verbose()) : report.text(options.verbose()));
        out.flush();
    }

    private static ApiModels apiModels(Npm npm, Options options, Path record) throws IOException {
        ApiClients clients = ApiClients.committed();
        List<String> wanted = new ArrayList<>();
        if (options.apiModels() == Options.ApiVersions.RECORDED) {
            for (Provenance source : ProvenanceFile.read(record)) {
                if (source.source().equals(ApiModels.NAME)) {
                    source.packages().forEach(part -> wanted.add(ApiModels.PREFIX + part.replace(' ', '@')));
                }
            }
            if (wanted.isEmpty()) {
                throw new ImportException(record + ": no API models are recorded; ask for --api-models newest");
            }
        } else {
            clients.clients().forEach(client -> wanted.add(ApiModels.PREFIX + client));
        }
        ApiModels models = new ApiModels(clients);
        for (Path file : npm.fetchAll(wanted)) {
            models.add(file.toString(), Files.readAllBytes(file));
        }
        models.publishedOn(npm.date(models.newest()));
        return models;
    }

    /** What is given as files, and what is asked for by version; without either, the newest of both packages. */
    private static List<SpecSource> sources(Options options, Path record) throws IOException {
        List<SpecSource> sources = new ArrayList<>();
        for (Path file : options.files()) {
            sources.add(SourceFiles.open(file, null));
        }
        boolean newest = options.files().isEmpty();
        try (Npm npm = Npm.inTemporaryFolder()) {
            if (newest || options.serviceSpec() != null) {
                Npm.Fetched fetched = npm.fetch(ServiceSpecSource.NAME, options.serviceSpec());
                sources.add(SourceFiles.open(fetched.file(), fetched.date()));
            }
            if (newest || options.cfnTypes() != null) {
                Npm.Fetched fetched = npm.fetch(CfnTypesSource.NAME, options.cfnTypes());
                sources.add(SourceFiles.open(fetched.file(), fetched.date()));
            }
            if (newest || options.apiModels() != null) {
                sources.add(apiModels(npm, options, record));
            }
        }
        return sources;
    }
}
