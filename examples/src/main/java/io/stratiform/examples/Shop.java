package io.stratiform.examples;

import io.stratiform.template.Template;

/** All stacks of the shop. */
public final class Shop {

    private final ShopSettings settings;

    /**
     * The stacks with some settings.
     *
     * @param settings the settings
     */
    public Shop(ShopSettings settings) {
        this.settings = settings;
    }

    /**
     * A stack.
     *
     * @param name its name
     * @param template its template
     */
    public record Stack(String name, Template template) {}

    /**
     * What the environments of a stage share.
     *
     * @param stage the stage
     * @return the application stack
     */
    public Stack application(Stage stage) {
        return new Stack(stage.applicationStackName(), ApplicationStack.template(stage, settings.of(stage)));
    }

    /**
     * A stage's own environment.
     *
     * @param stage the stage
     * @return the environment stack
     */
    public Stack environment(Stage stage) {
        return new Stack(EnvironmentNames.of(stage).stackName(), EnvironmentStack.template(stage, settings.of(stage)));
    }

    /**
     * A branch's environment.
     *
     * @param branch the branch
     * @return the environment stack
     * @throws NoStackException if the branch gets none
     */
    public Stack environment(Branch branch) {
        return new Stack(
                EnvironmentNames.of(branch).stackName(), EnvironmentStack.template(branch, settings.of(branch)));
    }
}
