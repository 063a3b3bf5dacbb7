package io.stratiform.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.read.TreeDifference;
import io.stratiform.render.JsonWriter;
import io.stratiform.render.TemplateWriter;
import io.stratiform.render.YamlWriter;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What templates of all sorts have in them, which CloudFormation accepts. */
class AcceptedTemplatesTest {

    private static final List<TemplateWriter> WRITERS =
            List.of(JsonWriter.pretty(), JsonWriter.minified(), YamlWriter.standard(), YamlWriter.longForm());

    private static Path folder() throws URISyntaxException {
        URL folder = AcceptedTemplatesTest.class.getResource("accepted");
        assertThat(folder).isNotNull();
        return Path.of(folder.toURI());
    }

    static List<Path> templates() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void is_read_and_comes_back_as_it_was(Path file) {
        Template template = Template.read(file);

        for (TemplateWriter writer : WRITERS) {
            String text = writer.write(template.toNode());
            assertThat(TreeDifference.between(
                            template.toNode(), Template.read(text).toNode()))
                    .as(text)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void the_model_says_what_the_text_does(Path file) {
        assertThat(Meaning.differenceOfModel(Template.read(file).document())).isEmpty();
    }

    @Test
    void what_stands_for_resources_is_none() throws URISyntaxException {
        assertThat(Template.read(folder().resolve("loops.yaml")).resources()).isEmpty();
        assertThat(Template.read(folder().resolve("macros.yaml")).resources())
                .extracting(declared -> declared.resource().logicalId().name())
                .containsExactly("A");
        assertThat(Template.read(folder().resolve("serverless.yaml")).resources())
                .hasSize(2);
    }
}
