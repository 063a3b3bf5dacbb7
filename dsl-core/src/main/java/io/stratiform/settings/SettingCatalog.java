package io.stratiform.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All settings of an application. Only what it lists is a key, so that a misspelt one is found.
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
     * A catalogue.
     *
     * @param settings its settings, in the order in which reports list them
     * @return the catalogue
     * @throws IllegalArgumentException if two settings have the same key, or a key starts with that of another
     */
    public static SettingCatalog of(Setting<?>... settings) {
        return of(Arrays.asList(settings));
    }

    /**
     * A catalogue.
     *
     * @param settings its settings, in the order in which reports list them
     * @return the catalogue
     * @throws IllegalArgumentException if two settings have the same key, or a key starts with that of another
     */
    public static SettingCatalog of(Collection<? extends Setting<?>> settings) {
        return new SettingCatalog(new LinkedHashSet<>(settings));
    }

    /**
     * This catalogue and another.
     *
     * @param other the other
     * @return a catalogue of the settings of both
     * @throws IllegalArgumentException if two settings have the same key, or a key starts with that of another
     */
    public SettingCatalog with(SettingCatalog other) {
        Set<Setting<?>> all = new LinkedHashSet<>(settings);
        all.addAll(other.settings);
        return new SettingCatalog(all);
    }

    /**
     * Its settings.
     *
     * @return the settings, in order
     */
    public List<Setting<?>> settings() {
        return settings;
    }

    /**
     * Finds the value of every setting in a layer and its parents.
     *
     * @param layer the layer, whose name is that of the result
     * @param onTop layers without a parent that override it, the last one most of all: environment variables, arguments
     * @return the settings
     * @throws IllegalArgumentException if one of the layers on top has a parent
     * @throws SettingsException with everything that is wrong in any of the layers
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
     * How large it is.
     *
     * @return for instance {@code 12 settings}
     */
    @Override
    public String toString() {
        return settings.size() == 1 ? "1 setting" : settings.size() + " settings";
    }
}
