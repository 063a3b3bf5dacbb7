package io.stratiform.benchmarks.floor;

import static io.stratiform.benchmarks.floor.Maps.attribute;
import static io.stratiform.benchmarks.floor.Maps.deletable;
import static io.stratiform.benchmarks.floor.Maps.importValue;
import static io.stratiform.benchmarks.floor.Maps.map;
import static io.stratiform.benchmarks.floor.Maps.ref;
import static io.stratiform.benchmarks.floor.Maps.resource;
import static io.stratiform.benchmarks.floor.Maps.sub;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The environment of a branch: 14 resources, about 20 KB. */
final class BranchMaps {

    private final String branch;
    private final List<Map<String, Object>> tags;

    private BranchMaps(String branch) {
        this.branch = branch;
        this.tags = List.of(map("Key", "application", "Value", "shop"), map("Key", "branch", "Value", branch));
    }

    static Map<String, Object> template(String branch) {
        return new BranchMaps(branch).template();
    }

    private Map<String, Object> template() {
        return map(
                "AWSTemplateFormatVersion",
                "2010-09-09",
                "Description",
                "Environment of branch " + branch,
                "Parameters",
                parameters(),
                "Resources",
                resources(),
                "Outputs",
                outputs());
    }

    private static Map<String, Object> parameters() {
        return map("VpcId", map("Type", "AWS::EC2::VPC::Id"), "SubnetIds", map("Type", "List<AWS::EC2::Subnet::Id>"));
    }

    private Map<String, Object> resources() {
        Map<String, Object> resources = map("Uploads", bucket(30), "UploadsPolicy", bucketPolicy("Uploads"));
        resources.put("Exports", bucket(7));
        resources.put("ExportsPolicy", bucketPolicy("Exports"));
        resources.put("WebAccess", group("The web servers of " + branch));
        resources.put("DatabaseAccess", group("The database of " + branch));
        resources.put("DatabaseFromWeb", ingress());
        resources.put("DatabaseSubnets", subnetGroup());
        resources.put("Database", database());
        resources.put("Web", environment());
        resources.put("Dns", record());
        resources.put("Alarms", resource("AWS::SNS::Topic", map("DisplayName", "Alarms of " + branch, "Tags", tags)));
        resources.put("DatabaseBusy", alarm("CPUUtilization", "GreaterThanThreshold", 80));
        resources.put("DatabaseFull", alarm("FreeStorageSpace", "LessThanThreshold", 1_000_000_000));
        return resources;
    }

    private Map<String, Object> bucket(int days) {
        return deletable(
                "AWS::S3::Bucket",
                map(
                        "BucketEncryption",
                        map(
                                "ServerSideEncryptionConfiguration",
                                List.of(map("ServerSideEncryptionByDefault", map("SSEAlgorithm", "AES256")))),
                        "PublicAccessBlockConfiguration",
                        map(
                                "BlockPublicAcls",
                                true,
                                "BlockPublicPolicy",
                                true,
                                "IgnorePublicAcls",
                                true,
                                "RestrictPublicBuckets",
                                true),
                        "LifecycleConfiguration",
                        map(
                                "Rules",
                                List.of(map(
                                        "Id",
                                        "expire",
                                        "Status",
                                        "Enabled",
                                        "ExpirationInDays",
                                        days,
                                        "AbortIncompleteMultipartUpload",
                                        map("DaysAfterInitiation", 1)))),
                        "Tags",
                        tags));
    }

    private static Map<String, Object> bucketPolicy(String bucket) {
        Map<String, Object> statement = map(
                "Sid",
                "OnlyEncryptedTransport",
                "Effect",
                "Deny",
                "Principal",
                map("AWS", "*"),
                "Action",
                "s3:*",
                "Resource",
                List.of(
                        attribute(bucket, "Arn"),
                        map("Fn::Join", List.of("", List.of(attribute(bucket, "Arn"), "/*")))),
                "Condition",
                map("Bool", map("aws:SecureTransport", "false")));
        return resource(
                "AWS::S3::BucketPolicy",
                map(
                        "Bucket",
                        ref(bucket),
                        "PolicyDocument",
                        map("Version", "2012-10-17", "Statement", List.of(statement))));
    }

    private Map<String, Object> group(String description) {
        return resource(
                "AWS::EC2::SecurityGroup", map("GroupDescription", description, "VpcId", ref("VpcId"), "Tags", tags));
    }

    private static Map<String, Object> ingress() {
        return resource(
                "AWS::EC2::SecurityGroupIngress",
                map(
                        "GroupId",
                        attribute("DatabaseAccess", "GroupId"),
                        "SourceSecurityGroupId",
                        attribute("WebAccess", "GroupId"),
                        "IpProtocol",
                        "tcp",
                        "FromPort",
                        5432,
                        "ToPort",
                        5432,
                        "Description",
                        "The web servers, and nobody else"));
    }

    private Map<String, Object> subnetGroup() {
        return resource(
                "AWS::RDS::DBSubnetGroup",
                map(
                        "DBSubnetGroupDescription",
                        "The database of " + branch,
                        "SubnetIds",
                        ref("SubnetIds"),
                        "Tags",
                        tags));
    }

