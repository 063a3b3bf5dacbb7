package io.stratiform.codegen.compare;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param help whether to explain and do nothing
 * @param verbose whether to list every difference
 * @param json whether to report in JSON
 * @param spec the snapshot's folder
 * @param explained the explanations; null for none
 * @param kinds the kinds to list
 * @param oracle the provider schemas; null if only help is asked for
 */
record CompareOptions(
        boolean help,
        boolean verbose,
        boolean json,
        Path spec,
        @Nullable Path explained,
        Set<Kind> kinds,
        @Nullable Path oracle) {

    static final String HELP = """
            Usage: scripts/compare-facts [options] ORACLE

            Compares the snapshot of the specification with provider schemas that it was not made of, for the
            resource types that both have, from the top of each through all properties that both have. ORACLE is
            CloudformationSchema.zip, a folder of provider schemas, or one of them. Nothing is taken over from it.

            Prints, by kind of difference, how many properties differ: enumerations, what an update does, what is
            required, and limits. Properties that the oracle states only in alternatives (oneOf, anyOf, allOf) or as
            values of a map are counted apart. A difference that an explanation covers is not open.

              --spec DIR          the snapshot's folder (spec-aws/src/main/spec)
              --explained PATH    a file or folder of explanations (spec-aws/src/main/spec-explained)
              --only KIND         report this kind alone; may be repeated
              --verbose           list every difference, with its explanation
              --format text|json  the form of the report (text); JSON lists every difference
              --help              this text

            Exit codes: 0 done, 2 something is wrong with the arguments or a file.
            """;

    /** Reads arguments; relative paths of the defaults are below the root. */
    static CompareOptions parse(List<String> arguments, Path root) {
        return new Parser(root).parse(arguments);
    }

    private static final class Parser {

        private boolean help;
        private boolean verbose;
        private boolean json;
        private Path spec;
        private @Nullable Path explained;
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        private @Nullable Path oracle;

        Parser(Path root) {
            Path home = root.resolve("spec-aws").resolve("src").resolve("main");
            spec = home.resolve("spec");
            Path committed = home.resolve("spec-explained");
            explained = Files.exists(committed) ? committed : null;
        }

        CompareOptions parse(List<String> arguments) {
            Deque<String> rest = new ArrayDeque<>(arguments);
            while (!rest.isEmpty()) {
                String argument = rest.remove();
                switch (argument) {
                    case "--help", "-h" -> help = true;
                    case "--verbose" -> verbose = true;
                    case "--format" -> json = isJson(value(argument, rest));
                    case "--spec" -> spec = path(value(argument, rest));
                    case "--explained" -> explained = path(value(argument, rest));
                    case "--only" -> kinds.add(Kind.ofWord(value(argument, rest)));
                    default -> takeOracle(argument);
                }
            }
            if (oracle == null && !help) {
                throw new ComparisonException("expected the path of provider schemas (--help explains)");
            }
            return new CompareOptions(
                    help, verbose, json, spec, explained, kinds.isEmpty() ? EnumSet.allOf(Kind.class) : kinds, oracle);
        }

        private void takeOracle(String argument) {
            if (argument.startsWith("-") || argument.isEmpty()) {
                throw new ComparisonException("unknown option '" + argument + "' (--help explains)");
            }
            if (oracle != null) {
                throw new ComparisonException(
                        "expected one path of provider schemas, but there are two: " + oracle + " and " + argument);
            }
            oracle = path(argument);
        }

        private static boolean isJson(String format) {
            return switch (format) {
                case "json" -> true;
                case "text" -> false;
                default -> throw new ComparisonException("unknown format '" + format + "'; expected text or json");
            };
        }

        private static String value(String option, Deque<String> rest) {
            String value = rest.poll();
            if (value == null || value.startsWith("--")) {
                throw new ComparisonException(option + " needs a value");
            }
            return value;
        }

        private static Path path(String text) {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new ComparisonException("'" + text + "' is not a path: " + e.getReason());
            }
        }
    }
}
