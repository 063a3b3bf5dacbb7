package io.stratiform.examples;

import static io.stratiform.value.Fn.join;
import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.elasticbeanstalk.Application;
import io.stratiform.aws.iam.InstanceProfile;
import io.stratiform.aws.iam.Role;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.s3.BucketPolicy;
import io.stratiform.template.DeletionPolicy;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Document;
import io.stratiform.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is made once: the Beanstalk application, the bucket of its versions, and the roles its environments use. */
public final class ApplicationStack {

    private static final String POLICY_VERSION = "2012-10-17";

    private ApplicationStack() {}

    /**
     * The template of an application.
     *
     * @param application the application's name, as in {@code shop-staging}
     * @return the template
     */
    public static Template template(String application) {
        return Template.create("Elastic Beanstalk application " + application, t -> {
            Role serviceRole = t.add(serviceRole());
            Bucket versions = versionBucket(t);
            Role instanceRole = t.add(instanceRole(versions));
            InstanceProfile instanceProfile =
                    t.add(InstanceProfile.create("InstanceProfile", p -> p.roles(instanceRole)));

            Application beanstalk = t.add(Application.create(
                    "Application",
                    a -> a.applicationName(application)
                            .description("The shop – one environment for each branch")
                            .resourceLifecycleConfig(l -> l.serviceRole(serviceRole)
                                    .versionLifecycleConfig(v -> v.maxCountRule(
                                            m -> m.enabled(true).maxCount(200).deleteSourceFromS3(true))))));

            export(t, application, "application", beanstalk.ref());
            export(t, application, "versions", versions.ref());
            export(t, application, "service-role", serviceRole.attrArn());
            export(t, application, "instance-profile", instanceProfile.ref());
        });
    }

    private static Bucket versionBucket(TemplateBuilder t) {
        Bucket versions = t.add(
                Bucket.create(
                        "Versions",
                        b -> b.bucketEncryption(e -> e.serverSideEncryptionConfiguration(
                                        r -> r.serverSideEncryptionByDefault(d -> d.sseAlgorithm("AES256"))))
                                .publicAccessBlockConfiguration(p -> p.blockPublicAcls(true)
                                        .blockPublicPolicy(true)
                                        .ignorePublicAcls(true)
                                        .restrictPublicBuckets(true))
                                .versioningConfiguration(v -> v.status(Bucket.VersioningStatus.ENABLED))
                                .lifecycleConfiguration(l -> l.rules(r -> r.id("expire-old-versions")
                                        .status(Bucket.RuleStatus.ENABLED)
                                        .noncurrentVersionExpiration(n -> n.noncurrentDays(30))
                                        .abortIncompleteMultipartUpload(u -> u.daysAfterInitiation(1))))),
                o -> o.deletionPolicy(DeletionPolicy.RETAIN).updateReplacePolicy(DeletionPolicy.RETAIN));
        t.add(BucketPolicy.create(
                "VersionsPolicy", p -> p.bucket(versions).policyDocument(EncryptedTransport.onlyFor(versions))));
        return versions;
    }

    private static Role serviceRole() {
        return Role.create(
                "ServiceRole",
                r -> r.assumeRolePolicyDocument(trust(
                                "elasticbeanstalk.amazonaws.com",
                                Map.of("StringEquals", Map.of("sts:ExternalId", "elasticbeanstalk"))))
                        .managedPolicyArns(
                                sub(
                                        "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSElasticBeanstalkEnhancedHealth"),
                                sub("arn:${AWS::Partition}:iam::aws:policy/"
                                        + "AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy")));
    }

    private static Role instanceRole(Bucket versions) {
        return Role.create(
                "InstanceRole",
                r -> r.assumeRolePolicyDocument(trust("ec2.amazonaws.com", Map.of()))
                        .managedPolicyArns(sub("arn:${AWS::Partition}:iam::aws:policy/AWSElasticBeanstalkWebTier"))
                        .policies(p -> p.policyName("read-versions")
                                .policyDocument(
                                        allow(List.of("s3:GetObject"), join("", versions.attrArn(), Value.of("/*"))))));
    }

    private static Document trust(String service, Map<String, ?> condition) {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("Effect", "Allow");
        statement.put("Principal", Map.of("Service", service));
        statement.put("Action", "sts:AssumeRole");
        if (!condition.isEmpty()) {
            statement.put("Condition", condition);
        }
        return policy(statement);
    }

    private static Document allow(List<String> actions, Value<String> resource) {
        return policy(Map.of("Action", actions, "Effect", "Allow", "Resource", resource));
    }

    private static Document policy(Map<String, ?> statement) {
        return Document.of(Map.of("Statement", List.of(statement), "Version", POLICY_VERSION));
    }

    private static void export(TemplateBuilder t, String application, String what, Value<String> value) {
        t.output(outputName(what), value, o -> o.exportName(Shop.export(application, what)));
    }

    private static String outputName(String what) {
        StringBuilder name = new StringBuilder();
        for (String word : what.split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }
}
