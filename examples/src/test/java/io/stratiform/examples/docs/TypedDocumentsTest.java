package io.stratiform.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stratiform.render.YamlWriter;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TypedDocumentsTest {

    private static final Path PAGE =
            Path.of("..", "docs", "typed-documents.md").toAbsolutePath().normalize();

    /** A template and the last resource in it, which the page shows. */
    record Shown(Template template, String logicalId) {

        String yaml() {
            String all = YamlWriter.standard().write(template.toNode());
            return all.substring(all.indexOf("\n  " + logicalId + ":\n") + 1)
                    .stripTrailing()
                    .stripIndent();
        }

        @Override
        public String toString() {
            return logicalId;
        }
    }

    static Stream<Shown> shown() {
        return Stream.of(
                new Shown(TypedDocuments.redrive(), "Orders"),
                new Shown(TypedDocuments.lifecycle(), "Images"),
                new Shown(TypedDocuments.pattern(), "Uploaded"),
                new Shown(TypedDocuments.records(), "TakeOrders"),
                new Shown(TypedDocuments.filter(), "LargeOrders"),
                new Shown(TypedDocuments.dashboard(), "Board"),
                new Shown(TypedDocuments.states(), "TakeOrders"),
                new Shown(TypedDocuments.jsonata(), "Total"),
                new Shown(TypedDocuments.notifications(), "Uploads"));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void the_manual_shows_what_becomes_of_a_document(Shown shown) throws IOException {
        assertThat(shown.template().notices()).isEmpty();
        assertThat(Files.readString(PAGE)).contains("```yaml\n" + shown.yaml() + "\n```");
    }

    @Test
    void the_manual_shows_how_mistakes_in_documents_are_told() throws IOException {
        InvalidTemplateException refused =
                catchThrowableOfType(InvalidTemplateException.class, TypedDocuments::mistakes);

        assertThat(Files.readString(PAGE))
                .contains("```text\n" + refused.getMessage().strip() + "\n```");
    }
}
