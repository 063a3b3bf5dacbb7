package io.stratiform.document;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.acceptance.JsonText;
import io.stratiform.acceptance.Widget;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Fn;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of files, for any property. */
class TextFileTest {

    @TempDir
    private Path folder;

    private static String json(Value<?> value) {
        return JsonText.of(value.toNode());
    }

    private static TextFile text(String text) {
        return TextFile.ofText(text, "index.py");
    }

    private static Consumer<TemplateBuilder> templateOf(Value<String> value) {
        return t -> t.add(Widget.create("Data", b -> b.name(value)));
    }

    @Test
    void as_it_is_it_keeps_every_name() {
        assertThat(json(text("a ${Table} ${!x} $ ${").asIs())).isEqualTo("\"a ${Table} ${!x} $ ${\"");
        assertThat(notices(templateOf(text("x").asIs()))).isEmpty();
    }

    @Test
    void a_file_is_read_and_its_line_breaks_are_those_of_unix() throws IOException {
        Path file = Files.writeString(folder.resolve("index.py"), "\uFEFFa\r\nb\rc\n");

        assertThat(TextFile.at(file).asIs().toNode()).isEqualTo(new Node.Text("a\nb\nc\n"));
        assertThat(json(TextFile.onClasspath(TextFileTest.class, "setup.sh").asIs()))
                .startsWith("\"#!");
    }

    @Test
    void given_names_are_substituted_and_no_others() {
        assertThat(json(text("${Table} ${Other} $Table ${AWS::Region}").substituted(Map.of("Table", Fn.ref("Data")))))
                .isEqualTo("{\"Fn::Sub\": \"${Data} ${!Other} $Table ${!AWS::Region}\"}");
        assertThat(json(text("n=${N} ${B}").substituted(Map.of("N", 3, "B", true))))
                .isEqualTo("\"n=3 true\"");
        assertThat(json(text("${T}").substituted(Map.of("T", Fn.importValue("net")))))
                .isEqualTo("{\"Fn::ImportValue\": \"net\"}");
    }

    @Test
    void a_variable_that_is_not_named_is_refused_with_the_line_of_the_nearest() {
        assertThat(problems(templateOf(text("a\nb ${Tabel}\n").substituted(Map.of("Table", "x")))))
                .containsExactly(
                        "Data | Properties.Name | index.py does not use the variable Table | did you mean Tabel, in"
                                + " line 2 of index.py? write ${Table} to insert the variable, or remove it");
        assertThat(problems(templateOf(text("x").substituted(Map.of("Table", "x")))))
                .hasSize(1);
        assertThat(problems(templateOf(text("${L}").substituted(Map.of("L", List.of("a"))))))
                .containsExactly(
                        "Data | Properties.Name | the variable L is a list or an object | use a string; to convert a list, use Fn.join");
    }

    @Test
    void the_size_is_limited() {
        TextFile large = text("x".repeat(TextFile.DEFAULT_SIZE_LIMIT) + "y");

        assertThat(problems(templateOf(large.asIs())))
                .containsExactly(
                        "Data | Properties.Name | index.py has 4194305 bytes | expected at most 4194304 bytes; withSizeLimit(...) sets another limit");
        assertThat(notices(templateOf(large.withSizeLimit(5_000_000).asIs()))).isEmpty();
        assertThat(notices(templateOf(text("x".repeat(20_000)).asIs()))).isEmpty();
        assertThat(problems(templateOf(
                        text("\u00e4${X}").withSizeLimit(1).substituted(Map.of("X", Fn.ref("AWS::Region"))))))
                .containsExactly(
                        "Data | Properties.Name | index.py has at least 2 bytes | expected at most 1 bytes; withSizeLimit(...) sets another limit");
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_place() throws IOException {
        Path file = folder.resolve("index.py");
        Files.write(file, "a\nb\u00e4".getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> TextFile.at(file))
                .withMessageContaining("index.py:2")
                .withMessageContaining("it is not");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> TextFile.at(folder.resolve("indx.py")))
                .withMessageContaining("did you mean index.py?");
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> TextFile.onClasspath(TextFileTest.class, "setup.shh"))
                .withMessageContaining("did you mean setup.sh?");
    }

    @Test
    void wrong_arguments_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TextFile.ofText(null, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> text("x").withSizeLimit(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> text("x").substituted(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text("x").substituted(Map.of("a b", "x")))
                .withMessageContaining("the variable 'a b' of index.py has an invalid name: expected letters A-Z,");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text("x").substituted(Collections.singletonMap("a", null)))
                .withMessageContaining("the variable a of index.py is null");
    }
}
