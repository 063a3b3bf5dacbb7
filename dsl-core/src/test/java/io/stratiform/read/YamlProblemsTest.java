package io.stratiform.read;

import static io.stratiform.read.Reading.problem;
import static io.stratiform.read.Reading.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stratiform.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlProblemsTest {

    static List<Arguments> texts() {
        return List.of(
                arguments("a: b: c", "1:5", "there is a colon where no key can be"),
                arguments("a: 1\n b: 2", "2:3", "there is a colon where no key can be"),
                arguments("x: 1\ny\nz: 2", "2:1", "this is not followed by a colon"),
                arguments("a:\n  b: 1\n\tc: 2", "3:1", "a: the line is indented with a tab"),
                arguments("a:\n \tb: 1", "2:2", "a: the line is indented with a tab"),
                arguments("a:\n  - b\n  c: d", "3:3", "a[1]: this does not belong to what begins at line 2, column 3"),
                arguments("a: 'it's'", "1:8", "this does not belong to what begins at line 1, column 1"),
                arguments("a: [1, 2\nb: 3", "2:2", "a[2]: what was opened at line 1, column 4 goes on wrongly"),
                arguments("a: {x: 1", "1:9", "a: what was opened at line 1, column 4 is never closed"),
                arguments("a: [", "1:5", "a[0]: the text ends within brackets"),
                arguments("a: [b, , c]", "1:8", "a[1]: there is no value before this"),
                arguments("a: \"x\nb: 1", "1:4", "a: the quoted text that begins here is never closed"),
                arguments("a: 'x\n---\n", "1:4", "before the document ends"),
                arguments(
                        "a: \"C:\\dir\"", "1:8", "a backslash is not allowed before 'd' in a string in double quotes"),
                arguments("a: \"\\UFFFFFFFF\"", "1:7", "there is no character with this number"),
                arguments(
                        "a: \"\\U00110000\"",
                        "1:7",
                        "a backslash is not allowed before '0' in a string in double quotes"),
                arguments("a:\tb", "1:3", "there is a tab before the value"),
                arguments("a: !%zz x", "1:4", "a: this is not the name of a tag"),
                arguments("a: !! x", "1:4", "a: this is not the name of a tag"),
                arguments("a: @x", "1:4", "a: a text without quotes cannot begin with '@'"),
                arguments("a: `x`", "1:4", "a: a text without quotes cannot begin with '`'"),
                arguments("a: - b", "1:4", "a: no list can begin here"),
                arguments("a: !Base64 !Sub x", "1:12", "one value cannot have two tags"),
                arguments("a: !x!y z", "1:4", "found undefined tag handle !x!"),
                arguments("%YAML 2.0\n---\na: 1", "1:1", "found incompatible YAML document (version 1.* is required)"),
                arguments("a: 1\n---\nb: 2", "2:1", "a second document begins here"),
                arguments("a: \u0000", "1:4", "the character U+0000 is not allowed in YAML"),
                arguments("a: b\n\u0007", "2:1", "the character U+0007 is not allowed in YAML"),
                arguments("a: \uD800", "1:4", "the character U+D800 is not allowed in YAML"),
                arguments("a: 1\nb: 2\na: 3", "3:1", "a: the key \"a\" is there twice"),
                arguments("'a': 1\n\"a\": 2", "2:1", "a: the key \"a\" is there twice"),
                arguments("a: &x 1", "1:4", "a: &x is an anchor"),
                arguments("a:\n- *x", "2:3", "a[0]: *x is an alias"),
                arguments("a:\n  <<: {b: 1}", "2:3", "a: << is a merge key"),
                arguments("? [a]\n: b", "1:3", "a key cannot be a list or an object"),
                arguments("!Sub x: b", "1:1", "a key cannot have a tag"),
                arguments("1: b", "1:1", "the key 1 is a number, which CloudFormation refuses"),
                arguments("a: {012: b}", "1:5", "a: the key 012 is a number, which CloudFormation refuses"),
                arguments("~: b", "1:1", "the key is empty"),
                arguments("a: ! x", "1:4", "a: there is a tag without a name"),
                arguments("a: !!binary eA==", "1:4", "a: CloudFormation does not take the tag !!binary"),
                arguments("a: !!timestamp 2012-10-17", "1:4", "a: CloudFormation does not take the tag !!timestamp"),
                arguments("a: !!set {x, y}", "1:4", "a: CloudFormation does not take the tag !!set"),
                arguments("a: !!str [x]", "1:4", "a: the tag !!str does not belong to this value"),
                arguments("a: !!map x", "1:4", "a: the tag !!map does not belong to this value"),
                arguments("a: !!int x", "1:4", "a: \"x\" is not what !!int says"),
                arguments("a: !!int 1.5", "1:4", "a: \"1.5\" is not what !!int says"),
                arguments("a: !!bool 1", "1:4", "a: \"1\" is not what !!bool says"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_mistake_is_told_with_its_place(String text, String place, String message) {
        Problem problem = problem(text);

        assertThat(Reading.position(problem)).isEqualTo(place);
        assertThat(problem.headline()).endsWith(message);
    }

    @ParameterizedTest
    @CsvSource({
        "!ref, did you mean !Ref?",
        "!Reff, did you mean !Ref?",
        "!getatt, did you mean !GetAtt?",
        "!GetAZ, did you mean !GetAZs?",
        "!FindInMapp, did you mean !FindInMap?",
        "!Fn::Sub, did you mean !Sub?",
        "!ForEach, Fn::ForEach has no short form: write Fn::ForEach::Name as a key",
        "!Rain::Embed, 'this directive belongs to the tool Rain, which resolves it: rain pkg makes a template of the file'",
        "!Something/else,"
    })
    void an_unknown_tag_comes_with_the_nearest_known(String tag, String hint) {
        Problem problem = problem("Resources:\n  - " + tag + " x");

        assertThat(problem.headline()).isEqualTo("test:2:5: Resources[0]: the tag " + tag + " is unknown");
        assertThat(problem.expected()).isEqualTo("the short form of a function, such as !Ref or !Sub");
        assertThat(problem.hint()).isEqualTo(hint);
    }

    @Test
    void tags_of_other_languages_are_unknown() {
        assertThat(problem("a: !!javax.script.ScriptEngineManager [x]").message())
                .isEqualTo("the tag !!javax.script.ScriptEngineManager does not belong to this value");
        assertThat(problem("a: !<x> y").message()).isEqualTo("the tag x is unknown");
    }

    @Test
    void the_problem_says_where_the_first_of_two_keys_is() {
        assertThat(problem("a:\n  b: 1\n  c: 2\n  b: 3").hint())
                .isEqualTo("the first is at line 2, column 3; remove or rename one of the two");
    }

    @Test
    void anchors_aliases_and_merge_keys_are_told_together() {
        assertThat(problems("x: &x\n  y: 1\nz:\n  <<: *x"))
                .extracting(Problem::headline)
                .containsExactly(
                        "test:1:4: x: &x is an anchor",
                        "test:4:3: z: << is a merge key",
                        "test:4:7: z.<<: *x is an alias");
    }

    @Test
    void what_an_alias_leaves_open_is_not_reported_as_well() {
        assertThat(problem("Resources: {A: {Properties: {x: !Join [',', *x]}}}").headline())
                .endsWith("*x is an alias");
    }

    @Test
    void two_keys_with_quotes_may_look_like_no_text() {
        assertThat(Reading.read("'1': a\n'~': b\n'<<': c\n? 'd'\n: e").toNode().entries())
                .containsOnlyKeys("1", "~", "<<", "d");
    }
}
