package io.stratiform.examples;

import io.stratiform.settings.Layer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param command what to do
 * @param names the environments to do it with
 * @param out the folder to write to
 * @param settings the folder that has the settings
 * @param format how explanations and differences are printed
 * @param overrides what {@code --set} sets
 */
record CommandLine(Command command, List<String> names, Path out, Path settings, Format format, Layer overrides) {

    private static final String BRANCH_PROPERTY = "stratiform.branch";

    enum Command {
        WRITE,
        EXPLAIN,
        DIFF
    }

    enum Format {
        TEXT,
        MARKDOWN,
        JSON
    }

    static CommandLine of(String... arguments) throws IOException {
        Path out = Path.of("target", "templates");
        Path settings = Path.of("settings");
        Format format = Format.TEXT;
        @Nullable String branch = System.getProperty(BRANCH_PROPERTY);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--out" -> out = Path.of(valueOf(arguments, i++));
                case "--settings" -> settings = Path.of(valueOf(arguments, i++));
                case "--branch" -> branch = valueOf(arguments, i++);
                case "--format" -> format = constant(Format.values(), valueOf(arguments, i++));
                case "--set" -> valueOf(arguments, i++);
                default -> {
                    if (!arguments[i].startsWith("--set=")) {
                        words.add(word(arguments[i]));
                    }
                }
            }
        }
        Command command = words.isEmpty() ? Command.WRITE : constant(Command.values(), words.remove(0));
        List<String> names = withDefaults(command, words, branch);
        return new CommandLine(command, names, out, settings, format, Layer.arguments(arguments));
    }

    private static String valueOf(String[] arguments, int option) {
        if (option + 1 == arguments.length) {
            throw new IllegalArgumentException(arguments[option] + " has no value; --help shows the usage");
        }
        return arguments[option + 1];
    }

    private static String word(String argument) {
        if (argument.startsWith("-")) {
            throw new IllegalArgumentException("unknown argument " + argument + "; --help shows the usage");
        }
        return argument;
    }

    private static <E extends Enum<E>> E constant(E[] constants, String text) {
        List<String> known = new ArrayList<>();
        for (E constant : constants) {
            String name = constant.name().toLowerCase(Locale.ROOT);
            if (name.equals(text)) {
                return constant;
            }
            known.add(name);
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not one of " + String.join(", ", known) + "; --help shows the usage");
    }

    /** What is not named is what is checked out. */
    private static List<String> withDefaults(Command command, List<String> words, @Nullable String branch)
            throws IOException {
        List<String> names = new ArrayList<>(words);
        if (command == Command.WRITE && names.isEmpty()) {
            for (Stage stage : Stage.values()) {
                names.add(stage.label());
            }
            names.add(branchOrHead(branch));
        }
        int wanted = command == Command.DIFF ? 2 : 1;
        if (command != Command.WRITE && names.size() == wanted - 1) {
            names.add(branchOrHead(branch));
        }
        if (command != Command.WRITE && names.size() != wanted) {
            throw new IllegalArgumentException(
                    names.size() + " environments are named; expected " + wanted + "; --help shows the usage");
        }
        return List.copyOf(names);
    }

    private static String branchOrHead(@Nullable String branch) throws IOException {
        if (branch != null && !branch.isBlank()) {
            return branch;
        }
        return GitHead.above(Path.of(""))
                .map(Branch::name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "this is not a git checkout, so the branch is unknown; pass it with --branch NAME or -D"
                                + BRANCH_PROPERTY + "=NAME"));
    }
}
