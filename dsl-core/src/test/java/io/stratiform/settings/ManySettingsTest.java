package io.stratiform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More settings than anybody has; a loop over all of them inside another would never end. */
class ManySettingsTest {

    private static final int KEYS = 10_000;
    private static final int LAYERS = 20;

    @Test
    void ten_thousand_keys_in_twenty_layers() {
        List<Setting<Integer>> settings = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            settings.add(Setting.integer("group-" + i / 100 + ".part-" + i / 10 + ".key-" + i));
        }
        SettingCatalog catalog = SettingCatalog.of(settings);
        Layer layer = Layer.create("empty", l -> {});
        for (int i = 0; i < LAYERS; i++) {
            int step = i + 1;
            layer = Layer.create("layer" + i, l -> {
                        for (int key = 0; key < KEYS; key += step) {
                            l.set(settings.get(key), step);
                        }
                    })
                    .withParent(layer);
        }

        Settings resolved = catalog.resolve(layer);

        for (int key = 0; key < KEYS; key++) {
            int last = 1;
            for (int step = 1; step <= LAYERS; step++) {
                last = key % step == 0 ? step : last;
            }
            assertThat(resolved.get(settings.get(key))).isEqualTo(last);
        }
        assertThat(resolved.unusedKeys()).isEmpty();
        assertThat(resolved.diff(resolved).isEmpty()).isTrue();
        assertThat(resolved.explain().values()).hasSize(KEYS);
    }

    @Test
    void ten_thousand_mistakes() {
        StringBuilder yaml = new StringBuilder();
        List<Setting<?>> settings = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            settings.add(Setting.integer("known-" + i));
            yaml.append("unknown-").append(i).append(": 1\n");
        }
        SettingCatalog catalog = SettingCatalog.of(settings);

        SettingsException thrown =
                Problems.exceptionOf(() -> catalog.resolve(Layer.yamlText("base", "base.yaml", yaml.toString())));

        assertThat(thrown.problems()).hasSize(KEYS);
    }
}
