package io.stratiform.value.function;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.Patched;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Adds a function to the table, with its record, and compiles the two: a writer, a reader and the checks then know it.
 * Each patch is what someone has to write who adds a function of AWS.
 */
class NewFunctionTest {

    private static final String ENTRY =
            "    REVERSE(\"Fn::Reverse\", Tag.WRITTEN, \"list\", \"the list to reverse\", Intrinsic.LANGUAGE_EXTENSIONS),\n";

    private static final String LINE =
            "            case REVERSE -> new io.stratiform.value.Reverse(typed(argument));\n";

    private static final String RECORD = """
            package io.stratiform.value;

            import io.stratiform.value.function.Intrinsic;
            import java.util.List;

            public record Reverse(Value<? extends List<?>> list) implements IntrinsicFunction<List<String>> {
                @Override
                public Node toNode() {
                    return FunctionCall.of(Intrinsic.REVERSE, list.toNode());
                }

                @Override
                public void inspect(Inspection inspection) {
                    FunctionCall.inspectTransform(Intrinsic.REVERSE, inspection);
                    inspection.member(Intrinsic.REVERSE.key(), list);
                }
            }
            """;

    /** Runs within the patched classes: reads a template, or makes one with a transform. */
    private static final String PROBE = """
            package io.stratiform.value;

            import io.stratiform.render.YamlWriter;
            import io.stratiform.template.CustomResource;
            import io.stratiform.template.Template;
            import java.util.List;
            import java.util.function.UnaryOperator;

            public final class Probe implements UnaryOperator<String> {
                @Override
                public String apply(String text) {
                    try {
                        return text.startsWith("Resources:") ? read(text) : written(text);
                    } catch (RuntimeException refused) {
                        return refused.getMessage();
                    }
                }

                private static String read(String text) {
                    Template template = Template.read(text);
                    Value<?> name = template.resources().get(0).resource().properties().get("DisplayName");
                    return name + YamlWriter.standard().write(template.toNode());
                }

                private static String written(String transform) {
                    Template template = Template.create("", t -> {
                        t.transform(transform);
                        t.add(CustomResource.of("Topic", "Topic", "arn:aws:sns:eu-west-1:123456789012:t", b -> {}));
                        t.output("Names", new Reverse(Value.strings(List.of("a", "b"))).asString());
                    });
                    return YamlWriter.standard().write(template.toNode());
                }
            }
            """;

    private static final String READ = """
            Resources:
              Topic:
                Type: AWS::SNS::Topic
                Properties:
                  DisplayName: !Reverse %s
            """;

    private static Patched patched;

    @BeforeAll
    static void add_the_function(@TempDir Path folder) {
        patched = Patched.in(folder)
                .insert("io.stratiform.value.function.Intrinsic", "    LENGTH(", ENTRY)
                .insert(
                        "io.stratiform.value.IntrinsicFunction",
                        "                Select,",
                        "                Reverse,\n")
                .insert("io.stratiform.read.function.FunctionRecords", "            case SELECT ->", LINE)
                .add("io.stratiform.value.Reverse", RECORD)
                .add("io.stratiform.value.Probe", PROBE)
                .compile();
    }

    private static String probe(String text) {
        return patched.probe("io.stratiform.value.Probe").apply(text);
    }

    @Test
    void the_writer_uses_its_short_tag() {
        assertThat(probe("AWS::LanguageExtensions")).contains("Value: !Reverse\n");
    }

    @Test
    void its_transform_is_asked_for() {
        assertThat(probe("AWS::SecretsManager-2020-07-23"))
                .contains("Fn::Reverse requires the transform AWS::LanguageExtensions");
    }

    @Test
    void reading_gives_its_record_which_is_written_again() {
        assertThat(probe(READ.formatted("[a, !Ref B]")))
                .startsWith("Reverse[list=")
                .contains("Ref[target=B]")
                .contains("DisplayName: !Reverse\n");
    }

    @Test
    void the_reader_checks_its_arguments() {
        assertThat(probe(READ.formatted("a")))
                .contains("Fn::Reverse cannot take the text \"a\"")
                .contains("the list to reverse");
    }

    @Test
    void a_mistyped_tag_is_corrected_to_it() {
        assertThat(probe(READ.formatted("[a]").replace("!Reverse", "!Revers"))).contains("did you mean !Reverse?");
    }

    @Test
    void without_its_record_nothing_compiles(@TempDir Path folder) {
        List<String> errors = Patched.in(folder)
                .insert("io.stratiform.value.function.Intrinsic", "    LENGTH(", ENTRY)
                .insert("io.stratiform.read.function.FunctionRecords", "            case SELECT ->", "")
                .errors();

        assertThat(errors).singleElement().asString().contains("does not cover all possible input values");
    }
}
