package io.stratiform.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubVariablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${Data} | Data",
                "a${Data}b${Data}c | Data",
                "${B}${A} | B A",
                "${Data.Arn}/${Data.Endpoint.Port} | Data.Arn Data.Endpoint.Port",
                "arn:${AWS::Partition}:s3 | AWS::Partition",
                "${ Data } | Data",
                "${my_var} | my_var",
                "$${Data} | Data",
                "${!Literal}${Data} | Data",
            })
    void finds_names_in_their_order_each_once(String text, String names) {
        SubVariables found = SubVariables.in(text);

        assertThat(found.flaws()).isEmpty();
        assertThat(found.names()).containsExactly(names.split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text", "$", "{}", "$ {Data}", "$Data", "}${!", "${!Literal}", "${ ! Literal }", "${!}"})
    void finds_no_names_in_text(String text) {
        assertThat(SubVariables.in(text).names()).isEmpty();
    }

    @Test
    void literals_are_no_flaws() {
        assertThat(SubVariables.in("${!Literal} ${ ! Literal } ${!} ${!a:-b}").flaws())
                .isEmpty();
    }

    @Test
    void tells_where_a_name_is_not_closed() {
        assertThat(SubVariables.in("x${Data}-${Dat").flaws())
                .containsExactly(Flaw.error(
                        Code.FUNCTION, "", "'${' at character 10 of the string of Fn::Sub is not closed", "add '}'"));
        assertThat(SubVariables.in("x${Data}-${Dat").names()).containsExactly("Data");
    }

    @Test
    void tells_where_a_name_is_missing() {
        assertThat(SubVariables.in("${ }").flaws())
                .containsExactly(Flaw.error(
                        Code.FUNCTION,
                        "",
                        "'${ }' at character 1 of the string of Fn::Sub has no name",
                        "write ${Name}, or ${!} for a literal ${}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOME:-/root", "a b", "x-y", "list[0]", "${inner", "\u00fcber"})
    void tells_how_to_keep_what_is_no_name(String written) {
        assertThat(SubVariables.in("${" + written + "}").flaws())
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.message())
                            .isEqualTo(
                                    "'${" + written + "}' at character 1 of the string of Fn::Sub is not a valid name");
                    assertThat(flaw.hint()).startsWith("write ${!" + written + "} for a literal ${");
                });
    }
}
