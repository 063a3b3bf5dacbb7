package io.stratiform.examples;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two lives of the shop. Each has an application stack; environments belong to the application of their stage. */
public enum Stage {
    /** Where customers buy. */
    PRODUCTION,
    /** Where changes are tried: an environment of its own, and one for each branch. */
    STAGING;

    /**
     * The stage of a name.
     *
     * @param label for instance {@code production}
     * @return the stage; nothing if no stage is called so
     */
    public static Optional<Stage> named(String label) {
        return Arrays.stream(values())
                .filter(stage -> stage.label().equals(label))
                .findFirst();
    }

    /**
     * Its name, which is also that of its settings' layer.
     *
     * @return for instance {@code production}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The name of its Beanstalk application.
     *
     * @return for instance {@code shop-production}
     */
    public String applicationName() {
        return EnvironmentNames.PREFIX + label();
    }

    /**
     * The name of its application stack.
     *
     * @return for instance {@code shop-production-application}
     */
    public String applicationStackName() {
        return applicationName() + "-application";
    }
}
