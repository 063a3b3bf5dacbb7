package io.stratiform.codegen.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fetches packages with the ordinary npm client, into a folder that is gone when this is closed. */
public final class Npm implements AutoCloseable {

    private final Path folder;
    private final String program;

    /** Fetches with the npm on the path. */
    public static Npm inTemporaryFolder() throws IOException {
        return new Npm(Files.createTempDirectory("stratiform-npm"), isWindows() ? "npm.cmd" : "npm");
    }

    Npm(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /**
     * A package that was fetched.
     *
     * @param file its tarball
     * @param date the day it was published; null where the registry does not tell
     */
    public record Fetched(Path file, @Nullable String date) {}

    /** Fetches a package, its newest version where none is given. */
    public Fetched fetch(String name, @Nullable String version) throws IOException {
        String wanted = version == null ? name : name + "@" + version;
        JsonValue packed = pack(List.of(wanted), wanted).get(0);
        String actual = packed.get("version").text();
        return new Fetched(file(packed), date(name + "@" + actual, actual));
    }

    /** Fetches many packages at once, each given by its name, or by its name and version as npm writes them. */
    public List<Path> fetchAll(List<String> wanted) throws IOException {
        return pack(wanted, wanted.get(0) + " and " + (wanted.size() - 1) + " more").stream()
                .map(this::file)
                .toList();
    }

    private List<JsonValue> pack(List<String> wanted, String what) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("pack", "--json", "--pack-destination", folder.toString()));
        arguments.addAll(wanted);
        return run(arguments, what).items();
    }

    private Path file(JsonValue packed) {
        Path file = folder.resolve(packed.get("filename").text());
        if (!Files.isRegularFile(file)) {
            throw new ImportException("npm pack reported " + file.getFileName() + " but left no such file");
        }
        return file;
    }

    /** The day on which a version was published, if the registry tells; given as npm writes it. */
    public @Nullable String date(String wanted) throws IOException {
        return date(wanted, wanted.substring(wanted.lastIndexOf('@') + 1));
    }

    private @Nullable String date(String wanted, String version) throws IOException {
        JsonValue time = run(List.of("view", "--json", wanted, "time[" + version + "]"), wanted);
        return time.isText() && time.text().length() >= 10 ? time.text().substring(0, 10) : null;
    }

    private JsonValue run(List<String> arguments, String wanted) throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments);
        Path errors = Files.createTempFile(folder, "npm", ".err");
        Process npm;
        try {
            npm = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
        } catch (IOException e) {
            throw new ImportException("npm cannot be run (" + e.getMessage()
                    + "); install Node.js, or give the package's tarball as a file");
        }
        npm.getOutputStream().close();
        byte[] output = npm.getInputStream().readAllBytes();
        if (exitCode(npm) != 0) {
            throw new ImportException("npm could not fetch " + wanted + ": " + reason(errors));
        }
        return JsonValue.parse("npm's answer about " + wanted, new ByteArrayInputStream(output));
    }

    /** The sentences of npm's error, without its warnings, codes and logs. */
    private static String reason(Path errors) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readString(errors, StandardCharsets.UTF_8).split("\n", -1)) {
            boolean noise = line.contains("npm warn") || line.contains("error code") || line.contains("complete log");
            if (!line.isBlank() && !noise) {
                sentences.add(line.strip());
            }
        }
        return String.join(" ", sentences);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
    }

    private static int exitCode(Process npm) {
        try {
            return npm.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImportException("interrupted while npm was running");
        }
    }
}
