package io.stratiform.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcmaPatternTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', textBlock = """
                    ^[^[]+$ abc true
                    ^[^[]+$ a[c false
                    ^[a-z[0-9]$ [ true
                    ^[a-z&&b]$ & true
                    ^[a-z&&b]$ q true
                    ^\\[a&&b\\]$ [a&&b] true
                    ^a\\/b$ a/b true
                    ^[\\]a]+$ a] true
                    """)
    void a_pattern_means_the_same_in_java(String ecma, String text, boolean matches) {
        assertThat(Pattern.compile(EcmaPattern.toJava(ecma)).matcher(text).find())
                .isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a-", "(a", "a{2,1}", "\\p{Unknown}+"})
    void a_pattern_that_java_refuses_is_left_out(String ecma) {
        assertThat(EcmaPattern.toJava(ecma)).isNull();
    }

    @Test
    void other_patterns_stay_as_they_are() {
        assertThat(EcmaPattern.toJava("^[\\w+=,.@-]{1,64}$")).isEqualTo("^[\\w+=,.@-]{1,64}$");
    }
}
