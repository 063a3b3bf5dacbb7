package io.stratiform.acceptance;

import static io.stratiform.acceptance.Templates.notices;
import static io.stratiform.acceptance.Templates.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.template.TemplateBuilder;
import io.stratiform.template.init.InitConfig;
import io.stratiform.value.Tags;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Keys of tags, and what cfn-init is given. */
class TagsAndInitTest {

    private static final String HINT = " | use a key of 1 to 128 characters; the prefix aws: is reserved";

    private static Consumer<TemplateBuilder> tagged(Consumer<Widget.Builder> tags) {
        return t -> t.add(Widget.create("Data", b -> tags.accept(b.name("x"))));
    }

    private static List<String> init(Consumer<InitConfig> config) {
        return notices(t -> t.add(Widget.named("Web"), o -> o.init(i -> i.config(config))));
    }

    @Test
    void the_key_of_a_tag_is_not_empty_and_not_of_aws() {
        assertThat(problems(tagged(b -> b.tags(Tags.of("aws:owner", "x")))))
                .containsExactly("Data | Properties.Tags[0].Key | the tag key 'aws:owner' begins with aws:" + HINT);
        assertThat(problems(tagged(b -> b.tags(Tags.of("a", "x").and("", "y")))))
                .containsExactly("Data | Properties.Tags[1].Key | the tag key is empty" + HINT);
        assertThat(problems(tagged(b -> b.tags(Tags.of("AWS:x", "y"))))).hasSize(1);
        assertThat(problems(tagged(b -> b.tags(Tags.of(" ", "y")))))
                .containsExactly("Data | Properties.Tags[0].Key | the tag key is blank" + HINT);
        assertThat(notices(tagged(b -> b.tags(Tags.of("awsome", "x").and("a:aws:", "x")))))
                .isEmpty();
    }

    @Test
    void the_tags_of_the_stack_are_looked_at_too() {
        assertThat(problems(t -> {
                    t.add(Widget.named("Data"));
                    t.tags(Tags.of("aws:a", "x").and("", "y"));
                }))
                .containsExactly(
                        " | Tags.aws:a | the tag key 'aws:a' begins with aws:" + HINT,
                        " | Tags. | the tag key is empty" + HINT);
    }

    @Test
    void empty_commands_and_contents_are_reported() {
        String place = "Web | Metadata.AWS::CloudFormation::Init.config.";

        assertThat(init(c -> c.command("go", x -> x.command(""))))
                .containsExactly(
                        place + "commands.go.command | the command is empty" + " | set a value, or remove the entry");
        assertThat(init(c -> c.file("/etc/x", f -> f.content(" \n"))))
                .containsExactly(place + "files./etc/x.content | the content of the file is empty"
                        + " | set a value, or remove the entry");
        assertThat(init(c -> c.command("go", x -> x.command(List.of("", ""))))).hasSize(1);
        assertThat(init(c -> c.command("go", x -> x.command("x")).file("/a", f -> f.content("x"))))
                .isEmpty();
    }
}
