package io.stratiform.aws.elasticbeanstalk;

/**
 * Options that are right by themselves and wrong together. Only what was set here is looked at, and only as a literal:
 * the rest may come from a saved configuration, or from a parameter.
 */
final class OptionCombinations {

    private static final String ROLLING = RollingUpdateOptions.NAMESPACE;
    private static final String ENVIRONMENT = EnvironmentOptions.NAMESPACE;
    private static final String LAUNCH = LaunchConfigurationOptions.NAMESPACE;

    private final OptionSettings settings;

    private OptionCombinations(OptionSettings settings) {
        this.settings = settings;
    }

    static void check(OptionSettings settings) {
        OptionCombinations combinations = new OptionCombinations(settings);
        combinations.sizes();
        combinations.rollingUpdates();
        combinations.trafficSplitting();
        combinations.managedActions();
        combinations.sharedLoadBalancer();
        combinations.securityGroups();
    }

    private void sizes() {
        // Of the group, and of each scheduled action. No entry is added, so that the map may be looked into meanwhile.
        for (OptionName smallest : settings.values().keySet()) {
            if (smallest.option().equals("MinSize")) {
                OptionName largest = new OptionName(smallest.namespace(), smallest.resourceName(), "MaxSize");
                above(smallest, largest);
            }
        }
        OptionName largest = new OptionName(AutoScalingOptions.NAMESPACE, null, "MaxSize");
        if (is("true", InstancesOptions.NAMESPACE, "EnableSpot")) {
            above(new OptionName(InstancesOptions.NAMESPACE, null, "SpotFleetOnDemandBase"), largest);
        }
        if (is("Fixed", DeploymentOptions.NAMESPACE, "BatchSizeType")) {
            above(new OptionName(DeploymentOptions.NAMESPACE, null, "BatchSize"), largest);
        }
    }

    private void above(OptionName small, OptionName large) {
        String least = settings.literal(small);
        String most = settings.literal(large);
        if (least != null && most != null && Long.parseLong(least) > Long.parseLong(most)) {
            settings.unexpected(small, small + " is " + least, "at most " + large.option() + ", which is " + most);
        }
    }

    private void rollingUpdates() {
        String type = settings.literal(ROLLING, "RollingUpdateType");
        boolean inBatches = type == null
                ? !settings.has(ROLLING, "RollingUpdateType")
                : !type.equals(RollingUpdateType.IMMUTABLE.value());
        if (inBatches && is("true", ROLLING, "RollingUpdateEnabled") && isSingleInstance()) {
            unexpected(
                    ROLLING,
                    "RollingUpdateEnabled",
                    "rolling updates are enabled for a single-instance environment",
                    "a load-balanced environment, or the type IMMUTABLE");
        }
    }

    private void trafficSplitting() {
        if (!is(DeploymentPolicy.TRAFFIC_SPLITTING.value(), DeploymentOptions.NAMESPACE, "DeploymentPolicy")) {
            return;
        }
        String type = settings.literal(ENVIRONMENT, "LoadBalancerType");
        if (isSingleInstance() || (type != null && !type.equals(LoadBalancerType.APPLICATION.value()))) {
            unexpected(
                    DeploymentOptions.NAMESPACE,
                    "DeploymentPolicy",
                    "traffic splitting is wanted without an Application Load Balancer",
                    "the load balancer type APPLICATION, or another policy");
        }
    }

    private void managedActions() {
        if (is("true", ManagedActionsOptions.NAMESPACE, "ManagedActionsEnabled")) {
            String given = "managed platform updates are enabled without ";
            if (!settings.has(ManagedActionsOptions.NAMESPACE, "PreferredStartTime")) {
                unexpected(
                        ManagedActionsOptions.NAMESPACE,
                        "ManagedActionsEnabled",
                        given + "a PreferredStartTime",
                        "preferredStartTime(day, time)");
            }
            if (!settings.has(ManagedActionsOptions.PLATFORM_UPDATE, "UpdateLevel")) {
                unexpected(
                        ManagedActionsOptions.NAMESPACE,
                        "ManagedActionsEnabled",
                        given + "an UpdateLevel",
                        "updateLevel(PATCH) or updateLevel(MINOR)");
            }
        }
    }

    private void sharedLoadBalancer() {
        if (!is("true", ENVIRONMENT, "LoadBalancerIsShared")) {
            return;
        }
        String type = settings.literal(ENVIRONMENT, "LoadBalancerType");
        if (type != null && !type.equals(LoadBalancerType.APPLICATION.value())) {
            unexpected(
                    ENVIRONMENT,
                    "LoadBalancerIsShared",
                    "a load balancer of the type " + type + " is to be shared",
                    "an Application Load Balancer, which alone can be");
        }
        if (!settings.has(LoadBalancerOptions.NAMESPACE, "SharedLoadBalancer")) {
            unexpected(
                    ENVIRONMENT,
                    "LoadBalancerIsShared",
                    "no shared load balancer is given",
                    "loadBalancer(l -> l.sharedLoadBalancer(arn))");
        }
    }

    private void securityGroups() {
        if (is("true", LAUNCH, "DisableDefaultEC2SecurityGroup") && !settings.has(LAUNCH, "SecurityGroups")) {
            unexpected(
                    LAUNCH,
                    "DisableDefaultEC2SecurityGroup",
                    "the instances are left without a security group",
                    "securityGroups(...) of your own");
        }
    }

    private boolean isSingleInstance() {
        return is(EnvironmentType.SINGLE_INSTANCE.value(), ENVIRONMENT, "EnvironmentType");
    }

    private boolean is(String expected, String namespace, String option) {
        return expected.equals(settings.literal(namespace, option));
    }

    private void unexpected(String namespace, String option, String message, String expected) {
        settings.unexpected(new OptionName(namespace, null, option), message, expected);
    }
}
