package io.stratiform.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stratiform.problem.Problem;
import io.stratiform.render.YamlWriter;
import io.stratiform.template.InvalidTemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of the README and of the manual is code of this repository, word for word. */
final class SnippetsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- snippet: (\\S+)#(\\S+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void java_in_a_page_is_compiled_code(Path page) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(page));
        while (block.find()) {
            assertThat(block.group(1))
                    .as("a comment <!-- snippet: FILE#NAME --> before this block of %s:%n%s", page, block.group(3))
                    .isNotNull();
            assertThat(block.group(3)).as("%s", page).isEqualTo(snippet(block.group(1), block.group(2)));
        }
    }

    @Test
    void the_readme_shows_what_its_example_prints() throws IOException {
        String printed = YamlWriter.standard().write(QuickStart.template().toNode());

        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("```yaml\n" + printed + "```");
    }

    @Test
    void the_manual_shows_what_the_mistakes_of_its_example_are_told_as() throws IOException {
        InvalidTemplateException refused =
                catchThrowableOfType(InvalidTemplateException.class, () -> Errors.template());

        assertThat(Files.readString(ROOT.resolve("docs/errors.md")))
                .contains("```text\n" + refused.getMessage().strip() + "\n```");
    }

    @Test
    void the_manual_shows_what_properties_make_of_resources() throws IOException {
        String printed = YamlWriter.standard().write(References.template().toNode());

        assertThat(Files.readString(ROOT.resolve("docs/templates.md")))
                .contains("```yaml\n" + printed.substring(printed.indexOf("  Shop:\n"), printed.indexOf("  Rest:\n"))
                        + "```")
                .contains("```yaml\n" + printed.substring(printed.indexOf("  FirewallOfLive:\n")) + "```");
        assertThat(References.template().notices()).isEmpty();
    }

    @Test
    void the_other_examples_make_templates() {
        assertThat(Templates.template().notices()).isEmpty();
        assertThat(Templates.values().notices()).isEmpty();
        assertThat(Templates.escape().notices()).hasSize(2);
        assertThat(Parts.twice().notices()).isEmpty();
        assertThat(Parts.lists().notices()).isEmpty();
        assertThat(Parts.maps().notices()).isEmpty();
        assertThat(Errors.strictTemplate().notices()).hasSize(1);
        assertThat(Loops.resources().notices()).isEmpty();
        assertThat(Loops.outputs().notices()).isEmpty();
        assertThat(Loops.nested().notices()).isEmpty();
        assertThat(Instances.template().notices()).isEmpty();
        assertThat(Sections.parameterInterface().notices()).isEmpty();
        assertThat(Sections.policies().notices()).isEmpty();
        assertThat(Sections.others().notices()).hasSize(2);
        assertThat(Sections.serverless().notices()).isEmpty();
        assertThat(Sections.hook().notices()).hasSize(6);
        assertThat(Serverless.function().notices()).isEmpty();
        assertThat(Serverless.others().notices()).isEmpty();
        assertThat(Sections.macro().notices())
                .extracting(Problem::message)
                .containsExactly("its form is unknown, so it is not checked");
    }

    private static String snippet(String file, String name) throws IOException {
        String source = Files.readString(ROOT.resolve(file));
        int start = source.indexOf("// snippet: " + name + "\n");
        assertThat(start).as("snippet %s in %s", name, file).isNotNegative();
        int from = source.indexOf('\n', start) + 1;
        int end = source.indexOf("// end", from);
        String region = source.substring(from, source.lastIndexOf('\n', end) + 1);
        return region.stripTrailing().stripIndent() + "\n";
    }
}
