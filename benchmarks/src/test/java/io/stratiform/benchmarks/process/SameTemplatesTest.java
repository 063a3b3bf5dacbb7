package io.stratiform.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.benchmarks.floor.FloorProgram;
import io.stratiform.benchmarks.floor.JacksonDatabindProgram;
import io.stratiform.benchmarks.floor.JacksonStreamingProgram;
import io.stratiform.benchmarks.typed.StratiformProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SameTemplatesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"W1, json", "W1, yaml", "W2, json", "W2, yaml", "W3, json", "W3, yaml"})
    void all_programs_write_the_same_templates(String workload, String format) throws IOException {
        FloorProgram.main(arguments(workload, format, "floor"));
        JacksonStreamingProgram.main(arguments(workload, format, "streaming"));
        JacksonDatabindProgram.main(arguments(workload, format, "databind"));
        StratiformProgram.main(arguments(workload, format, "stratiform"));

        assertSame("floor", "stratiform");
        assertSame("floor", "streaming");
        assertSame("streaming", "databind");
    }

    private void assertSame(String program, String other) throws IOException {
        assertThat(SameTemplates.difference(folder.resolve(program), folder.resolve(other), false))
                .as("%s and %s", program, other)
                .isNull();
    }

    private String[] arguments(String workload, String format, String program) {
        return new String[] {workload, format, folder.resolve(program).toString()};
    }

    @Test
    void the_order_of_keys_does_not_matter() throws IOException {
        assertThat(difference("a.json", "{\"a\": 1, \"b\": [1, 2]}", "{\"b\": [1, 2], \"a\": 1}"))
                .isNull();
    }

    @Test
    void another_value_is_told_with_its_place() throws IOException {
        assertThat(difference("a.json", "{\"a\": {\"b\": [1, 2]}}", "{\"a\": {\"b\": [1, 3]}}"))
                .isEqualTo("a.json/a/b/1 is 3, not 2");
    }

    @Test
    void a_text_is_no_number() throws IOException {
        assertThat(difference("a.json", "{\"a\": 60}", "{\"a\": \"60\"}")).isEqualTo("a.json/a is 60, not 60");
        assertThat(difference("a.yaml", resource("60"), resource("\"60\""))).contains("DelaySeconds");
    }

    private static String resource(String delay) {
        return "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n    Properties:\n      DelaySeconds: " + delay + "\n";
    }

    @Test
    void a_missing_key_and_a_missing_item_are_told() throws IOException {
        assertThat(difference("a.json", "{\"a\": {\"b\": 1}}", "{\"a\": {}}"))
                .isEqualTo("a.json/a has the keys [] instead of [b]");
        assertThat(difference("b.json", "{\"a\": [1, 2]}", "{\"a\": [1]}")).isEqualTo("b.json/a is [1], not [1, 2]");
    }

    @Test
    void the_order_of_items_matters() throws IOException {
        assertThat(difference("a.json", "{\"a\": [1, 2]}", "{\"a\": [2, 1]}")).isNotNull();
    }

    @Test
    void short_forms_in_yaml_are_what_they_stand_for() throws IOException {
        String plain = resource("{\"Ref\": \"Delay\"}") + "Parameters:\n  Delay: {Type: Number}\n";
        String shortened = resource("!Ref Delay") + "Parameters:\n  Delay: {Type: Number}\n";

        assertThat(difference("a.yaml", plain, shortened)).isNull();
    }

    @Test
    void what_the_cdk_injects_is_left_out_only_where_it_may_be() throws IOException {
        String injected = "{\"a\": 1, \"Rules\": {}, \"Parameters\": {\"BootstrapVersion\": {}}}";
        write("a.json", "{\"a\": 1}", injected);

        assertThat(SameTemplates.difference(folder.resolve("expected"), folder.resolve("actual"), true))
                .isNull();
        assertThat(SameTemplates.difference(folder.resolve("expected"), folder.resolve("actual"), false))
                .contains("Rules");
    }

    @Test
    void nothing_is_not_the_same_as_nothing() throws IOException {
        Files.createDirectories(folder.resolve("expected"));

        assertThat(SameTemplates.difference(folder.resolve("expected"), folder, false))
                .endsWith("is empty");
    }

    private String difference(String file, String expected, String actual) throws IOException {
        write(file, expected, actual);
        String difference = SameTemplates.difference(folder.resolve("expected"), folder.resolve("actual"), false);
        Files.delete(folder.resolve("expected").resolve(file));
        return difference;
    }

    private void write(String file, String expected, String actual) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("expected")).resolve(file), expected);
        Files.writeString(Files.createDirectories(folder.resolve("actual")).resolve(file), actual);
    }
}
