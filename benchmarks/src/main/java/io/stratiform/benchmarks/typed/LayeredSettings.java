package io.stratiform.benchmarks.typed;

import io.stratiform.settings.Layer;
import io.stratiform.settings.Layers;
import io.stratiform.settings.Setting;
import io.stratiform.settings.SettingCatalog;
import io.stratiform.settings.Settings;
import java.util.ArrayList;
import java.util.List;

/** Settings in layers, each of which inherits from the one before and sets every key: the most there can be to do. */
public final class LayeredSettings {

    private static final int KEYS_IN_GROUP = 100;

    private final SettingCatalog catalog;
    private final Layer last;

    /**
     * Declares settings and layers.
     *
     * @param keys how many settings
     * @param layers how many layers
     */
    public LayeredSettings(int keys, int layers) {
        List<Setting<?>> settings = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            settings.add(Setting.string(key(i)).required());
        }
        this.catalog = SettingCatalog.of(settings);
        Layer[] all = new Layer[layers];
        for (int i = 0; i < layers; i++) {
            all[i] = layer(i, keys);
        }
        this.last = Layers.of(all).get("layer-" + (layers - 1));
    }

    private static Layer layer(int index, int keys) {
        return Layer.create("layer-" + index, l -> {
            if (index > 0) {
                l.parent("layer-" + (index - 1));
            }
            for (int i = 0; i < keys; i++) {
                l.set(key(i), "value " + i + " of layer " + index);
            }
        });
    }

    private static String key(int i) {
        return "group-" + i / KEYS_IN_GROUP + ".key-" + i % KEYS_IN_GROUP;
    }

    /**
     * Resolves them.
     *
     * @return the settings
     */
    public Settings resolve() {
        return catalog.resolve(last);
    }
}
