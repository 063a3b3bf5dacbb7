package io.stratiform.read;

import static io.stratiform.read.Reading.problem;
import static io.stratiform.read.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.problem.Problem;
import io.stratiform.value.Node;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What YAML makes of keys without quotes. */
class PlainKeysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "012345678901|the key 012345678901 is kept as text, but CloudFormation takes it for a number",
                "yes|the key yes without quotes is a boolean; it is kept as text",
                "On|the key On without quotes is a boolean; it is kept as text",
                "true|the key true without quotes is a boolean; it is kept as text",
                ".inf|the key .inf is kept as text, since JSON has no such number"
            })
    void a_key_that_is_not_what_it_seems_is_reported_like_a_value(String key, String message) {
        TemplateDocument document = read("Mappings: {Accounts: {" + key + ": {a: b}}}");

        assertThat(document.root().nearest("Mappings.Accounts").children())
                .extracting(LocatedNode::key)
                .containsExactly(key);
        assertThat(document.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.message()).isEqualTo(message);
            assertThat(notice.code()).isEqualTo("syntax.plain-scalar");
            assertThat(notice.hint()).isEqualTo("put it in quotes: '" + key + "'");
            assertThat(notice.path()).isEqualTo("Mappings.Accounts");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "1e3", "0x1F", "0755", "12:30:00", "1_000", "0b11", "-1", "1.5"})
    void a_key_that_is_a_number_is_refused(String key) {
        Problem problem = problem("Mappings: {Accounts: {" + key + ": {a: b}}}");

        assertThat(problem.message()).isEqualTo("the key " + key + " is a number, which CloudFormation refuses");
        assertThat(problem.hint()).isEqualTo("put it in quotes: '" + key + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'012345678901'", "\"yes\"", "!!str 012345678901", "2012-10-17", "1.2.3", "y", "us-east-1"})
    void a_key_that_is_text_is_not_reported(String key) {
        assertThat(read("Mappings: {Accounts: {" + key + ": {a: b}}}").notices())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "Null", "? "})
    void a_key_that_is_nothing_is_refused(String key) {
        assertThat(problem("a: {" + key + ": b}").message()).isEqualTo("the key is empty");
    }

    @Test
    void keys_of_documents_are_reported_too() {
        PlainDocument document = PlainReader.read("200: a\nyes: b\n0123456789: c\n0x1F: d\n1e3: e\n", "x.yaml");

        assertThat(((Node.Mapping) document.root().node()).entries().keySet())
                .containsExactly("200", "yes", "0123456789", "0x1F", "1e3");
        assertThat(document.notices())
                .extracting(Problem::message)
                .isEqualTo(List.of(
                        "the key yes without quotes is a boolean; it is kept as text",
                        "the key 0123456789 is kept as text, but CloudFormation takes it for a number",
                        "the key 0x1F without quotes is the number 31; it is kept as text",
                        "the key 1e3 without quotes is a number to most readers of YAML; it is kept as text"));
    }
}
