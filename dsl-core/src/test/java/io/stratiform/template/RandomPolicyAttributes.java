package io.stratiform.template;

import java.util.List;

/** Creation and update policies by chance, of every form, where they fit. */
final class RandomPolicyAttributes {

    private final Chance chance;
    private final RandomValues values;

    RandomPolicyAttributes(Chance chance, RandomValues values) {
        this.chance = chance;
        this.values = values;
    }

    void addTo(ResourceOptions.Builder options, String type) {
        switch (type) {
            case "AWS::AutoScaling::AutoScalingGroup" ->
                chance.some(options, o -> o.creationPolicy(this::ofGroup), o -> o.updatePolicy(this::ofGroup));
            case "AWS::EC2::Instance" -> chance.some(options, o -> o.creationPolicy(this::signals));
            case "AWS::CloudFormation::WaitCondition" -> options.creationPolicy(this::signals);
            case "AWS::AppStream::Fleet" ->
                options.creationPolicy(
                        c -> chance.one(c, p -> p.startFleet(chance.coin()), p -> p.startFleet(values.truth())));
            case "AWS::Lambda::Alias" ->
                options.updatePolicy(
                        p -> p.codeDeployLambdaAliasUpdate(this::ofAlias).property("Other", values.text(0)));
            case "AWS::ElastiCache::ReplicationGroup" ->
                options.updatePolicy(u ->
                        chance.one(u, p -> p.useOnlineResharding(true), p -> p.useOnlineResharding(values.truth())));
            case "AWS::OpenSearchService::Domain" ->
                options.updatePolicy(u ->
                        chance.one(u, p -> p.enableVersionUpgrade(false), p -> p.enableVersionUpgrade(values.truth())));
            default -> {
                // Most resources have neither.
            }
        }
    }

    private void signals(CreationPolicy.Builder policy) {
        chance.one(policy, p -> p.resourceSignal(2, "PT15M"), p -> p.resourceSignal(values.number(1), values.text(1)));
    }

    private void ofGroup(CreationPolicy.Builder policy) {
        signals(policy);
        chance.some(
                policy,
                p -> p.minSuccessfulInstancesPercent(80),
                p -> p.minSuccessfulInstancesPercent(values.number(1)));
    }

    private void ofGroup(UpdatePolicy.Builder policy) {
        chance.some(
                policy,
                p -> p.autoScalingRollingUpdate(this::rolling),
                p -> p.autoScalingReplacingUpdate(chance.coin()),
                p -> p.autoScalingReplacingUpdate(values.truth()),
                p -> p.ignoreUnmodifiedGroupSizeProperties(chance.coin()),
                p -> p.ignoreUnmodifiedGroupSizeProperties(values.truth()));
    }

    private void rolling(AutoScalingRollingUpdate update) {
        chance.some(
                update,
                u -> u.maxBatchSize(2),
                u -> u.maxBatchSize(values.number(1)),
                u -> u.minActiveInstancesPercent(50),
                u -> u.minActiveInstancesPercent(values.number(1)),
                u -> u.minInstancesInService(1),
                u -> u.minInstancesInService(values.number(1)),
                u -> counting(u.minSuccessfulInstancesPercent(100)),
                u -> counting(u.minSuccessfulInstancesPercent(values.number(1))),
                u -> u.pauseTime("PT45S"),
                u -> u.pauseTime(values.text(1)),
                u -> u.suspendProcesses(chance.pick(List.of(ScalingProcess.values()))),
                u -> u.suspendProcesses("AZRebalance", "Launch"),
                u -> u.waitOnResourceSignals(values.truth()));
    }

    /** Signals are only counted where something waits for them. */
    private static AutoScalingRollingUpdate counting(AutoScalingRollingUpdate update) {
        return update.pauseTime("PT15M").waitOnResourceSignals(true);
    }

    private void ofAlias(CodeDeployLambdaAliasUpdate update) {
        chance.one(update, u -> u.applicationName("App"), u -> u.applicationName(values.text(1)));
        chance.one(update, u -> u.deploymentGroupName("Group"), u -> u.deploymentGroupName(values.text(1)));
        chance.some(
                update,
                u -> u.beforeAllowTrafficHook("Before"),
                u -> u.beforeAllowTrafficHook(values.text(1)),
                u -> u.afterAllowTrafficHook("After"),
                u -> u.afterAllowTrafficHook(values.text(1)));
    }
}
