package io.stratiform.settings;

import static io.stratiform.settings.Problems.yaml;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Layers that find their parents by name. */
class LayersTest {

    private static final Setting<String> A = Setting.string("a");
    private static final Setting<String> B = Setting.string("b");
    private static final SettingCatalog CATALOG = SettingCatalog.of(A, B);

    @TempDir
    private Path folder;

    private void file(String path, String... lines) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    @Test
    void files_in_a_folder_name_their_parents() throws IOException {
        file("base.yaml", "a: 1", "b: 2");
        file("branch.yml", "$parent: base", "a: 3");
        file("branches/checkout.yaml", "$parent: branch", "b: 4");
        Layers layers = Layers.in(folder);

        Settings settings = CATALOG.resolve(layers.get("branches/checkout"));

        assertThat(settings.get(A)).isEqualTo("3");
        assertThat(settings.get(B)).isEqualTo("4");
        assertThat(settings.name()).isEqualTo("branches/checkout");
        assertThat(layers.find("branches/other")).isEmpty();
        assertThat(layers.names()).containsExactly("base", "branch", "branches/checkout");
        assertThat(layers.get("base")).isSameAs(layers.get("base"));
    }

    @Test
    void layers_of_code_and_files_may_inherit_from_each_other() throws IOException {
        file("production.yaml", "$parent: defaults", "a: 1");
        Layers layers = Layers.in(folder)
                .with(
                        Layer.create("defaults", l -> l.set(A, "0").set(B, "0")),
                        Layer.create("local", l -> l.parent("production").set(B, "2")));

        Settings settings = CATALOG.resolve(layers.get("local"));

        assertThat(settings.get(A)).isEqualTo("1");
        assertThat(settings.get(B)).isEqualTo("2");
        assertThat(layers.names()).containsExactly("defaults", "local", "production");
    }

    @Test
    void an_unknown_layer_is_told_with_the_nearest() throws IOException {
        file("production.yaml", "a: 1");
        file("base.yaml", "a: 1");

        assertThat(Problems.of(() -> Layers.in(folder).get("prodution")))
                .containsExactly("settings.layers - : there is no layer 'prodution' in " + LayerFile.display(folder)
                        + " | one of base, production | did you mean production?");
        assertThat(Problems.of(() -> Layers.of(yaml("one"), yaml("two")).get("something")))
                .containsExactly("settings.layers - : there is no layer 'something' | one of one, two");
        assertThat(Problems.of(() -> Layers.in(folder.resolve("nowhere")).get("base")))
                .containsExactly("settings.layers - : there is no layer 'base' in "
                        + LayerFile.display(folder.resolve("nowhere")));
    }

    @Test
    void an_unknown_parent_is_told_where_it_is_named() {
        Layers layers = Layers.of(yaml("base"), yaml("production", "a: 1", "$parent: bass"));

        assertThat(Problems.of(() -> layers.get("production")))
                .containsExactly(
                        "settings.layers production.yaml:2 : the parent of 'production' is 'bass', and there is no such"
                                + " layer | one of base, production | did you mean base?");
    }

    @Test
    void a_circle_is_told_with_all_its_layers() {
        Layers layers = Layers.of(
                yaml("child", "$parent: one"),
                yaml("one", "$parent: two"),
                yaml("two", "$parent: three"),
                yaml("three", "$parent: one"));

        assertThat(Problems.of(() -> layers.get("child")))
                .containsExactly("settings.layers three.yaml:1 : layers inherit from each other in a circle:"
                        + " one -> two -> three -> one");
        assertThat(Problems.of(() -> Layers.of(yaml("self", "$parent: self")).get("self")))
                .containsExactly(
                        "settings.layers self.yaml:1 : layers inherit from each other in a circle: self -> self");
    }

    @Test
    void a_layer_with_a_parent_keeps_it() {
        Layer child = yaml("child", "b: 2").withParent(yaml("elsewhere", "a: 1"));

        assertThat(CATALOG.resolve(Layers.of(child).get("child")).get(A)).isEqualTo("1");
    }

    @Test
    void names_are_unique() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layers.of(yaml("one"), yaml("one")))
                .withMessage("two layers are called one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "a/../../secret", "..", "", "/etc/passwd", "a\u0000b", ".", "branches"})
    void no_name_leads_out_of_the_folder(String name) throws IOException {
        Path inner = folder.resolve("inner");
        Files.createDirectories(inner.resolve("branches"));
        file("secret.yaml", "a: 1");

        assertThat(Layers.in(inner).find(name)).isEmpty();
    }

    @Test
    void a_path_is_not_the_name_of_a_layer() throws IOException {
        Path inner = folder.resolve("inner");
        Files.createDirectories(inner);
        file("secret.yaml", "a: 1");

        assertThat(Layers.in(inner)
                        .find(folder.resolve("secret").toAbsolutePath().toString()))
                .isEmpty();
    }

    @Test
    void broken_files_are_told_together() throws IOException {
        file("base.yaml", "a: [");
        file("child.yaml", "$parent: base", "b: @");

        assertThat(Problems.of(CATALOG, Layers.in(folder).get("child")))
                .extracting(problem -> problem.substring(problem.lastIndexOf('/') + 1))
                .containsExactly(
                        "base.yaml:2 : the text ends within brackets",
                        "child.yaml:2 : a text without quotes cannot begin with this character | put the text in quotes");
    }

    @Test
    void a_file_that_cannot_be_read_is_told() throws IOException {
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, new byte[] {'a', ':', ' ', (byte) 0xFC});

        assertThat(Problems.of(CATALOG, Layer.yaml(latin)))
                .containsExactly("syntax.file " + LayerFile.display(latin) + " : the file is not encoded in UTF-8");
        assertThat(Problems.of(CATALOG, Layer.yaml(folder.resolve("absent.yaml"))))
                .containsExactly("syntax.file " + LayerFile.display(folder.resolve("absent.yaml"))
                        + " : the file does not exist");
        assertThat(Problems.of(CATALOG, Layer.yaml(folder)))
                .containsExactly("syntax.file " + LayerFile.display(folder) + " : this is a folder");
    }

    @Test
    void a_file_is_named_without_its_extension() throws IOException {
        file("production.eu.yaml", "a: 1");

        assertThat(Layer.yaml(folder.resolve("production.eu.yaml"))).hasToString("layer production.eu");
        assertThat(Layer.yaml("eu", folder.resolve("production.eu.yaml")).name())
                .isEqualTo("eu");
    }
}
