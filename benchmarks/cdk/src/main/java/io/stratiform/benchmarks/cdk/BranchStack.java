package io.stratiform.benchmarks.cdk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnDeletionPolicy;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.CfnParameter;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cloudwatch.CfnAlarm;
import software.amazon.awscdk.services.ec2.CfnSecurityGroup;
import software.amazon.awscdk.services.ec2.CfnSecurityGroupIngress;
import software.amazon.awscdk.services.elasticbeanstalk.CfnEnvironment;
import software.amazon.awscdk.services.rds.CfnDBInstance;
import software.amazon.awscdk.services.rds.CfnDBSubnetGroup;
import software.amazon.awscdk.services.route53.CfnRecordSet;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.CfnBucketPolicy;
import software.amazon.awscdk.services.sns.CfnTopic;

/** The environment of a branch: 14 resources, about 20 KB. */
final class BranchStack {

    private static final int POSTGRES = 5432;
    private static final int FEATURES = 50;

    private final Stack stack;
    private final String branch;
    private final List<CfnTag> tags;
    private final CfnParameter vpc;
    private final CfnParameter subnets;

    private BranchStack(Stack stack, String branch) {
        this.stack = stack;
        this.branch = branch;
        this.tags = List.of(tag("application", "shop"), tag("branch", branch));
        this.vpc = CfnParameter.Builder.create(stack, "VpcId")
                .type("AWS::EC2::VPC::Id")
                .build();
        this.subnets = CfnParameter.Builder.create(stack, "SubnetIds")
                .type("List<AWS::EC2::Subnet::Id>")
                .build();
    }

    static void declare(Stack stack, String branch) {
        stack.getTemplateOptions().setTemplateFormatVersion("2010-09-09");
        stack.getTemplateOptions().setDescription("Environment of branch " + branch);
        new BranchStack(stack, branch).declare();
    }

    private void declare() {
        CfnBucket uploads = bucket("Uploads", 30);
        CfnBucket exports = bucket("Exports", 7);
        CfnSecurityGroup webAccess = group("WebAccess", "The web servers of " + branch);
        CfnDBInstance database = database(webAccess);
        environment(uploads, exports, webAccess, database);
        CfnRecordSet.Builder.create(stack, "Dns")
                .hostedZoneName("staging.shop.example.com.")
                .name(branch + ".staging.shop.example.com.")
                .type("CNAME")
                .ttl("60")
                .resourceRecords(List.of(Fn.sub(branch + ".${AWS::Region}.elasticbeanstalk.com")))
                .build();
        CfnTopic alarms = CfnTopic.Builder.create(stack, "Alarms")
                .displayName("Alarms of " + branch)
                .tags(tags)
                .build();
        alarm("DatabaseBusy", "CPUUtilization", "GreaterThanThreshold", 80, database, alarms);
        alarm("DatabaseFull", "FreeStorageSpace", "LessThanThreshold", 1_000_000_000, database, alarms);
        CfnOutput.Builder.create(stack, "Url")
                .description("The shop")
                .value("https://" + branch + ".staging.shop.example.com")
                .build();
        CfnOutput.Builder.create(stack, "UploadsBucket").value(uploads.getRef()).build();
        CfnOutput.Builder.create(stack, "DatabaseSecret")
                .value(database.getAttrMasterUserSecretSecretArn())
                .build();
    }

    private CfnBucket bucket(String logicalId, int days) {
        CfnBucket bucket = CfnBucket.Builder.create(stack, logicalId)
                .bucketEncryption(CfnBucket.BucketEncryptionProperty.builder()
                        .serverSideEncryptionConfiguration(List.of(CfnBucket.ServerSideEncryptionRuleProperty.builder()
                                .serverSideEncryptionByDefault(CfnBucket.ServerSideEncryptionByDefaultProperty.builder()
                                        .sseAlgorithm("AES256")
                                        .build())
                                .build()))
                        .build())
                .publicAccessBlockConfiguration(CfnBucket.PublicAccessBlockConfigurationProperty.builder()
                        .blockPublicAcls(true)
                        .blockPublicPolicy(true)
                        .ignorePublicAcls(true)
                        .restrictPublicBuckets(true)
                        .build())
                .lifecycleConfiguration(CfnBucket.LifecycleConfigurationProperty.builder()
                        .rules(List.of(CfnBucket.RuleProperty.builder()
                                .id("expire")
                                .status("Enabled")
                                .expirationInDays(days)
                                .abortIncompleteMultipartUpload(
                                        CfnBucket.AbortIncompleteMultipartUploadProperty.builder()
                                                .daysAfterInitiation(1)
                                                .build())
                                .build()))
                        .build())
                .tags(tags)
                .build();
        deletable(bucket);
        CfnBucketPolicy.Builder.create(stack, logicalId + "Policy")
                .bucket(bucket.getRef())
                .policyDocument(onlyEncryptedTransport(bucket))
                .build();
        return bucket;
    }

    private static Map<String, Object> onlyEncryptedTransport(CfnBucket bucket) {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("Sid", "OnlyEncryptedTransport");
        statement.put("Effect", "Deny");
        statement.put("Principal", Map.of("AWS", "*"));
        statement.put("Action", "s3:*");
        statement.put("Resource", List.of(bucket.getAttrArn(), Fn.join("", List.of(bucket.getAttrArn(), "/*"))));
        statement.put("Condition", Map.of("Bool", Map.of("aws:SecureTransport", "false")));
        return Map.of("Version", "2012-10-17", "Statement", List.of(statement));
    }

