package io.stratiform.examples;

import io.stratiform.settings.Settings;
import io.stratiform.value.Tags;

/**
 * An environment of the shop: that of a stage, or of a branch.
 *
 * @param description what it is, in a few words
 * @param names the names that it goes by
 * @param stage the stage whose application it belongs to
 * @param tags the tags of all of its resources
 * @param settings its settings
 */
record ShopEnvironment(String description, EnvironmentNames names, Stage stage, Tags tags, Settings settings) {

    static ShopEnvironment of(Stage stage, Settings settings) {
        return new ShopEnvironment(
                "The environment of " + stage.label(),
                EnvironmentNames.of(stage),
                settings.get(ShopSettings.STAGE),
                Tags.of("stage", stage.label()),
                settings);
    }

    /**
     * The environment of a branch, which belongs to staging.
     *
     * @throws NoStackException if the branch gets no stack
     * @throws IllegalArgumentException if the settings give it a host name that another branch may have
     */
    static ShopEnvironment of(Branch branch, Settings settings) {
        EnvironmentNames names = EnvironmentNames.of(branch.requireStack());
        Stage stage = settings.get(ShopSettings.STAGE);
        settings.bind(DnsSettings.class).label().ifPresent(label -> {
            throw new IllegalArgumentException("dns.label is '" + label + "' in the settings of branch " + branch.name()
                    + "; remove it, because the host name of a branch is derived from its name");
        });
        return new ShopEnvironment(
                "The environment of branch " + names.tagValue(),
                names,
                stage,
                Tags.of("stage", stage.label()).and("branch", names.tagValue()),
                settings);
    }

    /** Settings that belong together. */
    <R extends Record> R settings(Class<R> type) {
        return settings.bind(type);
    }

    String hostName() {
        DnsSettings dns = settings(DnsSettings.class);
        return dns.label().orElse(names.dnsLabel()) + "." + dns.zone();
    }

    String url() {
        return settings(WebSettings.class).scheme() + "://" + hostName();
    }
}
