package io.stratiform.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All settings of an application. A key that is not in the catalogue is an error, so misspelled keys are detected.
 *
 * @since 0.1.0
 */
public final class SettingCatalog {

    private final List<Setting<?>> settings;
    private final CatalogIndex index;

    private SettingCatalog(Set<Setting<?>> settings) {
        this.settings = List.copyOf(settings);
        this.index = new CatalogIndex(this.settings);
    }

    /**
     * Returns a catalogue.
     *
     * @param settings its settings, in the order in which reports list them
     * @return the catalogue
     * @throws IllegalArgumentException if two settings have the same key, or if a key is a prefix of another one
     */
    public static SettingCatalog of(Setting<?>... settings) {
        return of(Arrays.asList(settings));
    }

    /**
     * Returns a catalogue.
     *
     * @param settings its settings, in the order in which reports list them
     * @return the catalogue
     * @throws IllegalArgumentException if two settings have the same key, or if a key is a prefix of another one
     */
    public static SettingCatalog of(Collection<? extends Setting<?>> settings) {
        return new SettingCatalog(new LinkedHashSet<>(settings));
    }

    /**
     * Returns this catalogue joined with another one.
     *
     * @param other the other
     * @return a catalogue of the settings of both
     * @throws IllegalArgumentException if two settings have the same key, or if a key is a prefix of another one
     */
    public SettingCatalog with(SettingCatalog other) {
        Set<Setting<?>> all = new LinkedHashSet<>(settings);
        all.addAll(other.settings);
        return new SettingCatalog(all);
    }

    /**
     * Returns its settings.
     *
     * @return the settings, in order
     */
    public List<Setting<?>> settings() {
        return settings;
    }

    /**
     * Resolves all settings in a layer and its parents.
     *
     * @param layer the layer, whose name becomes the name of the result
     * @param onTop layers without a parent that override it, such as environment variables and arguments; later ones
     *     override earlier ones
     * @return the settings
     * @throws IllegalArgumentException if one of the layers on top has a parent
     * @throws SettingsException with all problems of all layers
     */
    public Settings resolve(Layer layer, Layer... onTop) {
        Layer top = layer;
        for (Layer next : onTop) {
            if (next.parentName() != null) {
                throw new IllegalArgumentException("the layer " + next.name()
                        + " has a parent, so that it cannot be laid on top of " + top.name());
            }
            top = next.withParent(top);
        }
        return new Resolution(index, layer.name(), top.chain()).settings();
    }

    /**
     * Returns its size.
     *
     * @return for instance {@code 12 settings}
     */
    @Override
    public String toString() {
        return settings.size() == 1 ? "1 setting" : settings.size() + " settings";
    }
}
