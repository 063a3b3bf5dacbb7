package io.stratiform.benchmarks.typed;

import static io.stratiform.value.Fn.importValue;
import static io.stratiform.value.Fn.join;
import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.cloudwatch.Alarm;
import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.aws.ec2.SecurityGroupIngress;
import io.stratiform.aws.elasticbeanstalk.Beanstalk;
import io.stratiform.aws.elasticbeanstalk.BeanstalkOptions;
import io.stratiform.aws.elasticbeanstalk.Environment;
import io.stratiform.aws.elasticbeanstalk.EnvironmentType;
import io.stratiform.aws.rds.DBInstance;
import io.stratiform.aws.rds.DBSubnetGroup;
import io.stratiform.aws.route53.RecordSet;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.s3.BucketPolicy;
import io.stratiform.aws.sns.Topic;
import io.stratiform.template.DeletionPolicy;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Parameter;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import io.stratiform.value.policy.PolicyDocument;
import java.util.List;

/** The environment of a branch: 14 resources, about 20 KB. */
public final class BranchTemplate {

    private static final int POSTGRES = 5432;
    private static final int FEATURES = 50;

    private final TemplateBuilder t;
    private final String branch;
    private final Tags tags;
    private final Value<String> vpc;
    private final Value<List<String>> subnets;

    private BranchTemplate(TemplateBuilder t, String branch) {
        this.t = t;
        this.branch = branch;
        this.tags = Tags.of("application", "shop").and("branch", branch);
        this.vpc = t.add(Parameter.awsType("VpcId", "AWS::EC2::VPC::Id"));
        this.subnets = t.add(Parameter.awsListType("SubnetIds", "AWS::EC2::Subnet::Id"));
    }

    /**
     * The template of a branch's environment.
     *
     * @param branch the branch, as it may stand in names
     * @return the template
     */
    public static Template of(String branch) {
        return Template.create("Environment of branch " + branch, t -> new BranchTemplate(t, branch).declare());
    }

    private void declare() {
        Bucket uploads = bucket("Uploads", 30);
        Bucket exports = bucket("Exports", 7);
        SecurityGroup webAccess = group("WebAccess", "The web servers of " + branch);
        DBInstance database = database(webAccess);
        environment(uploads, exports, webAccess, database);
        t.add(RecordSet.create(
                "Dns",
                r -> r.hostedZoneName("staging.shop.example.com.")
                        .name(branch + ".staging.shop.example.com.")
                        .type("CNAME")
                        .ttl("60")
                        .resourceRecords(sub(branch + ".${AWS::Region}.elasticbeanstalk.com"))));
        Topic alarms = t.add(
                Topic.create("Alarms", a -> a.displayName("Alarms of " + branch).tags(tags)));
        alarm("DatabaseBusy", "CPUUtilization", "GreaterThanThreshold", 80, database, alarms);
        alarm("DatabaseFull", "FreeStorageSpace", "LessThanThreshold", 1_000_000_000, database, alarms);
        t.output("Url", Value.of("https://" + branch + ".staging.shop.example.com"), o -> o.description("The shop"));
        t.output("UploadsBucket", uploads.ref());
        t.output("DatabaseSecret", database.attrMasterUserSecretSecretArn());
    }

    private Bucket bucket(String logicalId, int days) {
        Bucket bucket = t.add(
                Bucket.create(
                        logicalId,
                        b -> b.bucketEncryption(e -> e.serverSideEncryptionConfiguration(
                                        r -> r.serverSideEncryptionByDefault(d -> d.sseAlgorithm("AES256"))))
                                .publicAccessBlockConfiguration(p -> p.blockPublicAcls(true)
                                        .blockPublicPolicy(true)
                                        .ignorePublicAcls(true)
                                        .restrictPublicBuckets(true))
                                .lifecycleConfiguration(l -> l.rules(r -> r.id("expire")
                                        .status(Bucket.RuleStatus.ENABLED)
                                        .expirationInDays(days)
                                        .abortIncompleteMultipartUpload(u -> u.daysAfterInitiation(1))))
                                .tags(tags)),
                o -> o.deletionPolicy(DeletionPolicy.DELETE).updateReplacePolicy(DeletionPolicy.DELETE));
        t.add(BucketPolicy.create(
                logicalId + "Policy",
                p -> p.bucket(bucket)
                        .policyDocument(PolicyDocument.create(d -> d.statement(s -> s.sid("OnlyEncryptedTransport")
                                .deny()
                                .principal(x -> x.aws("*"))
                                .actions("s3:*")
                                .resources(bucket.attrArn(), join("", bucket.attrArn(), Value.of("/*")))
                                .condition(c -> c.bool("aws:SecureTransport", false)))))));
        return bucket;
    }

