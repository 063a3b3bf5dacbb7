package io.stratiform.settings;

import io.stratiform.value.DeclarationSite;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets the values of a layer. Each value records the Java line that sets it.
 *
 * @since 0.1.0
 */
public final class LayerBuilder {

    private final String layer;
    private final List<RawEntry> entries = new ArrayList<>();
    private @Nullable ParentName parent;

    LayerBuilder(String layer) {
        this.layer = layer;
    }

    /**
     * Names the parent, which {@link Layers} finds.
     *
     * @param name the parent's name
     * @return this builder
     */
    public LayerBuilder parent(String name) {
        parent = new ParentName(name, here());
        return this;
    }

    /**
     * Sets a value.
     *
     * @param setting the setting
     * @param value its value
     * @param <T> the type of its values
     * @return this builder
     * @throws IllegalArgumentException if the value is null
     */
    public <T> LayerBuilder set(Setting<T> setting, T value) {
        return add(setting, value, false);
    }

    /**
     * Sets a value that children may not override.
     *
     * @param setting the setting
     * @param value its value
     * @param <T> the type of its values
     * @return this builder
     * @throws IllegalArgumentException if the value is null
     */
    public <T> LayerBuilder setFinal(Setting<T> setting, T value) {
        return add(setting, value, true);
    }

    /**
     * Sets a value that is a string, which is parsed as in a file.
     *
     * @param key the key of the setting
     * @param text the value
     * @return this builder
     */
    public LayerBuilder set(String key, String text) {
        Origin origin = here();
        entries.add(new RawEntry(key, origin, new RawValue.Scalar(text, false, origin), false));
        return this;
    }

    /**
     * Removes the inherited value. The setting then has its default, or no value.
     *
     * @param setting the setting
     * @return this builder
     */
    public LayerBuilder unset(Setting<?> setting) {
        return unset(setting.key());
    }

    /**
     * Removes the inherited value of a key.
     *
     * @param key the key of a setting, of all settings below it, or of an entry of a map, as in
     *     {@code variables.LOG_LEVEL}
     * @return this builder
     */
    public LayerBuilder unset(String key) {
        Origin origin = here();
        entries.add(new RawEntry(key, origin, new RawValue.Unset(origin), false));
        return this;
    }

    private <T> LayerBuilder add(Setting<T> setting, T value, boolean isFinal) {
        if (value == null) {
            throw new IllegalArgumentException("the value of " + setting.key() + " is null; leave the call out");
        }
        Origin origin = here();
        if (setting.type() instanceof RecordType<?> type) {
            addParts(setting.key(), type.shape(), value, origin, isFinal);
        } else {
            RawValue raw = new RawValue.Given(setting.type().copy(value), setting.type(), origin);
            entries.add(new RawEntry(setting.key(), origin, raw, isFinal));
        }
        return this;
    }

    private void addParts(String prefix, RecordShape<?> shape, Object owner, Origin origin, boolean isFinal) {
        for (RecordPart part : shape.parts()) {
            Object value = RecordShape.component(owner, part);
            String key = SettingKey.below(prefix, part.key());
            if (value == null) {
                continue;
            }
            if (part.nested() != null) {
                addParts(key, part.nested(), value, origin, isFinal);
            } else {
                entries.add(new RawEntry(key, origin, new RawValue.Given(value, part.type(), origin), isFinal));
            }
        }
    }

    private Origin here() {
        return Origin.inCode(layer, DeclarationSite.calling(LayerBuilder.class));
    }

    @Nullable ParentName parent() {
        return parent;
    }

    /**
     * The values, next to each other in memory. Where they were made, each is followed by a stack trace, and whoever goes
     * through many of them waits for memory most of the time.
     */
    List<RawEntry> entries() {
        List<RawEntry> packed = new ArrayList<>(entries.size());
        for (RawEntry entry : entries) {
            packed.add(new RawEntry(entry.key(), entry.origin(), copy(entry.value()), entry.isFinal()));
        }
        return packed;
    }

    private static RawValue copy(RawValue value) {
        return value instanceof RawValue.Scalar scalar
                ? new RawValue.Scalar(scalar.text(), scalar.plain(), scalar.origin())
                : value;
    }
}
