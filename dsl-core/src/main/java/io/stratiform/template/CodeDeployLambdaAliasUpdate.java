package io.stratiform.template;

import io.stratiform.value.PropertyBuilder;
import io.stratiform.value.Value;
import java.util.function.Consumer;

/**
 * An update policy that shifts the traffic of a Lambda alias with CodeDeploy.
 *
 * @since 0.1.0
 */
public final class CodeDeployLambdaAliasUpdate extends PropertyBuilder<CodeDeployLambdaAliasUpdate> {

    CodeDeployLambdaAliasUpdate(Consumer<? super CodeDeployLambdaAliasUpdate> configuration) {
        accept(configuration);
    }

    /**
     * Sets the CodeDeploy application.
     *
     * @param name its name
     * @return this builder
     */
    public CodeDeployLambdaAliasUpdate applicationName(Value<String> name) {
        put("ApplicationName", name);
        return this;
    }

    /**
     * Sets the CodeDeploy application.
     *
     * @param name its name
     * @return this builder
     */
    public CodeDeployLambdaAliasUpdate applicationName(String name) {
        put("ApplicationName", name);
        return this;
    }

    /**
     * Sets the CodeDeploy deployment group, which determines how fast the traffic shifts.
     *
     * @param name its name
     * @return this builder
     */
    public CodeDeployLambdaAliasUpdate deploymentGroupName(Value<String> name) {
        put("DeploymentGroupName", name);
        return this;
    }

    /**
     * Sets the CodeDeploy deployment group, which determines how fast the traffic shifts.
     *
     * @param name its name
     * @return this builder
     */
    public CodeDeployLambdaAliasUpdate deploymentGroupName(String name) {
        put("DeploymentGroupName", name);
        return this;
    }

    /**
     * Sets the Lambda function that runs before the traffic shifts.
     *
     * @param function its name
     * @return this builder
     */
    public CodeDeployLambdaAliasUpdate beforeAllowTrafficHook(Value<String> function) {
        put("BeforeAllowTrafficHook", function);
        return this;
    }

    /**
     * Sets the Lambda function that runs before the traffic shifts.
     *
     * @param function its name
     * @return this builder
     */
    public CodeDeployLambdaAliasUpdate beforeAllowTrafficHook(String function) {
        put("BeforeAllowTrafficHook", function);
        return this;
    }

    /**
     * Sets the Lambda function that runs after the traffic has shifted.
     *
     * @param function its name
     * @return this builder
     */
    public CodeDeployLambdaAliasUpdate afterAllowTrafficHook(Value<String> function) {
        put("AfterAllowTrafficHook", function);
        return this;
    }

    /**
     * Sets the Lambda function that runs after the traffic has shifted.
     *
     * @param function its name
     * @return this builder
     */
    public CodeDeployLambdaAliasUpdate afterAllowTrafficHook(String function) {
        put("AfterAllowTrafficHook", function);
        return this;
    }

    PolicyStructure structure() {
        return new PolicyStructure(seal("ApplicationName", "DeploymentGroupName"));
    }
}
