package io.stratiform.read;

import static io.stratiform.read.Reading.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.problem.Problem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonProblemsTest {

    static List<Arguments> texts() {
        return List.of(
                arguments("{", "1:2", "the text ends in the midst of the document"),
                arguments("{\n \"a\": {\"b\": [1\n", "3:1", "a.b[1]: the text ends in the midst of the document"),
                arguments("{\"a\": \"x", "1:7", "the string that begins here is never closed"),
                arguments("{\"a\": 1} x", "1:10", "there is something behind the end of the document"),
                arguments("{\"a\": 1}\n{}", "2:1", "there is something behind the end of the document"),
                arguments("{\"a\": 1}}", "1:9", "there is something behind the end of the document"),
                arguments("{\"a\": 1,\n}", "1:8", "there is a comma behind the last member"),
                arguments("{\"a\": [1, ]}", "1:9", "a[1]: there is a comma behind the last member"),
                arguments("{\"a\": 1]", "1:8", "found ] where } is expected"),
                arguments("{\"a\": [1}", "1:9", "a[1]: found } where ] is expected"),
                arguments("{\"a\": 1 \"b\": 2}", "1:9", "a comma is missing before this"),
                arguments("{\"a\" 1}", "1:6", "a colon is missing behind the key"),
                arguments("{'a': 1}", "1:2", "JSON has no single quotes"),
                arguments("{a: 1}", "1:2", "the key is not in double quotes"),
                arguments("{// x\n}", "1:2", "JSON has no comments"),
                arguments("{\"a\": # x\n1}", "1:7", "JSON has no comments"),
                arguments("{\"a\": NaN}", "1:7", "\"NaN\" is not a number in JSON"),
                arguments("{\"a\": -Infinity}", "1:7", "\"-Infinity\" is not a number in JSON"),
                arguments("{\"a\": True}", "1:7", "\"True\" is not a value in JSON"),
                arguments("{\"a\": nul", "1:7", "\"nul\" is not a value in JSON"),
                arguments("{\"a\": 0755}", "1:7", "\"0755\" is not a number in JSON"),
                arguments("{\"a\": +1}", "1:7", "\"+1\" is not a number in JSON"),
                arguments("{\"a\": .5}", "1:7", "\".5\" is not a number in JSON"),
                arguments("{\"a\": 1.}", "1:7", "\"1.\" is not a number in JSON"),
                arguments("{\"a\": 1e}", "1:7", "\"1e\" is not a number in JSON"),
                arguments("{\"a\": 0x1F}", "1:7", "\"0x1F\" is not a number in JSON"),
                arguments("{\"a\": " + "1".repeat(1001) + "}", "1:7", "the number is too long"),
                arguments("{\"a\": \"x\ny\"}", "1:9", "the line ends within a string"),
                arguments("{\"a\": \"x\ty\"}", "1:9", "the character U+0009 must be escaped in a string"),
                arguments("{\"a\": \"\u0000\"}", "1:8", "the character U+0000 must be escaped in a string"),
                arguments("{\"a\": \u0000}", "1:7", "the character U+0000 is not allowed here"),
                arguments("{\"a\": \u00A01}", "1:7", "U+00A0 is not the beginning of a value"),
                arguments("{\"a\": \"C:\\dir\"}", "1:11", "a backslash is not allowed before 'd'"),
                arguments("{\"a\": \"\\u12\"}", "1:12", "\\u is not followed by four hexadecimal digits"),
                arguments("{\"\\uD83D\": 1}", "1:9", "the key has one half of a pair of surrogates only"),
                arguments("{\"a\": \"\uD83D\uDE00\" x}", "1:11", "a comma is missing before this"),
                arguments("{\"a\": 1, \"a\": 2}", "1:10", "a: the key \"a\" is there twice"),
                arguments("{\"a\": {\"b\": 1,\n\"c\": 2, \"b\": 2}}", "2:9", "a.b: the key \"b\" is there twice"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_mistake_is_told_with_its_place(String text, String place, String message) {
        Problem problem = problem(text);

        assertThat(Reading.position(problem)).isEqualTo(place);
        assertThat(problem.headline()).endsWith(message);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_message_speaks_of_the_parser(String text, String place, String message) {
        assertThat(problem(text).toString())
                .doesNotContain("Feature", "Jackson", "Source:", "token '", "Unexpected character");
    }
}
