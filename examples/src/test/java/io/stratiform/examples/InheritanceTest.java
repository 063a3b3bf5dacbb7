package io.stratiform.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stratiform.render.YamlWriter;
import io.stratiform.settings.Layer;
import io.stratiform.settings.Layers;
import io.stratiform.settings.Settings;
import io.stratiform.settings.SettingsException;
import io.stratiform.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a layer says reaches its children, and what they say themselves stays. */
final class InheritanceTest {

    private static final Path FOLDER = Path.of("settings");
    private static final Branch ANY = new Branch("main");
    private static final Branch CHECKOUT = new Branch("checkout");

    @Test
    void a_change_in_base_reaches_all_environments() throws IOException {
        ShopSettings before = ShopSettings.in(FOLDER);
        ShopSettings after = changed("base", "health-check: /health", "health-check: /alive");

        assertThat(environments(before))
                .hasSize(4)
                .allSatisfy(t -> assertThat(t).contains("Value: /health\n").doesNotContain("/alive"));
        assertThat(environments(after))
                .hasSize(4)
                .allSatisfy(t -> assertThat(t).contains("Value: /alive\n").doesNotContain("/health"));
    }

    @Test
    void an_override_in_a_child_stays() throws IOException {
        ShopSettings after = changed("base", "LOG_LEVEL: info", "LOG_LEVEL: trace");

        assertThat(logLevel(after.of(Stage.STAGING))).isEqualTo("trace");
        assertThat(logLevel(after.of(Stage.PRODUCTION))).isEqualTo("warn");
        assertThat(logLevel(after.of(ANY))).isEqualTo("debug");
        List<String> environments = environments(after);
        assertThat(environments.get(0)).contains("OptionName: LOG_LEVEL\n          Value: warn\n");
        assertThat(environments.get(1)).contains("OptionName: LOG_LEVEL\n          Value: trace\n");
        assertThat(environments.subList(2, 4))
                .allSatisfy(t -> assertThat(t).contains("OptionName: LOG_LEVEL\n          Value: debug\n"));
    }

    @Test
    void a_change_for_branches_leaves_stages_alone() throws IOException {
        List<String> before = environments(ShopSettings.in(FOLDER));
        List<String> after = environments(changed("branch", "db.t4g.micro", "db.t4g.small"));

        assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(after.get(2)).contains("DBInstanceClass: db.t4g.small\n");
        assertThat(after.get(3)).contains("DBInstanceClass: db.t4g.small\n");
    }

    @Test
    void no_layer_repeats_what_it_inherits() {
        ShopSettings settings = ShopSettings.in(FOLDER);

        assertThat(settings.of(Stage.PRODUCTION).redundantOverrides()).isEmpty();
        assertThat(settings.of(CHECKOUT).redundantOverrides()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"production", "staging"})
    void no_layer_sets_what_nobody_reads(String name) {
        Stage stage = Stage.named(name).orElseThrow();
        Settings settings = ShopSettings.in(FOLDER).of(stage);
        ApplicationStack.template(stage, settings);
        EnvironmentStack.template(stage, settings);

        assertThat(settings.unusedKeys()).isEmpty();
    }

    @Test
    void a_branch_inherits_from_the_layer_of_all_branches() throws IOException {
        ShopSettings wrong = changed("branches/checkout", "$parent: branch", "$parent: production");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> wrong.of(CHECKOUT))
                .withMessage("the layer 'branches/checkout' does not inherit from 'branch'; expected $parent: branch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data.keep: true",
                "database.deletion-protection: true",
                "database.keep-backups: 7d",
                "database.multi-az: true",
                "stage: production"
            })
    void a_branch_cannot_override_what_makes_it_cheap_and_deletable(String override) throws IOException {
        ShopSettings greedy = changed("branches/checkout", "$parent: branch", "$parent: branch\n" + override);

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> greedy.of(CHECKOUT))
                .withMessageContaining("it is final in");
    }

    private static String logLevel(Settings settings) {
        return settings.bind(WebSettings.class).variables().get("LOG_LEVEL");
    }

    /** Production, staging, a branch without settings of its own, and one with some. */
    private static List<String> environments(ShopSettings settings) {
        List<String> yaml = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            yaml.add(write(EnvironmentStack.template(stage, settings.of(stage))));
        }
        for (Branch branch : List.of(ANY, CHECKOUT)) {
            yaml.add(write(EnvironmentStack.template(branch, settings.of(branch))));
        }
        return yaml;
    }

    private static String write(Template template) {
        return YamlWriter.standard().write(template.toNode());
    }

    /** The files of settings, one of them with other words. */
    private static ShopSettings changed(String layer, String words, String others) throws IOException {
        Layers files = Layers.in(FOLDER);
        List<Layer> layers = new ArrayList<>();
        for (String name : files.names()) {
            String text = Files.readString(FOLDER.resolve(name + ".yaml"));
            if (name.equals(layer)) {
                assertThat(text).contains(words);
                text = text.replace(words, others);
            }
            layers.add(Layer.yamlText(name, name + ".yaml", text));
        }
        return ShopSettings.of(Layers.of(layers.toArray(new Layer[0])));
    }
}
