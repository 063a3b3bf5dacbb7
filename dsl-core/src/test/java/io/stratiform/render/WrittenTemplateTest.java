package io.stratiform.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.value.Node;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes a template to a file is told of its size. */
class WrittenTemplateTest {

    private static final int AROUND_TEXT = "{\"a\":\"\"}".length();

    @TempDir
    Path folder;

    private String report(Node template, TemplateWriter writer) {
        return TemplateFile.at(folder.resolve("a.template"))
                .write(template, writer)
                .report()
                .replace(folder.toString(), "...");
    }

    /** A template whose minified JSON has so many bytes. */
    private static Node ofBytes(int bytes) {
        return new Node.Mapping(Map.of("a", new Node.Text("x".repeat(bytes - AROUND_TEXT))));
    }

    /** A template of many small parts, which blanks and line ends make twice as large. */
    private static Node ofItems(int count) {
        return new Node.Mapping(Map.of("a", new Node.Sequence(Collections.nCopies(count, new Node.Numeral("1")))));
    }

    @Test
    void a_template_that_fits_is_written_without_a_word() {
        assertThat(report(ofBytes(51_200), JsonWriter.minified())).isEqualTo("wrote .../a.template");
        assertThat(report(ofBytes(51_200), JsonWriter.minified())).isEqualTo("unchanged .../a.template");
    }

    @Test
    void a_template_over_the_limit_of_a_request_is_told_also_if_nothing_has_changed() {
        String size =
                "\n.../a.template: the template has 51,201 bytes and must be uploaded to Amazon S3, because a request is limited to 51,200";

        assertThat(report(ofBytes(51_201), JsonWriter.minified())).isEqualTo("wrote .../a.template" + size);
        assertThat(report(ofBytes(51_201), JsonWriter.minified())).isEqualTo("unchanged .../a.template" + size);
    }

    @Test
    void minified_json_is_recommended_where_it_fits() {
        assertThat(report(ofItems(20_000), YamlWriter.standard()))
                .isEqualTo(
                        "wrote .../a.template\n.../a.template: the template has 120,003 bytes and must be uploaded to Amazon S3, because a request is limited to 51,200; minified JSON would have 40,007 bytes, which fits");
    }

    @Test
    void a_template_over_the_limit_of_cloudformation_is_told() {
        assertThat(report(ofBytes(1_000_000), JsonWriter.minified()))
                .endsWith("because a request is limited to 51,200");
        assertThat(report(ofBytes(1_000_001), JsonWriter.minified()))
                .isEqualTo(
                        "wrote .../a.template\n.../a.template: the template has 1,000,001 bytes and CloudFormation rejects more than 1,000,000; split the stack into several stacks");
        assertThat(report(ofItems(200_000), YamlWriter.standard()))
                .endsWith("; minified JSON would have 400,007 bytes, which can be uploaded");
    }

    @Test
    void bytes_count_and_not_characters() {
        Node template = new Node.Mapping(Map.of("a", new Node.Text("\u20ac".repeat(20_000))));

        assertThat(report(template, JsonWriter.minified())).contains("the template has 60,008 bytes");
    }
}
