package io.stratiform.codegen;

import io.stratiform.codegen.command.UsageException;
import io.stratiform.codegen.lock.NameLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@link Generate}.
 *
 * @param spec the snapshot
 * @param names the folder of lock files
 * @param out where sources are written; null if only names are to be checked
 * @param moduleOut where the module's declaration is written; null for where the sources are
 * @param testOut where test sources are written; null for none
 * @param docs the database with documentation; null for none
 * @param policy what to do about names that differ from the lock
 */
record GenerateOptions(
        Path spec,
        Path names,
        @Nullable Path out,
        @Nullable Path moduleOut,
        @Nullable Path testOut,
        @Nullable Path docs,
        NameLock.Policy policy) {

    static final String USAGE =
            "usage: Generate --spec DIR --names DIR [--out DIR [--module-out DIR]] [--test-out DIR] [--docs db.json.gz]"
                    + " [--update-names | --accept-renames]";

    private static final List<String> WITH_VALUE =
            List.of("--spec", "--names", "--out", "--module-out", "--test-out", "--docs");
    private static final List<String> FLAGS = List.of("--update-names", "--accept-renames");

    static GenerateOptions parse(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (WITH_VALUE.contains(name)) {
                if (equals < 0 && i + 1 == arguments.length) {
                    throw new UsageException(name + " needs a value");
                }
                if (equals < 0) {
                    i++;
                }
                put(given, name, equals < 0 ? arguments[i] : argument.substring(equals + 1));
            } else if (FLAGS.contains(argument)) {
                put(given, argument, "true");
            } else {
                throw new UsageException("unknown argument '" + argument + "'");
            }
        }
        return new GenerateOptions(
                required(given, "--spec"),
                required(given, "--names"),
                optional(given, "--out"),
                optional(given, "--module-out"),
                optional(given, "--test-out"),
                optional(given, "--docs"),
                policy(given));
    }

    private static void put(Map<String, String> given, String name, String value) {
        if (given.putIfAbsent(name, value) != null) {
            throw new UsageException(name + " is set twice");
        }
    }

    private static NameLock.Policy policy(Map<String, String> given) {
        if (given.containsKey("--accept-renames")) {
            return NameLock.Policy.REPLACE;
        }
        return given.containsKey("--update-names") ? NameLock.Policy.ADD : NameLock.Policy.COMPARE;
    }

    private static Path required(Map<String, String> given, String name) {
        Path path = optional(given, name);
        if (path == null) {
            throw new UsageException(name + " is missing");
        }
        return path;
    }

    private static @Nullable Path optional(Map<String, String> given, String name) {
        String value = given.get(name);
        return value == null || value.isEmpty() ? null : Path.of(value);
    }
}
