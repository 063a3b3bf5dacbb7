package io.stratiform.template.init;

import io.stratiform.problem.Code;
import io.stratiform.value.CheckedValue;
import io.stratiform.value.Flaw;
import io.stratiform.value.MapValue;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of cfn-init: configs, and config sets that order them.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-init.html">
 *     AWS::CloudFormation::Init</a>
 * @since 0.1.0
 */
public final class Init {

    /** The metadata key. */
    public static final String KEY = "AWS::CloudFormation::Init";

    static final String CONFIG_SETS = "configSets";

    private final Value<?> value;
    private final List<String> authentications;

    private final Builder given;

    private Init(Builder builder) {
        this.given = builder;
        this.value = builder.toValue();
        List<String> names = new ArrayList<>(0);
        for (InitConfig config : builder.configs.values()) {
            names.addAll(config.authentications());
        }
        this.authentications = List.copyOf(names);
    }

    /**
     * Returns a configuration.
     *
     * @param configuration adds configs and config sets
     * @return the configuration
     */
    public static Init create(@Nullable Consumer<? super Builder> configuration) {
        return new Builder().configured(configuration);
    }

    /**
     * Returns this configuration with additions.
     *
     * @param configuration adds further configs and config sets
     * @return the whole configuration
     */
    public Init and(@Nullable Consumer<? super Builder> configuration) {
        Builder builder = new Builder();
        for (Map.Entry<String, InitConfig> config : given.configs.entrySet()) {
            builder.configs.put(config.getKey(), new InitConfig(config.getValue()));
        }
        for (Map.Entry<String, ConfigSet> set : given.sets.entrySet()) {
            builder.sets.put(set.getKey(), new ConfigSet(set.getValue()));
        }
        builder.flaws.addAll(given.flaws);
        return builder.configured(configuration);
    }

    /**
     * Returns the configuration as a value.
     *
     * @return the configs with their flaws
     */
    public Value<?> toValue() {
        return value;
    }

    /**
     * Returns the configuration as a value.
     *
     * @return the node
     */
    public Node toNode() {
        return value.toNode();
    }

    /**
     * Returns the authentications that files use.
     *
     * @return their names
     */
    public List<String> authentications() {
        return authentications;
    }

    /** Adds configs and config sets. */
    public static final class Builder {

        private static final String DEFAULT = "config";

        private final Map<String, InitConfig> configs = new LinkedHashMap<>();
        private final Map<String, ConfigSet> sets = new LinkedHashMap<>();
        private final List<Flaw> flaws = new ArrayList<>(0);

        private Builder() {}

        private Init configured(@Nullable Consumer<? super Builder> configuration) {
            if (configuration == null) {
                flaws.add(Flaw.error(Code.NULL, "", "the lambda is null", "pass a lambda, as in i -> {}"));
            } else {
                configuration.accept(this);
            }
            return new Init(this);
        }

        /**
         * Adds the default config, which cfn-init processes if no config set is specified.
         *
         * @param content sets its content
         * @return this builder
         */
        public Builder config(Consumer<? super InitConfig> content) {
            return config(DEFAULT, content);
        }

        /**
         * Adds a config. A further call with the same name adds to it.
         *
         * @param name its name, which config sets refer to
         * @param content sets its content
         * @return this builder
         */
        public Builder config(String name, Consumer<? super InitConfig> content) {
            if (name == null || content == null) {
                flaws.add(Flaw.error(Code.NULL, "", "a config's name or content is null", "omit the call"));
                return this;
            }
            InitConfig config = configs.get(name);
            if (config == null) {
                config = new InitConfig();
            }
            content.accept(config);
            if (name.equals(CONFIG_SETS)) {
                flaws.add(Flaw.error(Code.CFN_INIT, "", "a config is named configSets", "use a different name"));
            } else {
                configs.put(name, config);
            }
            return this;
        }

        /**
         * Adds a config set that consists of configs.
         *
         * @param name its name; {@code default} is the one that cfn-init uses if none is specified
         * @param configs the names of the configs, in order
         * @return this builder
         */
        public Builder configSet(String name, String... configs) {
            return configSet(name, s -> s.config(configs));
        }

        /**
         * Adds a config set of nothing but configs.
         *
         * @param name its name; {@code default} is the one that cfn-init runs if it is not given another
         * @param configs the names of the configs, in order
         * @return this builder
         */
        public Builder configSet(String name, Collection<String> configs) {
            return configSet(name, s -> s.config(configs));
        }

        /**
         * Adds a config set. A further call with the same name appends to it.
         *
         * @param name its name; {@code default} is the one that cfn-init uses if none is specified
         * @param content the configs and config sets in it, in order
         * @return this builder
         */
        public Builder configSet(String name, Consumer<? super ConfigSet> content) {
            if (name == null || content == null) {
                flaws.add(Flaw.error(Code.NULL, CONFIG_SETS, "a name or content is null", "omit the call"));
            } else {
                content.accept(sets.computeIfAbsent(name, absent -> new ConfigSet()));
            }
            return this;
        }

        private Value<?> toValue() {
            Map<String, Value<?>> entries = new LinkedHashMap<>();
            if (!sets.isEmpty()) {
                Map<String, Value<?>> named = new LinkedHashMap<>();
                for (Map.Entry<String, ConfigSet> set : sets.entrySet()) {
                    named.put(set.getKey(), set.getValue().toValue());
                }
                entries.put(CONFIG_SETS, new MapValue<>(named));
            }
            for (Map.Entry<String, InitConfig> config : configs.entrySet()) {
                entries.put(config.getKey(), config.getValue().toValue());
            }
            List<Flaw> all = new ArrayList<>(flaws);
            all.addAll(new InitCheck(configs, sets).flaws());
            MapValue<Object> map = new MapValue<>(entries);
            return all.isEmpty() ? map : new CheckedValue<>(map, all);
        }
    }
}
