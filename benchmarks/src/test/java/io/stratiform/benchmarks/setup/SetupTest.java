package io.stratiform.benchmarks.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stratiform.benchmarks.TestSetup;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SetupTest {

    @TempDir
    private Path folder;

    @Test
    void everything_is_measured_unless_something_is_named() throws IOException {
        assertThat(TestSetup.in(folder).parts()).containsExactly("process", "sizes", "scaling", "jmh");
        assertThat(TestSetup.in(folder, "--only", "jmh", "--only", "process").parts())
                .containsExactly("process", "jmh");
    }

    @Test
    void flags_are_off_unless_given() throws IOException {
        Setup setup = TestSetup.in(folder);
        Setup other = TestSetup.in(folder, "--quick", "--check", "--color", "--format", "json");

        assertThat(setup.quick() || setup.check() || setup.colored() || setup.json() || setup.hasCdk())
                .isFalse();
        assertThat(other.quick() && other.check() && other.colored() && other.json())
                .isTrue();
    }

    @Test
    void a_jdk_is_known_by_its_version() throws IOException {
        assertThat(TestSetup.in(folder).jdk().version()).isEqualTo(System.getProperty("java.version"));
    }

    @Test
    void an_unknown_argument_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> TestSetup.in(folder, "--quik"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown argument --quik; did you mean --quick?");
    }

    @Test
    void an_unknown_part_or_format_is_refused() {
        assertThatThrownBy(() -> TestSetup.in(folder, "--only", "scalin"))
                .hasMessageContaining("--only scalin: did you mean scaling?");
        assertThatThrownBy(() -> TestSetup.in(folder, "--format", "xml"))
                .hasMessageContaining("expected one of text, json");
    }

    @Test
    void a_missing_value_and_a_missing_argument_are_told() {
        assertThatThrownBy(() -> TestSetup.in(folder, "--only")).hasMessage("--only needs a value");
        assertThatThrownBy(() -> Setup.of("--root", ".")).hasMessage("--jdk is missing");
    }

    @Test
    void a_folder_that_is_no_jdk_is_refused() {
        assertThatThrownBy(() -> TestSetup.in(folder, "--jdk", folder.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not a JDK");
    }

    @Test
    void a_jar_is_found_by_its_artifact() throws IOException {
        ClassPath classPath = TestSetup.in(folder).classPath();

        assertThat(classPath.jar("jackson-core")).hasFileName("jackson-core-2.1.jar");
        assertThatThrownBy(() -> classPath.jar("jackson"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no jar of jackson");
    }

    @Test
    void the_parent_pom_tells_versions() throws IOException {
        ParentPom pom = ParentPom.in(Path.of(".."));

        assertThat(pom.version()).isNotEmpty();
        assertThat(pom.plugin("maven-compiler-plugin")).matches("\\d+\\..*");
        assertThatThrownBy(() -> pom.plugin("no-such-plugin")).hasMessageContaining("no-such-plugin");
    }
}
