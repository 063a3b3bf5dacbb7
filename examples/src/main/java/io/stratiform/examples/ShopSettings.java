package io.stratiform.examples;

import io.stratiform.settings.Constraint;
import io.stratiform.settings.Layer;
import io.stratiform.settings.Layers;
import io.stratiform.settings.MergeRule;
import io.stratiform.settings.Setting;
import io.stratiform.settings.SettingCatalog;
import io.stratiform.settings.SettingType;
import io.stratiform.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The settings of the shop's environments, and where they are found: a layer for each stage, and for each branch. */
public final class ShopSettings {

    // snippet: catalog
    static final Setting<Stage> STAGE = Setting.enumeration("stage", Stage.class)
            .withDescription("The application that the environment belongs to")
            .required();
    static final Setting<Integer> MIN_SIZE = Setting.integer("web.min-size").withConstraint(Constraint.between(1, 20));
    static final Setting<Integer> MAX_SIZE = Setting.integer("web.max-size").withConstraint(Constraint.between(1, 20));
    static final Setting<Map<String, String>> VARIABLES =
            Setting.map("web.variables", SettingType.string()).withMergeRule(MergeRule.MERGE);
    static final Setting<Duration> KEEP_BACKUPS = Setting.duration("database.keep-backups")
            .withConstraint(Constraint.between(Duration.ZERO, Duration.ofDays(35)));
    static final Setting<List<String>> ALARM_RECEIVERS =
            Setting.list("alarms.receivers", SettingType.string()).withMergeRule(MergeRule.APPEND);

    static final SettingCatalog CATALOG = SettingCatalog.of(
            STAGE,
            Setting.record(NetworkSettings.class).required(),
            Setting.record(ApplicationSettings.class).required(),
            Setting.record(WebSettings.class).required(),
            Setting.record(DatabaseSettings.class).required(),
            Setting.record(DataSettings.class).required(),
            Setting.record(DnsSettings.class).required(),
            Setting.record(AlarmSettings.class).required(),
            MIN_SIZE,
            MAX_SIZE,
            VARIABLES,
            KEEP_BACKUPS,
            ALARM_RECEIVERS);
    // end

    private static final String BRANCH = "branch";
    private static final String BRANCHES = "branches/";

    private final Layers layers;
    private final Layer[] onTop;

    private ShopSettings(Layers layers, Layer... onTop) {
        this.layers = layers;
        this.onTop = onTop.clone();
    }

    /**
     * The settings in a folder.
     *
     * @param folder has {@code base.yaml}, a file for each stage, {@code branch.yaml}, and {@code branches} with files for
     *     branches that have overrides
     * @param onTop layers that override the files, such as environment variables and arguments
     * @return the settings
     */
    public static ShopSettings in(Path folder, Layer... onTop) {
        return new ShopSettings(Layers.in(folder), onTop);
    }

    /**
     * The settings in some layers.
     *
     * @param layers the layers, named like the files of {@link #in}
     * @return the settings
     */
    public static ShopSettings of(Layers layers) {
        return new ShopSettings(layers);
    }

    /**
     * The settings of a stage.
     *
     * @param stage the stage
     * @return its settings
     * @throws io.stratiform.settings.SettingsException with everything that is wrong with them
     */
    public Settings of(Stage stage) {
        return CATALOG.resolve(layers.get(stage.label()), onTop);
    }

    /**
     * The settings of a branch. One without a file of its own has those that all branches have.
     *
     * @param branch the branch
     * @return its settings
     * @throws NoStackException if the branch gets no stack
     * @throws IllegalArgumentException if the branch's own file does not inherit from {@code branch}
     * @throws io.stratiform.settings.SettingsException with everything that is wrong with them
     */
    public Settings of(Branch branch) {
        String name = BRANCHES + branch.requireStack().name();
        Layer own =
                layers.find(name).orElseGet(() -> Layer.create(name, l -> {}).withParent(layers.get(BRANCH)));
        requireBranch(own);
        return CATALOG.resolve(own, onTop);
    }

    /** What makes a branch's stack deletable is final in the layer of all branches, and nobody gets round it. */
    private void requireBranch(Layer own) {
        String parent = own.parentName();
        while (parent != null && !parent.equals(BRANCH)) {
            parent = layers.get(parent).parentName();
        }
        if (parent == null) {
            throw new IllegalArgumentException("the layer '" + own.name() + "' does not inherit from '" + BRANCH
                    + "'; expected $parent: " + BRANCH);
        }
    }
}