    private static void deletable(CfnResource resource) {
        resource.getCfnOptions().setDeletionPolicy(CfnDeletionPolicy.DELETE);
        resource.getCfnOptions().setUpdateReplacePolicy(CfnDeletionPolicy.DELETE);
    }

    private CfnSecurityGroup group(String logicalId, String description) {
        return CfnSecurityGroup.Builder.create(stack, logicalId)
                .groupDescription(description)
                .vpcId(vpc.getValueAsString())
                .tags(tags)
                .build();
    }

    private CfnDBInstance database(CfnSecurityGroup webAccess) {
        CfnSecurityGroup access = group("DatabaseAccess", "The database of " + branch);
        CfnSecurityGroupIngress.Builder.create(stack, "DatabaseFromWeb")
                .groupId(access.getAttrGroupId())
                .sourceSecurityGroupId(webAccess.getAttrGroupId())
                .ipProtocol("tcp")
                .fromPort(POSTGRES)
                .toPort(POSTGRES)
                .description("The web servers, and nobody else")
                .build();
        CfnDBSubnetGroup subnetGroup = CfnDBSubnetGroup.Builder.create(stack, "DatabaseSubnets")
                .dbSubnetGroupDescription("The database of " + branch)
                .subnetIds(subnets.getValueAsList())
                .tags(tags)
                .build();
        CfnDBInstance database = CfnDBInstance.Builder.create(stack, "Database")
                .engine("postgres")
                .engineVersion("17")
                .dbName("shop")
                .dbInstanceClass("db.t4g.micro")
                .allocatedStorage("20")
                .storageType("gp3")
                .storageEncrypted(true)
                .multiAz(false)
                .publiclyAccessible(false)
                .backupRetentionPeriod(0)
                .deletionProtection(false)
                .masterUsername("shop")
                .manageMasterUserPassword(true)
                .dbSubnetGroupName(subnetGroup.getRef())
                .vpcSecurityGroups(List.of(access.getAttrGroupId()))
                .tags(tags)
                .build();
        deletable(database);
        return database;
    }

    private void environment(CfnBucket uploads, CfnBucket exports, CfnSecurityGroup webAccess, CfnDBInstance database) {
        CfnEnvironment.Builder.create(stack, "Web")
                .applicationName(Fn.importValue("shop-staging-application"))
                .environmentName(branch)
                .cnamePrefix(branch)
                .description("Branch " + branch)
                .solutionStackName("64bit Amazon Linux 2023 v4.9.0 running Docker")
                .optionSettings(options(uploads, exports, webAccess, database))
                .tags(tags)
                .build();
    }

    private List<CfnEnvironment.OptionSettingProperty> options(
            CfnBucket uploads, CfnBucket exports, CfnSecurityGroup webAccess, CfnDBInstance database) {
        List<CfnEnvironment.OptionSettingProperty> options = new ArrayList<>();
        String environment = "aws:elasticbeanstalk:environment";
        options.add(option(environment, "EnvironmentType", "SingleInstance"));
        options.add(option(environment, "ServiceRole", Fn.importValue("shop-staging-service-role")));
        String launch = "aws:autoscaling:launchconfiguration";
        options.add(option(launch, "IamInstanceProfile", Fn.importValue("shop-staging-instance-profile")));
        options.add(option(launch, "SecurityGroups", webAccess.getAttrGroupId()));
        options.add(option("aws:ec2:instances", "InstanceTypes", "t4g.small"));
        options.add(option("aws:autoscaling:asg", "MinSize", "1"));
        options.add(option("aws:autoscaling:asg", "MaxSize", "1"));
        options.add(option("aws:elasticbeanstalk:cloudwatch:logs", "StreamLogs", "true"));
        options.add(option("aws:elasticbeanstalk:cloudwatch:logs", "RetentionInDays", "7"));
        options.add(option("aws:ec2:vpc", "VPCId", vpc.getValueAsString()));
        options.add(option("aws:ec2:vpc", "Subnets", Fn.join(",", subnets.getValueAsList())));
        options.add(variable("UPLOADS", uploads.getRef()));
        options.add(variable("EXPORTS", exports.getRef()));
        options.add(variable("DATABASE_HOST", database.getAttrEndpointAddress()));
        options.add(variable("DATABASE_PORT", database.getAttrEndpointPort()));
        options.add(variable("DATABASE_SECRET", database.getAttrMasterUserSecretSecretArn()));
        for (int i = 1; i <= FEATURES; i++) {
            options.add(variable("FEATURE_" + i, "on since release " + i));
        }
        return options;
    }

    private static CfnEnvironment.OptionSettingProperty variable(String name, String value) {
        return option("aws:elasticbeanstalk:application:environment", name, value);
    }

    private static CfnEnvironment.OptionSettingProperty option(String namespace, String name, String value) {
        return CfnEnvironment.OptionSettingProperty.builder()
                .namespace(namespace)
                .optionName(name)
                .value(value)
                .build();
    }

    private void alarm(
            String logicalId,
            String metric,
            String comparison,
            int threshold,
            CfnDBInstance database,
            CfnTopic alarms) {
        CfnAlarm.Builder.create(stack, logicalId)
                .alarmDescription(metric + " of the database of " + branch)
                .namespace("AWS/RDS")
                .metricName(metric)
                .dimensions(List.of(CfnAlarm.DimensionProperty.builder()
                        .name("DBInstanceIdentifier")
                        .value(database.getRef())
                        .build()))
                .statistic("Average")
                .period(300)
                .evaluationPeriods(3)
                .threshold(threshold)
                .comparisonOperator(comparison)
                .alarmActions(List.of(alarms.getRef()))
                .build();
    }

    private static CfnTag tag(String key, String value) {
        return CfnTag.builder().key(key).value(value).build();
    }
}
