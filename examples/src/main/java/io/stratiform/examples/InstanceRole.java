package io.stratiform.examples;

import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.iam.Role;
import io.stratiform.aws.kms.Key;
import io.stratiform.aws.logs.LogGroup;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.iam.ECR;
import io.stratiform.iam.ElasticBeanstalk;
import io.stratiform.iam.KMS;
import io.stratiform.iam.Logs;
import io.stratiform.iam.S3;
import io.stratiform.iam.SecretsManager;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import io.stratiform.value.policy.PolicyDocument;
import io.stratiform.value.policy.Statement;

/**
 * What the web servers of a stage may do, and nothing else. Their buckets let them in by policies of their own, which the
 * environments have.
 */
final class InstanceRole {

    private static final String IMAGES = "shop";

    private InstanceRole() {}

    static Role add(TemplateBuilder t, Stage stage, Bucket versions, Key key, LogGroup logs, Tags tags) {
        return t.add(Role.create(
                "InstanceRole",
                r -> r.assumeRolePolicyDocument(PolicyDocument.trust("ec2.amazonaws.com"))
                        .policies(p -> p.policyName("run-versions")
                                .policyDocument(
                                        policy(readPlatform(), readVersions(versions), signInToImages(), pullImages())))
                        .policies(p -> p.policyName("report-to-beanstalk")
                                .policyDocument(policy(reportHealth(stage), useBucketOfBeanstalk(), streamLogs(stage))))
                        .policies(p -> p.policyName("use-data")
                                .policyDocument(policy(writeLogs(logs), readPasswords(), useKey(key))))
                        .tags(tags)));
    }

    private static PolicyDocument policy(Statement... statements) {
        return PolicyDocument.create(d -> d.statements(statements));
    }

    /** Buckets of Beanstalk's own, which have what it starts instances with. */
    private static Statement readPlatform() {
        return Statement.create(s -> s.sid("ReadPlatform")
                .allow()
                .actions(S3.GET_OBJECT)
                .resources(sub("arn:${AWS::Partition}:s3:::elasticbeanstalk-*-${AWS::Region}/*")));
    }

    private static Statement readVersions(Bucket versions) {
        return Statement.create(
                s -> s.sid("ReadVersions").allow().actions(S3.GET_OBJECT).resources(TlsOnly.objectsIn(versions)));
    }

    /** The one action that cannot be limited to some repositories. */
    private static Statement signInToImages() {
        return Statement.create(s -> s.sid("SignInToImages")
                .allow()
                .actions(ECR.GET_AUTHORIZATION_TOKEN)
                .resources("*"));
    }

    private static Statement pullImages() {
        return Statement.create(s -> s.sid("PullImages")
                .allow()
                .actions(ECR.BATCH_CHECK_LAYER_AVAILABILITY, ECR.BATCH_GET_IMAGE, ECR.GET_DOWNLOAD_URL_FOR_LAYER)
                .resources(here("ecr", "repository/" + IMAGES)));
    }

    private static Statement reportHealth(Stage stage) {
        return Statement.create(s -> s.sid("ReportHealth")
                .allow()
                .actions(ElasticBeanstalk.PUT_INSTANCE_STATISTICS)
                .resources(
                        here("elasticbeanstalk", "application/" + stage.applicationName()),
                        here("elasticbeanstalk", "environment/" + stage.applicationName() + "/*")));
    }

    private static Statement useBucketOfBeanstalk() {
        return Statement.create(s -> s.sid("UseBucketOfBeanstalk")
                .allow()
                .actions(S3.GET_OBJECT, S3.PUT_OBJECT)
                .resources(sub("arn:${AWS::Partition}:s3:::elasticbeanstalk-${AWS::Region}-${AWS::AccountId}"
                        + "/resources/environments/*")));
    }

    private static Statement streamLogs(Stage stage) {
        // Environments of branches may be called anything that starts so; those of production are one.
        String environments =
                stage == Stage.PRODUCTION ? EnvironmentNames.of(stage).environmentName() : "shop-*";
        return Statement.create(s -> s.sid("StreamLogs")
                .allow()
                .actions(
                        Logs.CREATE_LOG_STREAM,
                        Logs.DESCRIBE_LOG_GROUPS,
                        Logs.DESCRIBE_LOG_STREAMS,
                        Logs.PUT_LOG_EVENTS)
                .resources(here("logs", "log-group:/aws/elasticbeanstalk/" + environments + "/*")));
    }

    private static Statement writeLogs(LogGroup logs) {
        return Statement.create(s -> s.sid("WriteLogs")
                .allow()
                .actions(Logs.CREATE_LOG_STREAM, Logs.PUT_LOG_EVENTS)
                .resources(logs.attrArn()));
    }

    /** RDS names the secrets of all databases alike. Those of the other stage stay closed: they have another key. */
    private static Statement readPasswords() {
        return Statement.create(s -> s.sid("ReadPasswords")
                .allow()
                .actions(SecretsManager.GET_SECRET_VALUE)
                .resources(here("secretsmanager", "secret:rds!db-*")));
    }

    private static Statement useKey(Key key) {
        return Statement.create(s -> s.sid("UseKey")
                .allow()
                .actions(KMS.DECRYPT, KMS.GENERATE_DATA_KEY)
                .resources(key.attrArn()));
    }

    /** An ARN in this region of this account. */
    private static Value<String> here(String service, String resource) {
        return sub("arn:${AWS::Partition}:" + service + ":${AWS::Region}:${AWS::AccountId}:" + resource);
    }
}
