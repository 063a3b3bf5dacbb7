package io.stratiform.examples;

import static io.stratiform.value.Fn.importValue;
import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.aws.ec2.SecurityGroupIngress;
import io.stratiform.aws.elasticbeanstalk.Beanstalk;
import io.stratiform.aws.elasticbeanstalk.Environment;
import io.stratiform.aws.elasticbeanstalk.EnvironmentType;
import io.stratiform.aws.rds.DBInstance;
import io.stratiform.aws.rds.DBSubnetGroup;
import io.stratiform.aws.route53.RecordSet;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.s3.BucketPolicy;
import io.stratiform.template.DeletionPolicy;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Parameter;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.List;

/** The environment of one branch: everything in it is small, and goes when the branch goes. */
public final class EnvironmentStack {

    private static final int POSTGRES = 5432;
    private static final String PLATFORM = "64bit Amazon Linux 2023 v4.9.0 running Docker";

    private final TemplateBuilder t;
    private final Branch branch;
    private final Tags tags;
    private final Value<String> vpc;
    private final Value<List<String>> subnets;

    private EnvironmentStack(TemplateBuilder t, Branch branch) {
        this.t = t;
        this.branch = branch;
        this.tags = Tags.of("branch", branch.name());
        this.vpc = t.add(Parameter.ssm("VpcId", "AWS::EC2::VPC::Id", "/shop/network/vpc-id"));
        this.subnets = t.add(Parameter.ssmList("SubnetIds", "AWS::EC2::Subnet::Id", "/shop/network/subnet-ids"));
    }

    /**
     * The template of a branch's environment.
     *
     * @param branch the branch
     * @return the template
     * @throws IllegalArgumentException if the branch gets no environment
     */
    public static Template template(Branch branch) {
        if (!branch.hasEnvironment()) {
            throw new IllegalArgumentException("the branch " + branch.name() + " gets no environment");
        }
        return Template.create(
                "Environment of branch " + branch.name(), t -> new EnvironmentStack(t, branch).declare());
    }

    private void declare() {
        t.tags(tags);
        Bucket uploads = uploads();
        // Beanstalk opens port 80 by a group of its own; this one is what the database knows the web servers by.
        SecurityGroup webAccess = t.add(SecurityGroup.create(
                "WebAccess",
                g -> g.groupDescription("The web servers").vpcId(vpc).tags(tags)));
        DBInstance database = database(webAccess);
        environment(uploads, webAccess, database);
        t.add(RecordSet.create(
                "Dns",
                r -> r.hostedZoneName(Shop.DOMAIN + ".")
                        .name(branch.hostName() + ".")
                        .type("CNAME")
                        .ttl("60")
                        .resourceRecords(sub(branch.environmentName() + ".${AWS::Region}.elasticbeanstalk.com"))));
        t.output("Url", Value.of("http://" + branch.hostName()), o -> o.description("The shop"));
        t.output("UploadsBucket", uploads.ref());
        t.output("DatabaseSecret", database.attrMasterUserSecretSecretArn());
    }

    private Bucket uploads() {
        Bucket uploads = t.add(
                Bucket.create(
                        "Uploads",
                        b -> b.bucketEncryption(e -> e.serverSideEncryptionConfiguration(
                                        r -> r.serverSideEncryptionByDefault(d -> d.sseAlgorithm("AES256"))))
                                .publicAccessBlockConfiguration(p -> p.blockPublicAcls(true)
                                        .blockPublicPolicy(true)
                                        .ignorePublicAcls(true)
                                        .restrictPublicBuckets(true))
                                .lifecycleConfiguration(l -> l.rules(r -> r.id("expire")
                                        .status(Bucket.RuleStatus.ENABLED)
                                        .expirationInDays(30)
                                        .abortIncompleteMultipartUpload(u -> u.daysAfterInitiation(1))))
                                .tags(tags)),
                o -> o.deletionPolicy(DeletionPolicy.DELETE).updateReplacePolicy(DeletionPolicy.DELETE));
        t.add(BucketPolicy.create(
                "UploadsPolicy", p -> p.bucket(uploads).policyDocument(EncryptedTransport.onlyFor(uploads))));
        return uploads;
    }

    private DBInstance database(SecurityGroup webAccess) {
        SecurityGroup databaseAccess = t.add(SecurityGroup.create(
                "DatabaseAccess",
                g -> g.groupDescription("The database of one branch").vpcId(vpc).tags(tags)));
        t.add(SecurityGroupIngress.create(
                "DatabaseFromWeb",
                i -> i.groupId(databaseAccess)
                        .sourceSecurityGroupId(webAccess)
                        .ipProtocol("tcp")
                        .fromPort(POSTGRES)
                        .toPort(POSTGRES)
                        .description("The web servers, and nobody else")));
        DBSubnetGroup subnetGroup = t.add(DBSubnetGroup.create(
                "DatabaseSubnets",
                g -> g.dbSubnetGroupDescription("The database of a branch")
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
                                .vpcSecurityGroups(databaseAccess)
                                .tags(tags)),
                o -> o.deletionPolicy(DeletionPolicy.DELETE).updateReplacePolicy(DeletionPolicy.DELETE));
    }

    private void environment(Bucket uploads, SecurityGroup webAccess, DBInstance database) {
        t.add(Environment.create(
                "Web",
                e -> e.applicationName(importValue(Shop.export(Shop.STAGING, "application")))
                        .environmentName(branch.environmentName())
                        .cnamePrefix(branch.environmentName())
                        .description("Branch " + branch.name())
                        .solutionStackName(PLATFORM)
                        .operationsRole(importValue(Shop.export(Shop.STAGING, "service-role")))
                        .optionSettings(Beanstalk.options(o -> o.environment(
                                        x -> x.type(EnvironmentType.SINGLE_INSTANCE)
                                                .serviceRole(importValue(Shop.export(Shop.STAGING, "service-role"))))
                                .launchConfiguration(l -> l.iamInstanceProfile(
                                                importValue(Shop.export(Shop.STAGING, "instance-profile")))
                                        .securityGroups(webAccess))
                                .instances(i -> i.instanceTypes("t4g.small"))
                                .vpc(v -> v.vpcId(vpc).subnets(subnets).associatePublicIpAddress(true))
                                .environmentVariable("UPLOADS", uploads.ref())
                                .environmentVariable("DATABASE_HOST", database.attrEndpointAddress())
                                .environmentVariable("DATABASE_PORT", database.attrEndpointPort())
                                .environmentVariable("DATABASE_SECRET", database.attrMasterUserSecretSecretArn())))
                        .tags(tags)));
    }
}
