package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.Literal;
import io.stratiform.value.PropertyType;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the attributes of a resource against its type.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html">
 *     UpdatePolicy attribute</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-creationpolicy.html">
 *     CreationPolicy attribute</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html">
 *     DeletionPolicy attribute</a>
 */
final class AttributeFit {

    private static final String GROUP = "AWS::AutoScaling::AutoScalingGroup";
    /** A type that requires certain attributes. */
    static final String WAIT_CONDITION = "AWS::CloudFormation::WaitCondition";

    private static final List<String> SIGNALLED = List.of(GROUP, WAIT_CONDITION, "AWS::EC2::Instance");
    private static final List<String> SNAPSHOT = List.of(
            "AWS::DocDB::DBCluster",
            "AWS::EC2::Volume",
            "AWS::ElastiCache::CacheCluster",
            "AWS::ElastiCache::ReplicationGroup",
            "AWS::Neptune::DBCluster",
            "AWS::RDS::DBCluster",
            "AWS::RDS::DBInstance",
            "AWS::Redshift::Cluster");

    private AttributeFit() {}

    static void inspect(Resource resource, ResourceOptions options, Inspection inspection) {
        inspectPolicy("CreationPolicy", options.creationPolicy(), resource.type(), inspection);
        inspectPolicy("UpdatePolicy", options.updatePolicy(), resource.type(), inspection);
        inspectSnapshot("DeletionPolicy", options.deletionPolicy(), resource.type(), inspection);
        inspectSnapshot("UpdateReplacePolicy", options.updateReplacePolicy(), resource.type(), inspection);
        if (resource.type().equals(WAIT_CONDITION)) {
            inspectWaitCondition(resource, options.creationPolicy() != null, inspection);
        }
        if (resource.type().equals(GROUP)) {
            inspectGroup(resource, options.updatePolicy(), inspection);
        }
    }

    private static void inspectPolicy(
            String attribute, @Nullable PropertyType<?> policy, String type, Inspection inspection) {
        for (String form :
                policy == null ? List.<String>of() : policy.properties().keySet()) {
            List<String> types = typesOf(form);
            if (!types.isEmpty() && !types.contains(type)) {
                inspection.flaw(Flaw.error(
                                Code.ATTRIBUTE,
                                attribute + "." + form,
                                "a resource of type " + type + " does not support this policy")
                        .naming(type, types));
            }
        }
    }

    /** The types that support a policy; empty for a policy that is set by its name. */
    private static List<String> typesOf(String form) {
        return switch (form) {
            case "ResourceSignal" -> SIGNALLED;
            case "AutoScalingCreationPolicy",
                    "AutoScalingRollingUpdate",
                    "AutoScalingReplacingUpdate",
                    "AutoScalingScheduledAction" -> List.of(GROUP);
            case "StartFleet" -> List.of("AWS::AppStream::Fleet");
            case "CodeDeployLambdaAliasUpdate" -> List.of("AWS::Lambda::Alias");
            case "UseOnlineResharding" -> List.of("AWS::ElastiCache::ReplicationGroup");
            case "EnableVersionUpgrade" -> List.of("AWS::OpenSearchService::Domain", "AWS::Elasticsearch::Domain");
            default -> List.of();
        };
    }

    private static void inspectSnapshot(
            String attribute, @Nullable DeletionPolicy policy, String type, Inspection inspection) {
        if (policy == DeletionPolicy.SNAPSHOT && !SNAPSHOT.contains(type)) {
            inspection.flaw(Flaw.error(
                    Code.ATTRIBUTE,
                    attribute,
                    "CloudFormation does not support snapshots of resources of type " + type,
                    "use Retain or Delete; snapshots are supported for " + String.join(", ", SNAPSHOT)));
        }
    }

    private static void inspectWaitCondition(Resource resource, boolean hasPolicy, Inspection inspection) {
        List<String> present = new ArrayList<>(0);
        List<String> missing = new ArrayList<>(0);
        for (String property : List.of("Handle", "Timeout", "Count")) {
            (resource.properties().containsKey(property) ? present : missing).add(property);
        }
        missing.remove("Count");
        if (hasPolicy && !present.isEmpty()) {
            inspection.flaw(Flaw.error(
                    Code.ATTRIBUTE,
                    "CreationPolicy",
                    "the wait condition has both a creation policy and " + String.join(" and ", present),
                    "use either a creation policy or a handle"));
        } else if (!hasPolicy && !missing.isEmpty()) {
            inspection.flaw(Flaw.error(
                    Code.ATTRIBUTE,
                    "Properties",
                    "the wait condition has neither a creation policy nor " + String.join(" and ", missing),
                    "use o.creationPolicy(c -> c.resourceSignal(...)), or a handle and a timeout"));
        }
    }

    private static void inspectGroup(Resource group, @Nullable UpdatePolicy policy, Inspection inspection) {
        Value<?> rolling = policy == null ? null : policy.properties().get("AutoScalingRollingUpdate");
        if (!(rolling instanceof PolicyStructure structure)) {
            return;
        }
        Long inService = number(structure.properties(), "MinInstancesInService");
        Long most = number(group.properties(), "MaxSize");
        if (inService != null && most != null && inService >= most) {
            inspection.flaw(Flaw.error(
                            Code.ATTRIBUTE,
                            "UpdatePolicy.AutoScalingRollingUpdate.MinInstancesInService",
                            "is " + inService + ", but MaxSize of the group is " + most)
                    .expecting("less than MaxSize, or no batch can ever be replaced"));
        }
    }

    private static @Nullable Long number(Map<String, Value<?>> properties, String name) {
        Value<?> value = properties.get(name);
        if (!(value instanceof Literal<?> literal)) {
            return null;
        }
        try {
            return Long.valueOf(literal.value().toString());
        } catch (NumberFormatException notWhole) {
            return null;
        }
    }
}