    private Map<String, Object> database() {
        Map<String, Object> properties = map("Engine", "postgres", "EngineVersion", "17", "DBName", "shop");
        properties.put("DBInstanceClass", "db.t4g.micro");
        properties.put("AllocatedStorage", "20");
        properties.put("StorageType", "gp3");
        properties.put("StorageEncrypted", true);
        properties.put("MultiAZ", false);
        properties.put("PubliclyAccessible", false);
        properties.put("BackupRetentionPeriod", 0);
        properties.put("DeletionProtection", false);
        properties.put("MasterUsername", "shop");
        properties.put("ManageMasterUserPassword", true);
        properties.put("DBSubnetGroupName", ref("DatabaseSubnets"));
        properties.put("VPCSecurityGroups", List.of(attribute("DatabaseAccess", "GroupId")));
        properties.put("Tags", tags);
        return deletable("AWS::RDS::DBInstance", properties);
    }

    private Map<String, Object> environment() {
        return resource(
                "AWS::ElasticBeanstalk::Environment",
                map(
                        "ApplicationName",
                        importValue("shop-staging-application"),
                        "EnvironmentName",
                        branch,
                        "CNAMEPrefix",
                        branch,
                        "Description",
                        "Branch " + branch,
                        "SolutionStackName",
                        "64bit Amazon Linux 2023 v4.9.0 running Docker",
                        "OptionSettings",
                        options(),
                        "Tags",
                        tags));
    }

    private static List<Object> options() {
        List<Object> options = new ArrayList<>();
        String environment = "aws:elasticbeanstalk:environment";
        option(options, environment, "EnvironmentType", "SingleInstance");
        option(options, environment, "ServiceRole", importValue("shop-staging-service-role"));
        String launch = "aws:autoscaling:launchconfiguration";
        option(options, launch, "IamInstanceProfile", importValue("shop-staging-instance-profile"));
        option(options, launch, "SecurityGroups", attribute("WebAccess", "GroupId"));
        option(options, "aws:ec2:instances", "InstanceTypes", "t4g.small");
        option(options, "aws:autoscaling:asg", "MinSize", "1");
        option(options, "aws:autoscaling:asg", "MaxSize", "1");
        option(options, "aws:elasticbeanstalk:cloudwatch:logs", "StreamLogs", "true");
        option(options, "aws:elasticbeanstalk:cloudwatch:logs", "RetentionInDays", "7");
        option(options, "aws:ec2:vpc", "VPCId", ref("VpcId"));
        option(options, "aws:ec2:vpc", "Subnets", map("Fn::Join", List.of(",", ref("SubnetIds"))));
        variable(options, "UPLOADS", ref("Uploads"));
        variable(options, "EXPORTS", ref("Exports"));
        variable(options, "DATABASE_HOST", attribute("Database", "Endpoint.Address"));
        variable(options, "DATABASE_PORT", attribute("Database", "Endpoint.Port"));
        variable(options, "DATABASE_SECRET", attribute("Database", "MasterUserSecret.SecretArn"));
        for (int i = 1; i <= 50; i++) {
            variable(options, "FEATURE_" + i, "on since release " + i);
        }
        return options;
    }

    private static void variable(List<Object> options, String name, Object value) {
        option(options, "aws:elasticbeanstalk:application:environment", name, value);
    }

    private static void option(List<Object> options, String namespace, String name, Object value) {
        options.add(map("Namespace", namespace, "OptionName", name, "Value", value));
    }

    private Map<String, Object> record() {
        return resource(
                "AWS::Route53::RecordSet",
                map(
                        "HostedZoneName",
                        "staging.shop.example.com.",
                        "Name",
                        branch + ".staging.shop.example.com.",
                        "Type",
                        "CNAME",
                        "TTL",
                        "60",
                        "ResourceRecords",
                        List.of(sub(branch + ".${AWS::Region}.elasticbeanstalk.com"))));
    }

    private Map<String, Object> alarm(String metric, String comparison, int threshold) {
        return resource(
                "AWS::CloudWatch::Alarm",
                map(
                        "AlarmDescription",
                        metric + " of the database of " + branch,
                        "Namespace",
                        "AWS/RDS",
                        "MetricName",
                        metric,
                        "Dimensions",
                        List.of(map("Name", "DBInstanceIdentifier", "Value", ref("Database"))),
                        "Statistic",
                        "Average",
                        "Period",
                        300,
                        "EvaluationPeriods",
                        3,
                        "Threshold",
                        threshold,
                        "ComparisonOperator",
                        comparison,
                        "AlarmActions",
                        List.of(ref("Alarms"))));
    }

    private Map<String, Object> outputs() {
        return map(
                "Url",
                map("Description", "The shop", "Value", "https://" + branch + ".staging.shop.example.com"),
                "UploadsBucket",
                map("Value", ref("Uploads")),
                "DatabaseSecret",
                map("Value", attribute("Database", "MasterUserSecret.SecretArn")));
    }
}
