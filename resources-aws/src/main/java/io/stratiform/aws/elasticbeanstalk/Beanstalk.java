package io.stratiform.aws.elasticbeanstalk;

import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Typed option settings of Elastic Beanstalk: the namespaces, names and strings of {@code OptionSettings}, written as
 * code that is checked.
 *
 * @since 0.1.0
 */
public final class Beanstalk {

    private Beanstalk() {}

    /**
     * The option settings of an environment.
     *
     * @param configuration sets the options
     * @return the settings, in the order in which they were first set, for the property {@code OptionSettings}
     */
    public static Value<List<Environment.OptionSetting>> options(Consumer<? super BeanstalkOptions> configuration) {
        OptionSettings settings = settings(configuration);
        List<Environment.OptionSetting> list = new ArrayList<>(settings.values().size());
        for (Map.Entry<OptionName, Value<String>> entry : settings.values().entrySet()) {
            list.add(Environment.OptionSetting.create(new OfEnvironment(entry.getKey(), entry.getValue())));
        }
        return settings.checked(Value.<Environment.OptionSetting>list(list));
    }

    /**
     * The option settings of a saved configuration.
     *
     * @param configuration sets the options
     * @return the settings, in the order in which they were first set, for the property {@code OptionSettings}
     */
    public static Value<List<ConfigurationTemplate.ConfigurationOptionSetting>> configurationTemplateOptions(
            Consumer<? super BeanstalkOptions> configuration) {
        OptionSettings settings = settings(configuration);
        List<ConfigurationTemplate.ConfigurationOptionSetting> list =
                new ArrayList<>(settings.values().size());
        for (Map.Entry<OptionName, Value<String>> entry : settings.values().entrySet()) {
            list.add(ConfigurationTemplate.ConfigurationOptionSetting.create(
                    new OfConfigurationTemplate(entry.getKey(), entry.getValue())));
        }
        return settings.checked(Value.<ConfigurationTemplate.ConfigurationOptionSetting>list(list));
    }

    private static OptionSettings settings(Consumer<? super BeanstalkOptions> configuration) {
        OptionSettings settings = new OptionSettings();
        // An empty list is written, and seen, so that nothing is said of it.
        settings.apply(configuration, new BeanstalkOptions(settings));
        EnvironmentVariables.checkSize(settings);
        OptionCombinations.check(settings);
        return settings;
    }

    // Classes rather than lambdas, which a cold start would pay for.

    private record OfEnvironment(OptionName name, Value<String> value)
            implements Consumer<Environment.OptionSetting.Builder> {

        @Override
        public void accept(Environment.OptionSetting.Builder setting) {
            setting.namespace(name.namespace()).optionName(name.option());
            String resourceName = name.resourceName();
            if (resourceName != null) {
                setting.resourceName(resourceName);
            }
            setting.value(value);
        }
    }

    private record OfConfigurationTemplate(OptionName name, Value<String> value)
            implements Consumer<ConfigurationTemplate.ConfigurationOptionSetting.Builder> {

        @Override
        public void accept(ConfigurationTemplate.ConfigurationOptionSetting.Builder setting) {
            setting.namespace(name.namespace()).optionName(name.option());
            String resourceName = name.resourceName();
            if (resourceName != null) {
                setting.resourceName(resourceName);
            }
            setting.value(value);
        }
    }
}
