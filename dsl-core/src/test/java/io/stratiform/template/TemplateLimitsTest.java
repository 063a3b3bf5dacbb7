package io.stratiform.template;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.acceptance.Widget;
import io.stratiform.value.Parameter;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TemplateLimitsTest {

    private static Consumer<TemplateBuilder> of(int resources, int others, int keys) {
        return t -> {
            for (int i = 0; i < resources; i++) {
                t.add(Widget.named("R" + i));
            }
            for (int i = 0; i < others; i++) {
                t.add(Parameter.string("P" + i));
                t.mapping("M" + i, m -> m.entry("a", "b", "c"));
                t.output("O" + i, "x");
            }
            t.mapping("Large", m -> {
                for (int i = 0; i < keys; i++) {
                    m.entry("a", "k" + i, "v");
                }
            });
        };
    }

    @Test
    void as_much_as_cloudformation_takes_is_taken() {
        assertThat(notices(of(500, 199, 200))).isEmpty();
    }

    @Test
    void more_is_told() {
        String split = " | split the stack into several stacks";
        assertThat(notices(of(501, 201, 1)))
                .containsExactly(
                        " | Resources | there are 501, but CloudFormation allows at most 500" + split,
                        " | Parameters | there are 201, but CloudFormation allows at most 200" + split,
                        " | Mappings | there are 202, but CloudFormation allows at most 200" + split,
                        " | Outputs | there are 201, but CloudFormation allows at most 200" + split);
    }

    @Test
    void a_mapping_with_too_many_keys_is_refused() {
        assertThat(problems(of(1, 1, 201)))
                .containsExactly("Large | a | has 201 second-level keys | expected at most 200; split the mapping");
    }

    @Test
    void long_names_and_defaults_are_refused() {
        String key = "k".repeat(256);

        assertThat(problems(t -> {
                    t.add(Widget.named("Data"));
                    t.add(Parameter.string("P", p -> p.defaultValue("\u00e4".repeat(2049))));
                    t.mapping("M", m -> m.entry(key, "b", "c").entry("a", key, "c"));
                }))
                .containsExactly(
                        "P | Default | has 4098 bytes | expected at most 4096 bytes",
                        "M | " + "k".repeat(200) + "... | a key has 256 characters | expected at most 255 characters",
                        "M | a | a key has 256 characters | expected at most 255 characters");
    }
}
