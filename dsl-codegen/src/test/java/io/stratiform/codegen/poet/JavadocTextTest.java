package io.stratiform.codegen.poet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTextTest {

    @ParameterizedTest
    @CsvSource({
        "a*/b, a&#42;&#47;b",
        "*/, &#42;&#47;",
        "**/, *&#42;&#47;",
        "@since, &#64;since",
        "<b>&amp;, &lt;b&gt;&amp;amp;",
        "{@code x}, &#123;&#64;code x&#125;",
        "[a-z/]*, [a-z/]*",
    })
    void nothing_in_a_text_can_end_or_change_a_comment(String text, String escaped) {
        assertThat(JavadocText.escape(text)).isEqualTo(escaped);
    }

    @Test
    void unicode_escapes_reach_the_compiler_as_text() {
        assertThat(JavadocText.code("^\\u0020\\d$")).isEqualTo("<code>^&#92;u0020&#92;d$</code>");
    }

    @Test
    void control_characters_and_halves_of_pairs_become_entities() {
        assertThat(JavadocText.escape("\u0000\n\ud83d")).isEqualTo("&#0; &#55357;");
    }
}