    private SecurityGroup group(String logicalId, String description) {
        return t.add(SecurityGroup.create(
                logicalId, g -> g.groupDescription(description).vpcId(vpc).tags(tags)));
    }

    private DBInstance database(SecurityGroup webAccess) {
        SecurityGroup access = group("DatabaseAccess", "The database of " + branch);
        t.add(SecurityGroupIngress.create(
                "DatabaseFromWeb",
                i -> i.groupId(access)
                        .sourceSecurityGroupId(webAccess)
                        .ipProtocol("tcp")
                        .fromPort(POSTGRES)
                        .toPort(POSTGRES)
                        .description("The web servers, and nobody else")));
        DBSubnetGroup subnetGroup = t.add(DBSubnetGroup.create(
                "DatabaseSubnets",
                g -> g.dbSubnetGroupDescription("The database of " + branch)
                        .subnetIds(subnets)
                        .tags(tags)));
        return t.add(
                DBInstance.create(
                        "Database",
                        d -> d.engine("postgres")
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
                                .dbSubnetGroupName(subnetGroup)
                                .vpcSecurityGroups(access)
                                .tags(tags)),
                o -> o.deletionPolicy(DeletionPolicy.DELETE).updateReplacePolicy(DeletionPolicy.DELETE));
    }

    private void environment(Bucket uploads, Bucket exports, SecurityGroup webAccess, DBInstance database) {
        t.add(Environment.create(
                "Web",
                e -> e.applicationName(importValue("shop-staging-application"))
                        .environmentName(branch)
                        .cnamePrefix(branch)
                        .description("Branch " + branch)
                        .solutionStackName("64bit Amazon Linux 2023 v4.9.0 running Docker")
                        .optionSettings(Beanstalk.options(o -> {
                            options(o, webAccess);
                            variables(o, uploads, exports, database);
                        }))
                        .tags(tags)));
    }

    private void options(BeanstalkOptions o, SecurityGroup webAccess) {
        o.environment(x ->
                        x.type(EnvironmentType.SINGLE_INSTANCE).serviceRole(importValue("shop-staging-service-role")))
                .launchConfiguration(l -> l.iamInstanceProfile(importValue("shop-staging-instance-profile"))
                        .securityGroups(webAccess))
                .instances(i -> i.instanceTypes("t4g.small"))
                .autoScaling(a -> a.minSize(1).maxSize(1))
                .logStreaming(l -> l.enabled(true).retentionInDays(7))
                .vpc(v -> v.vpcId(vpc).subnets(subnets));
    }

    private static void variables(BeanstalkOptions o, Bucket uploads, Bucket exports, DBInstance database) {
        o.environmentVariable("UPLOADS", uploads.ref())
                .environmentVariable("EXPORTS", exports.ref())
                .environmentVariable("DATABASE_HOST", database.attrEndpointAddress())
                .environmentVariable("DATABASE_PORT", database.attrEndpointPort())
                .environmentVariable("DATABASE_SECRET", database.attrMasterUserSecretSecretArn());
        for (int i = 1; i <= FEATURES; i++) {
            o.environmentVariable("FEATURE_" + i, "on since release " + i);
        }
    }

    private void alarm(
            String logicalId, String metric, String comparison, int threshold, DBInstance database, Topic alarms) {
        t.add(Alarm.create(
                logicalId,
                a -> a.alarmDescription(metric + " of the database of " + branch)
                        .namespace("AWS/RDS")
                        .metricName(metric)
                        .dimensions(d -> d.name("DBInstanceIdentifier").value(database.ref()))
                        .statistic("Average")
                        .period(300)
                        .evaluationPeriods(3)
                        .threshold(threshold)
                        .comparisonOperator(comparison)
                        .alarmActions(alarms.ref())));
    }
}
