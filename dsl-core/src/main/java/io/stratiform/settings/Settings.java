package io.stratiform.settings;

import io.stratiform.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of all settings for one environment. They are checked when they are resolved, so reading a setting fails
 * only if no layer sets it.
 *
 * @since 0.1.0
 */
public final class Settings {

    private final String name;
    private final CatalogIndex index;
    private final ResolvedValues values;
    private final Map<Setting<?>, Object> records;
    private final Set<Leaf<?>> read = ConcurrentHashMap.newKeySet();

    Settings(String name, CatalogIndex index, ResolvedValues values, Map<Setting<?>, Object> records) {
        this.name = name;
        this.index = index;
        this.values = values;
        this.records = records;
    }

    /**
     * Returns the name of the settings.
     *
     * @return the name of the layer that they were resolved for
     */
    public String name() {
        return name;
    }

    /**
     * Returns the value of a setting.
     *
     * @param setting the setting
     * @param <T> the type of its values
     * @return the value, or the default
     * @throws SettingsException if no layer sets it, and it has no default
     * @throws IllegalArgumentException if the setting is not in the catalogue
     */
    public <T> T get(Setting<T> setting) {
        RecordGroup<?> group = index.records().get(setting);
        if (group != null) {
            return bound(setting, group);
        }
        T value = value(setting);
        if (value == null) {
            Problem problem = MissingSetting.problem(index.leaf(setting), "it is read", values);
            throw new SettingsException(name, List.of(problem));
        }
        return value;
    }

    /**
     * Returns the value of a setting, if there is one.
     *
     * @param setting the setting
     * @param <T> the type of its values
     * @return the value, or the default
     * @throws SettingsException if the setting is a record of which only some required keys are set
     * @throws IllegalArgumentException if the setting is not in the catalogue
     */
    public <T> Optional<T> find(Setting<T> setting) {
        RecordGroup<?> group = index.records().get(setting);
        if (group == null) {
            return Optional.ofNullable(value(setting));
        }
        boolean present = setting.defaultValue() != null || group.isSet(new RecordSource(values, new ArrayList<>()));
        return present ? Optional.of(bound(setting, group)) : Optional.empty();
    }

    private <T> @Nullable T value(Setting<T> setting) {
        Leaf<T> leaf = index.leaf(setting);
        read.add(leaf);
        return values.value(leaf);
    }

    @SuppressWarnings("unchecked") // the group of a setting makes records of its type
    private <T> T bound(Setting<T> setting, RecordGroup<?> group) {
        group.addLeaves(read);
        Object known = records.get(setting);
        return (T) (known == null ? bind(group) : known);
    }

    private <R> R bind(RecordGroup<R> group) {
        List<Problem> problems = new ArrayList<>();
        R bound = group.bind(new RecordSource(values, problems));
        if (!problems.isEmpty()) {
            throw new SettingsException(name, problems);
        }
        return Objects.requireNonNull(bound, "a record without problems is bound");
    }

    /**
     * Fills a record from the keys below the prefix in its annotation.
     *
     * @param type the class of the record, annotated with {@link SettingsPrefix}
     * @param <R> the type of the record
     * @return the record
     * @throws SettingsException with all missing settings
     * @throws IllegalArgumentException if the annotation is missing, or if the catalogue does not have a component
     */
    public <R extends Record> R bind(Class<R> type) {
        return bind(Setting.record(type).key(), type);
    }

    /**
     * Fills a record from the keys below a prefix.
     *
     * @param prefix the prefix, as in {@code web}
     * @param type the class of the record
     * @param <R> the type of the record
     * @return the record
     * @throws SettingsException with all missing settings
     * @throws IllegalArgumentException if the catalogue does not have a component
     */
    public <R extends Record> R bind(String prefix, Class<R> type) {
        for (Map.Entry<Setting<?>, RecordGroup<?>> record : index.records().entrySet()) {
            RecordGroup<?> group = record.getValue();
            if (group.key().equals(prefix) && group.shape().type() == type) {
                return type.cast(bound(record.getKey(), group));
            }
        }
        RecordGroup<R> group = index.adHoc(prefix, RecordShape.of(type));
        group.addLeaves(read);
        return bind(group);
    }

    /**
     * Returns the origin of each value.
     *
     * @return all settings of the catalogue, in its order
     */
    public Explanation explain() {
        return Explanation.of(name, Parts.of(index, values));
    }

    /**
     * Returns the differences between these settings and others.
     *
     * @param other the others
     * @return the differences, in the order of the catalogue
     */
    public SettingsDiff diff(Settings other) {
        return SettingsDiff.of(name, Parts.of(index, values), other.name, Parts.of(other.index, other.values));
    }

    /**
     * Returns what the resolved layer changes in the settings that it inherits.
     *
     * @return the changes
     */
    public LayerDelta delta() {
        return delta(name);
    }

    /**
     * Returns what one of the layers changes in the settings that it inherits.
     *
     * @param layer the name of the layer, or of one of its parents
     * @return the changes
     * @throws IllegalArgumentException if there is no such layer among them
     */
    public LayerDelta delta(String layer) {
        return LayerDelta.of(layer, index, values);
    }

    /**
     * Returns the overrides that equal the inherited value. An override that makes the value final is not included.
     *
     * @return the overrides, in the order of the catalogue
     */
    public List<RedundantOverride> redundantOverrides() {
        List<RedundantOverride> redundant = new ArrayList<>();
        for (Leaf<?> leaf : index.leaves()) {
            Resolved<?> resolved = values.get(leaf);
            for (int i = 1; resolved != null && i < resolved.contributions().size(); i++) {
                if (resolved.isRedundant(i) && !resolved.contributions().get(i).isFinal()) {
                    Origin overridden = resolved.contributions().get(i - 1).origin();
                    Origin origin = resolved.contributions().get(i).origin();
                    redundant.add(new RedundantOverride(leaf.key(), origin, overridden));
                }
            }
        }
        return redundant;
    }

    /**
     * Returns the keys that layers set and that have not been read from these settings with {@code get}, {@code find}
     * or {@code bind}.
     *
     * @return the keys, in the order of the catalogue
     */
    public List<UnusedKey> unusedKeys() {
        List<UnusedKey> unused = new ArrayList<>();
        for (Leaf<?> leaf : index.leaves()) {
            Resolved<?> resolved = values.get(leaf);
            if (resolved != null && !resolved.last().isUnset() && !read.contains(leaf)) {
                unused.add(new UnusedKey(leaf.key(), resolved.last().origin()));
            }
        }
        return unused;
    }

    /**
     * Returns the secrets that were passed in plain text, for the deployment.
     *
     * @return the values of its {@code NoEcho} parameters
     */
    public NoEchoParameters noEchoParameters() {
        List<Secret> secrets = new ArrayList<>();
        for (Leaf<?> leaf : index.leaves()) {
            collectSecrets(leaf, secrets);
        }
        return new NoEchoParameters(secrets);
    }

    private <T> void collectSecrets(Leaf<T> leaf, List<Secret> secrets) {
        T value = values.value(leaf);
        if (value != null) {
            leaf.setting().type().secrets(value, secrets::add);
        }
    }

    /**
     * The name.
     *
     * @return for instance {@code settings of production}
     */
    @Override
    public String toString() {
        return "settings of " + name;
    }
}
