package io.stratiform.codegen.importer;

import io.stratiform.codegen.command.UsageException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param help whether to explain and do nothing
 * @param dryRun whether to leave the files alone
 * @param verbose whether to list every detail
 * @param json whether to report in JSON
 * @param serviceSpec the version of the service specification to fetch; null for the newest
 * @param cfnTypes the version of the constraints package to fetch; null for the newest
 * @param apiModels which versions of the API models to fetch, the newest or those that are recorded; null for the newest
 * @param out the snapshot's folder
 * @param corrections the corrections: a file, or a folder of them
 * @param files local sources; where there are some, only versions asked for are fetched
 */
record Options(
        boolean help,
        boolean dryRun,
        boolean verbose,
        boolean json,
        @Nullable String serviceSpec,
        @Nullable String cfnTypes,
        @Nullable ApiVersions apiModels,
        Path out,
        Path corrections,
        List<Path> files) {

    /** Which versions of the API models. */
    enum ApiVersions {
        NEWEST,
        RECORDED
    }

    static final String HELP = """
            Usage: scripts/update-spec [options] [file...]

            Imports the CloudFormation specification and rewrites the snapshot. Without files it fetches
            the newest @aws-cdk/aws-service-spec, @awboost/cfn-resource-types and @aws-sdk/client-* (API models)
            from npm.

            Files, in any mix: npm tarballs (.tgz) of the two packages, db.json or db.json.gz,
            CloudFormationResourceSpecification.json (plain or gzip), CloudformationSchema.zip, one provider
            schema, a folder of provider schemas, or a folder of npm tarballs of API models. With files, npm is asked only for versions given below.

            Where sources disagree, the first of these wins: the service specification, the provider schemas,
            the resource specification; the constraints package only adds patterns, lengths and ranges, and
            the API models only add the values of enumerated properties.

              --service-spec VERSION  fetch this version of @aws-cdk/aws-service-spec
              --cfn-types VERSION     fetch this version of @awboost/cfn-resource-types
              --api-models newest|recorded
                                      fetch the API models, the newest or the versions that the snapshot was made of
              --out DIR               the snapshot's folder (spec-aws/src/main/spec); where the facts come
                                      from is written beside it, to DIR-sources.json
              --corrections PATH      our corrections: a file, or a folder of files
                                      (spec-aws/src/main/spec-corrections)
              --dry-run               say what would change, write nothing
              --format text|json      the form of the report (text)
              --verbose               list every disagreement, every fact left out and every changed property
              --help                  this text

            Exit codes: 0 done, 2 something is wrong with the arguments, a file or a source; nothing is written then.
            """;

    /** Reads arguments; relative paths of the defaults are below the root. */
    static Options parse(List<String> arguments, Path root) {
        return new Parser(root).parse(arguments);
    }

    private static final class Parser {

        private boolean help;
        private boolean dryRun;
        private boolean verbose;
        private boolean json;
        private @Nullable String serviceSpec;
        private @Nullable String cfnTypes;
        private @Nullable ApiVersions apiModels;
        private Path out;
        private Path corrections;
        private final List<Path> files = new ArrayList<>();

        Parser(Path root) {
            Path home = root.resolve("spec-aws").resolve("src").resolve("main");
            out = home.resolve("spec");
            corrections = home.resolve("spec-corrections");
        }

        Options parse(List<String> arguments) {
            Deque<String> rest = new ArrayDeque<>(arguments);
            while (!rest.isEmpty()) {
                String argument = rest.remove();
                switch (argument) {
                    case "--help", "-h" -> help = true;
                    case "--dry-run" -> dryRun = true;
                    case "--verbose" -> verbose = true;
                    case "--format" -> json = isJson(value(argument, rest));
                    case "--service-spec" -> serviceSpec = version(argument, rest);
                    case "--cfn-types" -> cfnTypes = version(argument, rest);
                    case "--api-models" -> apiModels = apiVersions(value(argument, rest));
                    case "--out" -> out = path(value(argument, rest));
                    case "--corrections" -> corrections = path(value(argument, rest));
                    default -> {
                        if (argument.startsWith("-") || argument.isEmpty()) {
                            throw new UsageException("unknown option '" + argument + "'");
                        }
                        files.add(path(argument));
                    }
                }
            }
            return new Options(
                    help,
                    dryRun,
                    verbose,
                    json,
                    serviceSpec,
                    cfnTypes,
                    apiModels,
                    out,
                    corrections,
                    List.copyOf(files));
        }

        private static boolean isJson(String format) {
            return switch (format) {
                case "json" -> true;
                case "text" -> false;
                default -> throw new UsageException("unknown format '" + format + "'; expected text or json");
            };
        }

        private static ApiVersions apiVersions(String which) {
            return switch (which) {
                case "newest" -> ApiVersions.NEWEST;
                case "recorded" -> ApiVersions.RECORDED;
                default ->
                    throw new UsageException(
                            "--api-models: expected newest or recorded, which means the versions that the snapshot"
                                    + " was made of, found '" + which + "'");
            };
        }

        private static String value(String option, Deque<String> rest) {
            String value = rest.poll();
            if (value == null || value.startsWith("--")) {
                throw new UsageException(option + " needs a value");
            }
            return value;
        }

        /** Versions only: what npm would take else (tags, ranges, URLs) is not reproducible. */
        private static String version(String option, Deque<String> rest) {
            String version = value(option, rest);
            if (!version.matches("[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?")) {
                throw new UsageException(option + ": '" + version + "' is not a version; expected one like 0.1.216");
            }
            return version;
        }

        private static Path path(String text) {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new UsageException("'" + text + "' is no path: " + e.getReason());
            }
        }
    }
}
