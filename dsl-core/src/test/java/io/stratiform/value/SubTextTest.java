package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubTextTest {

    /** Names stand between angle brackets here. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (SubText.Piece piece : SubText.of(text).pieces()) {
            shown.append(piece.isName() ? "<" + piece.name() + ">" : piece.text());
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a${B}c${ D.E }| a<B>c<D.E>",
                "${A}${B}| <A><B>",
                "${!A}${ ! B }| ${A}${ B }",
                "$${A}| $<A>",
                "${}| <>",
                "x${A}-${B| x<A>-${B",
            })
    void a_text_is_characters_and_names(String text, String pieces) {
        assertThat(shown(text)).isEqualTo(pieces);
    }

    @Test
    void no_text_has_no_pieces() {
        assertThat(SubText.of("").pieces()).isEmpty();
        assertThat(SubText.of("").unclosed()).isEqualTo(-1);
    }

    @Test
    void places_are_those_of_the_text() {
        SubText text = SubText.of("${!A} ${B} ${C");

        assertThat(text.pieces()).extracting(SubText.Piece::place).containsExactly(-1, 6, -1);
        assertThat(text.unclosed()).isEqualTo(11);
    }

    @Test
    void a_name_has_letters_digits_and_three_signs() {
        assertThat(SubText.isName("AWS::Region")).isTrue();
        assertThat(SubText.isName("a_b.C9")).isTrue();
        assertThat(SubText.isName("")).isFalse();
        assertThat(SubText.isName("a-b")).isFalse();
        assertThat(SubText.isName("\u00fc")).isFalse();
    }
}
