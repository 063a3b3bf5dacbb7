package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The output and the files that docs/environments.md shows are real. */
final class EnvironmentsPageTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK =
            Pattern.compile("<!-- (output|file|snapshot): ([^>]+) -->\\n```\\w+\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LIST = Pattern.compile("<!-- (names|stacks): ([^>]+) -->\\n+((?:\\|.*\\n)*)");

    private final Path page = ROOT.resolve("docs/environments.md");

    @TempDir
    private Path folder;

    @Test
    void blocks_are_what_is_printed() throws IOException {
        List<String> kinds = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(page));
        while (block.find()) {
            String expected = switch (block.group(1)) {
                case "output" -> output(block.group(2));
                case "file" -> Files.readString(ROOT.resolve(block.group(2)));
                default -> Files.readString(Snapshot.REVIEWED.resolve(block.group(2)));
            };
            assertThat(block.group(3)).as(block.group(2)).isEqualTo(expected);
            kinds.add(block.group(1) + " " + block.group(2));
        }
        assertThat(kinds).contains("output explain checkout", "output diff production checkout");
    }

    @Test
    void tables_of_names_are_those_that_are_made() throws IOException {
        List<String> kinds = new ArrayList<>();
        Matcher list = LIST.matcher(Files.readString(page));
        while (list.find()) {
            String expected = list.group(1).equals("names") ? names(list.group(2)) : stacks(list.group(2));
            assertThat(list.group(3)).as(list.group(2)).isEqualTo(expected);
            kinds.add(list.group(1));
        }
        assertThat(kinds).containsExactly("names", "stacks");
    }

    private String output(String line) {
        List<String> arguments = new ArrayList<>(List.of(line.split(" ", -1)));
        arguments.addAll(List.of("--out", folder.toString()));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        assertThat(Main.run(arguments.toArray(new String[0]), Map.of(), stream, stream))
                .isZero();
        return printed.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replace(folder.toString(), "target/templates")
                .replace('\\', '/');
    }

    private static String names(String branch) {
        EnvironmentNames names = EnvironmentNames.of(new Branch(branch));
        return "| of the branch `%s` | |\n|---|---|\n".formatted(branch)
                + row("stack", names.stackName())
                + row("Beanstalk environment", names.environmentName())
                + row("prefix of its `CNAME`", names.cnamePrefix())
                + row("label of its host name", names.dnsLabel())
                + row("prefix of its buckets", names.bucketPrefix())
                + row("database", names.databaseIdentifier())
                + row("value of its tags", names.tagValue());
    }

    private static String row(String what, String name) {
        return "| %s | `%s` |\n".formatted(what, name);
    }

    private static String stacks(String branches) {
        StringBuilder table = new StringBuilder("| branch | stack | environment |\n|---|---|---|\n");
        for (String branch : branches.split(", ", -1)) {
            EnvironmentNames names = EnvironmentNames.of(new Branch(branch));
            table.append("| `%s` | `%s` | `%s` |\n".formatted(branch, names.stackName(), names.environmentName()));
        }
        return table.toString();
    }
}
