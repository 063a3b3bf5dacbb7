package io.stratiform.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.render.JsonWriter;
import io.stratiform.render.TemplateWriter;
import io.stratiform.render.YamlWriter;
import io.stratiform.value.Fn;
import io.stratiform.value.Value;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What is read has the same declarations as the template in Java that it was written from. */
class ModelEqualityTest {

    private static final int CASES = 500;
    private static final List<TemplateWriter> WRITERS = List.of(JsonWriter.minified(), YamlWriter.standard());

    @Test
    void every_declaration_is_equal() {
        for (long seed = 0; seed < CASES; seed++) {
            Template template = RandomModel.of(seed);
            String text = WRITERS.get((int) (seed % 2)).write(template.toNode());
            requireEqual(Template.read(text), template, "seed " + seed + ":\n" + text);
        }
    }

    private static void requireEqual(Template read, Template template, String context) {
        SoftAssertions.assertSoftly(all -> {
            // A text has them section by section.
            all.assertThat(read.loops()).as(context).containsExactlyInAnyOrderElementsOf(template.loops());
            all.assertThat(read.conditions()).isEqualTo(template.conditions());
            all.assertThat(read.resources()).isEqualTo(template.resources());
            all.assertThat(read.outputs()).isEqualTo(template.outputs());
            all.assertThat(read.mappings()).isEqualTo(template.mappings());
            all.assertThat(read.rules()).isEqualTo(template.rules());
            all.assertThat(read.hooks()).isEqualTo(template.hooks());
            all.assertThat(read.transforms())
                    .extracting(transform -> transform.toNode())
                    .isEqualTo(template.transforms().stream()
                            .map(transform -> transform.toNode())
                            .toList());
            all.assertThat(read.globals().keySet()).isEqualTo(template.globals().keySet());
            all.assertThat(read.metadata()).isEqualTo(template.metadata());
            all.assertThat(read.parameters())
                    .extracting(parameter -> parameter.declaration().toNode())
                    .isEqualTo(template.parameters().stream()
                            .map(parameter -> parameter.declaration().toNode())
                            .toList());
            all.assertThat(read.others()).isEmpty();
            for (int i = 0; i < read.resources().size(); i++) {
                ResourceOptions is = read.resources().get(i).options();
                ResourceOptions was = template.resources().get(i).options();
                all.assertThat(is).isEqualTo(was);
                all.assertThat(is.condition()).isEqualTo(was.condition());
                all.assertThat(is.deletionPolicy()).isEqualTo(was.deletionPolicy());
                all.assertThat(is.updateReplacePolicy()).isEqualTo(was.updateReplacePolicy());
                all.assertThat(is.dependsOn()).isEqualTo(was.dependsOn());
                all.assertThat(is.others()).isEmpty();
            }
        });
    }

    @Test
    void the_templates_have_what_is_looked_at() {
        int loops = 0;
        int functions = 0;
        for (long seed = 0; seed < CASES; seed++) {
            Template template = RandomModel.of(seed);
            loops += template.loops().size();
            ResourceOptions options = template.resources().get(0).options();
            functions += options.deletionPolicyValue() != null && options.deletionPolicy() == null ? 1 : 0;
        }
        assertThat(loops).isGreaterThan(CASES / 4);
        assertThat(functions).isGreaterThan(CASES / 50);
    }

    @Test
    void declarations_that_say_something_else_are_not_equal() {
        Template one = RandomModel.of(1);
        Template other = Template.create("", t -> {
            t.transform("AWS::LanguageExtensions");
            t.condition("IsLive", Fn.equalTo(Value.of("a"), "b"));
            t.add(
                    Resource.of("Custom::Other", "Data", b -> {}),
                    o -> o.deletionPolicy(DeletionPolicy.RETAIN_EXCEPT_ON_CREATE));
        });

        assertThat(one.conditions().get(0))
                .isNotEqualTo(other.conditions().get(0))
                .isNotEqualTo("x");
        assertThat(one.resources().get(0))
                .isNotEqualTo(other.resources().get(0))
                .isNotEqualTo("x");
        assertThat(one.resources().get(0).options())
                .isNotEqualTo(other.resources().get(0).options())
                .isNotEqualTo("x");
    }
}
