package io.stratiform.template.check;

import io.stratiform.problem.Code;
import java.util.List;

/**
 * Properties in which CloudFormation supports secure strings of the Systems Manager Parameter Store.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html">
 *     Resources that support dynamic parameter patterns for secure strings</a>
 */
final class SecureStrings {

    private static final List<String> TAKEN = List.of(
            "AWS::DirectoryService::MicrosoftAD Password",
            "AWS::DirectoryService::SimpleAD Password",
            "AWS::ElastiCache::ReplicationGroup AuthToken",
            "AWS::IAM::User LoginProfile.Password",
            "AWS::KinesisFirehose::DeliveryStream RedshiftDestinationConfiguration.Password",
            "AWS::OpsWorks::App AppSource.Password",
            "AWS::OpsWorks::Stack CustomCookbooksSource.Password",
            "AWS::OpsWorks::Stack RdsDbInstances.DbPassword",
            "AWS::RDS::DBCluster MasterUserPassword",
            "AWS::RDS::DBInstance MasterUserPassword",
            "AWS::Redshift::Cluster MasterUserPassword");

    private SecureStrings() {}

    static void inspect(Place place) {
        List<String> keys = place.properties();
        boolean isOutput = place.type().equals(TreeCheck.OUTPUT);
        boolean isProperty = !keys.isEmpty() && keys.get(0).equals("Properties");
        // Types of the registry may support them.
        boolean isKnown = place.type().startsWith("AWS::") || place.type().startsWith("Custom::");
        if (!isOutput && !(isProperty && isKnown)) {
            return;
        }
        String property = isOutput ? "" : String.join(".", keys.subList(1, keys.size()));
        if (isOutput || !TAKEN.contains(place.type() + " " + property)) {
            place.error(
                    Code.SECURE_STRING,
                    "CloudFormation does not support ssm-secure here",
                    "use Secrets Manager, {{resolve:secretsmanager:...}}; ssm-secure is only supported for "
                            + "passwords of databases, directories, users and a few others");
        }
    }
}
