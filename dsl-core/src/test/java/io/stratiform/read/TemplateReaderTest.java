package io.stratiform.read;

import static io.stratiform.read.Reading.problem;
import static io.stratiform.read.Reading.read;
import static io.stratiform.read.Reading.valueOfA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.value.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateReaderTest {

    @TempDir
    private Path folder;

    @Test
    void keeps_what_it_does_not_know_in_its_order() {
        TemplateDocument document = read("""
                Zebra: [1, two, {three: 3}]
                Resources:
                  B:
                    Type: Unknown::Kind::Of
                    Strange: yes
                  A: {}
                Apple: null
                """);

        assertThat(document.toNode().entries().keySet()).containsExactly("Zebra", "Resources", "Apple");
        assertThat(document.root().nearest("Resources").children())
                .extracting(LocatedNode::key)
                .containsExactly("B", "A");
        assertThat(document.toNode().entries()).containsEntry("Apple", new Node.Null());
        assertThat(document.root().nearest("Resources.B.Strange").node()).isEqualTo(new Node.Bool(true));
    }

    @Test
    void takes_for_json_what_begins_with_a_brace_whatever_its_name() throws IOException {
        Path json = Files.writeString(folder.resolve("a.yaml"), " \r\n\t{\"a\": 1e3}");
        Path yaml = Files.writeString(folder.resolve("a.json"), "a: 0x10\n");

        assertThat(TemplateReader.standard().read(json).isJson()).isTrue();
        assertThat(TemplateReader.standard().read(yaml).isJson()).isFalse();
        assertThat(TemplateReader.standard().read(yaml).name()).isEqualTo(yaml.toString());
        assertThat(problem("{a: b}").hint()).isEqualTo("put it in double quotes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\": 12.50}", "a: 12.50", "{\"a\":12.50}\r\n", "a: 12.50\r\nb: 1\r\n", "---\na: 12.50\n...\n"
            })
    void numbers_keep_their_spelling(String text) {
        assertThat(valueOfA(text)).isEqualTo(new Node.Numeral("12.50"));
    }

    @Test
    void accepts_a_byte_order_mark() throws IOException {
        Path file = Files.writeString(folder.resolve("bom.yaml"), "\uFEFFa: 1\nb: &x 1\n");

        assertThat(valueOfA("\uFEFF{\"a\": 1}")).isEqualTo(new Node.Numeral("1"));
        assertThat(read("\uFEFFa: 1").root().nearest("a").keyPosition()).isEqualTo(new Position(1, 1));
        assertThatThrownBy(() -> TemplateReader.standard().read(file)).hasMessageContaining("bom.yaml:2:4\n  b: &x is");
    }

    @Test
    void line_ends_of_other_systems_do_not_change_what_is_read() {
        String text = "a: |\n  one\n  two\nb:\n  - x\n  - !Sub |\n    y\n";

        assertThat(read(text.replace("\n", "\r\n")).toNode())
                .isEqualTo(read(text).toNode());
        assertThat(read(text.replace("\n", "\r")).toNode()).isEqualTo(read(text).toNode());
        assertThat(read(text.replace("\n", "\r\n")).root().nearest("b[1]").position())
                .isEqualTo(new Position(6, 5));
        assertThat(read(text.replace("\n", "\r")).root().nearest("b[1]").position())
                .isEqualTo(new Position(6, 5));
    }

    @Test
    void names_the_byte_that_is_not_utf_8() throws IOException {
        Path latin =
                Files.write(folder.resolve("latin.yaml"), "a: 1\nb: é1\nc: grün".getBytes(StandardCharsets.ISO_8859_1));
        Path cut = Files.write(folder.resolve("cut.yaml"), new byte[] {'a', ':', ' ', (byte) 0xC3});
        Path wide = Files.write(folder.resolve("wide.yaml"), "\uFEFFa: 1".getBytes(StandardCharsets.UTF_16BE));

        assertThatThrownBy(() -> TemplateReader.standard().read(latin))
                .isInstanceOf(TemplateReadException.class)
                .hasMessage(latin + " has 1 problem:\n\n" + latin
                        + ":2:4\n  the byte 0xE9 is not part of any character in UTF-8 [syntax.encoding]\n"
                        + "      expected: UTF-8\n      hint: save the file in the encoding UTF-8\n");
        assertThatThrownBy(() -> TemplateReader.standard().read(cut))
                .hasMessageContaining("cut.yaml:1:4\n  the byte 0xC3");
        assertThatThrownBy(() -> TemplateReader.standard().read(wide))
                .hasMessageContaining("1:1\n  the file is in UTF-16");
    }

    @Test
    void says_why_a_file_cannot_be_read() {
        assertThatThrownBy(() -> TemplateReader.standard().read(folder))
                .isInstanceOf(TemplateReadException.class)
                .hasMessage(folder + " has 1 problem:\n\n" + folder
                        + "\n  this is a directory [syntax.file]\n      expected: the path of a file\n");
        assertThatThrownBy(() -> TemplateReader.standard().read(folder.resolve("none")))
                .isInstanceOf(TemplateReadException.class)
                .hasMessageEndingWith("\n" + folder.resolve("none") + "\n  there is no such file [syntax.file]\n");
    }

    @Test
    void refuses_what_is_too_large() throws IOException {
        TemplateReader reader = TemplateReader.standard().withSizeLimit(10);
        Path file = Files.writeString(folder.resolve("large"), "a: 12345678");

        assertThat(reader.read("a: 1234567", "x").toNode().entries()).hasSize(1);
        assertThatThrownBy(() -> reader.read("a: 12345678", "x"))
                .isInstanceOf(TemplateReadException.class)
                .hasMessage("""
                        x has 1 problem:

                        x
                          there are more than 10 characters [syntax.too-large]
                              expected: a template, of which CloudFormation takes 1 MB
                        """);
        assertThatThrownBy(() -> reader.read(file)).hasMessageContaining("large\n  there are more than 10 bytes");
        assertThatThrownBy(() -> reader.withSizeLimit(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\uFEFF", "# comment\n", "---\n", "--- ~\n", "null", "---\n...\n"})
    void refuses_what_holds_nothing(String text) {
        assertThat(problem(text).message()).isEqualTo("there is nothing here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a", "[1]", "a", "12", "'{}'", "!!str"})
    void refuses_a_root_that_is_no_object(String text) {
        assertThat(problem(text).message()).startsWith("this is ").endsWith(", not a template");
    }

    @Test
    void tells_all_problems_of_a_document_in_their_order() {
        assertThat(Reading.problems("""
                        Resources:
                          A:
                            Properties: {x: !Reff a, y: &b 1, x: 2}
                            Metadata: !GetAtt a
                        """))
                .extracting(problem -> problem.place().toString().replace("test:", "") + " " + problem.path())
                .containsExactly(
                        "3:21 Resources.A.Properties.x",
                        "3:33 Resources.A.Properties.y",
                        "3:39 Resources.A.Properties.x");
        assertThat(Reading.problems("Resources: {A: {B: {x: !GetAtt a, y: &b 1, x: 2}}}"))
                .extracting(problem -> problem.place().column())
                .containsExactly(32, 38, 44);
    }

    @Test
    void stops_after_a_hundred_problems() {
        assertThat(Reading.problems("a: &x 1\n".repeat(1000))).hasSize(100);
    }

    @Test
    void reads_a_stream_as_far_as_it_may() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, (byte) ' ');
                return length;
            }
        };
        InputStream broken = InputStream.nullInputStream();
        broken.close();

        assertThat(TemplateReader.standard()
                        .read(new ByteArrayInputStream("a: ü".getBytes(StandardCharsets.UTF_8)), "x")
                        .toNode()
                        .entries())
                .containsEntry("a", new Node.Text("ü"));
        assertThatThrownBy(() -> TemplateReader.standard().read(endless, "endless"))
                .hasMessageContaining("\nendless\n  there are more than 4194304 bytes");
        assertThatThrownBy(() -> TemplateReader.standard().read(broken, "broken"))
                .isInstanceOf(TemplateReadException.class)
                .hasMessageContaining("\nbroken\n  it cannot be read: Stream closed [syntax.file]\n");
    }
}
