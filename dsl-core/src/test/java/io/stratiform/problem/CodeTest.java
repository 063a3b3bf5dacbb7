package io.stratiform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {

    private static final List<String> IDS =
            Arrays.stream(Code.values()).map(Code::id).toList();

    @Test
    void no_code_has_two_meanings() {
        assertThat(IDS).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void a_code_names_its_area_and_its_kind(Code code) {
        assertThat(code.id()).matches("(template|syntax|read|settings)\\.[a-z]+(-[a-z]+)*");
        assertThat(Code.of(code.id())).isEqualTo(code);
        assertThat(code).hasToString(code.id());
    }

    @Test
    void the_manual_lists_the_codes_that_the_library_has() throws IOException {
        String manual = Files.readString(Path.of("../docs/errors.md"));

        assertThat(Pattern.compile("(?m)^\\| `([a-z.-]+)` \\|")
                        .matcher(manual)
                        .results()
                        .map((MatchResult row) -> row.group(1)))
                .containsExactlyElementsOf(IDS);
    }

    /** A code that nothing reports would promise a check that does not exist. */
    @Test
    void every_code_is_reported_somewhere() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String root : List.of("src/main/java", "../resources-aws/src/main/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        String text = sources.toString();

        assertThat(Code.values()).allMatch(code -> text.contains("Code." + code.name()));
    }

    @Test
    void another_code_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Code.of("template.nothing"));
    }
}
