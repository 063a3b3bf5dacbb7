package io.stratiform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.render.YamlWriter;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual's YAML is read as it stands there, and what the manual prints is what comes of it. */
class GuideTest {

    private static final Pattern FILE =
            Pattern.compile("<!-- file: (settings/(\\S+)\\.yaml) -->\\n```yaml\\n(.*?)```", Pattern.DOTALL);

    private final String manual;
    private final Layers layers;

    GuideTest() throws IOException {
        manual = Files.readString(Path.of("..", "docs", "settings.md"));
        List<Layer> files = new ArrayList<>();
        Matcher file = FILE.matcher(manual);
        while (file.find()) {
            files.add(Layer.yamlText(file.group(2), file.group(1), file.group(3)));
        }
        layers = Layers.of(files.toArray(new Layer[0]));
    }

    private Settings settings(String name) {
        return ShopSettings.CATALOG.resolve(layers.get(name));
    }

    private void assertShown(String output) {
        assertThat(manual).contains("```text\n" + output + "```");
    }

    @Test
    void it_explains_a_branch() {
        assertShown(settings("branches/checkout").explain().toText());
    }

    @Test
    void it_compares_production_with_a_branch() {
        assertShown(settings("production").diff(settings("branches/checkout")).toText());
    }

    @Test
    void it_shows_what_a_branch_changes() {
        assertShown(settings("branches/checkout").delta().toText());
    }

    @Test
    void it_shows_errors() {
        assertShown(Problems.exceptionOf(() -> settings("branches/broken")).getMessage());
    }

    @Test
    void its_code_works() {
        Settings settings = ShopSettings.CATALOG.resolve(
                Layers.of(layers.get("branch"), GuideCode.code()).get("local"));

        assertThat(GuideCode.read(settings)).isEqualTo("db.t4g.small1");
        assertThat(settings.get(ShopSettings.MULTI_AZ)).isFalse();
        assertThat(settings.get(ShopSettings.KEEP_BACKUPS)).isZero();
        assertThat(settings.get(ShopSettings.VARIABLES)).containsEntry("LOG_LEVEL", "debug");
        assertThat(settings.get(ShopSettings.ALARM_RECEIVERS)).containsExactly("ops@example.com");
        Template template = Template.create("Payments", t -> {
            t.add(Resource.of("AWS::SNS::Topic", "Topic", r -> {}));
            GuideCode.key(t, settings);
        });
        assertThat(YamlWriter.standard().write(template.toNode()))
                .contains("Value: '{{resolve:secretsmanager:shop/payment:SecretString:key}}'");
    }
}
