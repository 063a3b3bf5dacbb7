package io.stratiform.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainScalarTest {

    /** What resolvers look for: the types of YAML 1.1, the core schema of 1.2, and what parsers in use add to them. */
    private static final List<Pattern> NO_STRINGS = List.of(
            Pattern.compile("~|null|Null|NULL|=|<<|"),
            Pattern.compile("y|n|yes|no|on|off|true|false", Pattern.CASE_INSENSITIVE),
            Pattern.compile("[-+]?0b[01_,]+|[-+]?0o?[0-7_,]+|[-+]?[0-9][0-9_,]*|[-+]?0x[0-9a-fA-F_,]+"),
            Pattern.compile("[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"),
            Pattern.compile("[-+]?[0-9][0-9_,]*(\\.[0-9_]*)?([eE][-+]?[0-9]+)?"),
            Pattern.compile("[-+]?([0-9][0-9_]*)?(\\.[0-9_]*)?[eE][-+]?[0-9]+|[-+]?\\.[0-9_]*"),
            Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"),
            Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"),
            Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \\t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\\.[0-9]*)?"
                    + "[ \\t]*(Z|[-+][0-9]{1,2}(:?[0-9]{2})?)?"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Name",
                "t3.micro",
                "AWS::S3::Bucket",
                "arn:aws:s3:::bucket/*",
                "10.0.0.0/16",
                "0.0.0.0/0",
                "my-name",
                "a b c",
                "/var/log",
                "${AWS::Region}-x",
                "us-east-1a",
                "s3:GetObject",
                "https://example.com/?a=b#c",
                "it's",
                "a\"b",
                "é",
                "日本",
                "😀",
                "Yesterday",
                "none",
                "nullable",
                "$LATEST",
                "(a)",
                "_",
                "\\",
                "^a$",
                "a{b}[c],d",
                "30s",
                "2xlarge",
                "a:b",
                "a#b",
                "e",
                "ec2",
                "e2e",
                "eb"
            })
    void ordinary_strings_need_no_quotes(String text) {
        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void what_a_resolver_takes_for_something_else_is_quoted() {
        for (String text : TrickyStrings.all()) {
            assertNoResolverIsMisled(text);
        }
    }

    @Test
    void random_strings_that_look_like_numbers_and_times_are_quoted() {
        Random random = new Random(20101);
        String characters = "0123456789.:-+_,eExobTtZznNaAfFiIyYlLuUrRsS ~=<";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(7); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertNoResolverIsMisled(text.toString());
        }
    }

    private static void assertNoResolverIsMisled(String text) {
        String written = written(text);
        if (!written.equals(text)) {
            assertThat(written.charAt(0)).isIn('\'', '"');
            return;
        }
        for (Pattern pattern : NO_STRINGS) {
            if (pattern.matcher(text).matches()) {
                throw new AssertionError("Not quoted: " + text);
            }
        }
    }

    private static String written(String text) {
        Utf8Text out = new Utf8Text();
        YamlScalar.appendLine(out, text);
        return out.toString();
    }
}
