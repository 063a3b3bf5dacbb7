package io.stratiform.examples;

import io.stratiform.aws.elasticbeanstalk.Application;
import io.stratiform.aws.iam.InstanceProfile;
import io.stratiform.aws.iam.Role;
import io.stratiform.aws.kms.Key;
import io.stratiform.aws.logs.LogGroup;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.s3.BucketPolicy;
import io.stratiform.aws.sns.Topic;
import io.stratiform.settings.Settings;
import io.stratiform.template.DeletionPolicy;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Tags;
import io.stratiform.value.policy.PolicyDocument;

/** What the environments of a stage share: the Beanstalk application, its versions, roles, a key, logs and alarms. */
public final class ApplicationStack {

    private final TemplateBuilder t;
    private final Stage stage;
    private final Settings settings;
    private final Tags tags;

    private ApplicationStack(TemplateBuilder t, Stage stage, Settings settings) {
        this.t = t;
        this.stage = stage;
        this.settings = settings;
        this.tags = Tags.of("stage", stage.label());
    }

    /**
     * The template of a stage's application stack.
     *
     * @param stage the stage
     * @param settings the stage's settings
     * @return the template
     */
    public static Template template(Stage stage, Settings settings) {
        return Template.create(
                "The shop's application in " + stage.label(), t -> new ApplicationStack(t, stage, settings).declare());
    }

    private void declare() {
        t.tags(tags);
        Key key = EncryptionKey.add(t, stage, settings, tags);
        Bucket versions = versions(key);
        LogGroup logs = logs(key);
        Topic alarms = AlarmTopic.add(t, key, settings.bind(AlarmSettings.class), tags);
        Role serviceRole = ServiceRole.add(t, stage, versions, tags);
        Role instanceRole = InstanceRole.add(t, stage, versions, key, logs, tags);
        InstanceProfile instanceProfile = t.add(InstanceProfile.create("InstanceProfile", p -> p.roles(instanceRole)));
        Application application = application(serviceRole);

        Export.APPLICATION.from(t, stage, application.ref());
        Export.VERSIONS.from(t, stage, versions.ref());
        Export.SERVICE_ROLE.from(t, stage, serviceRole.attrArn());
        Export.INSTANCE_ROLE.from(t, stage, instanceRole.attrArn());
        Export.INSTANCE_PROFILE.from(t, stage, instanceProfile.ref());
        Export.KEY.from(t, stage, key.attrArn());
        Export.LOG_GROUP.from(t, stage, logs.ref());
        Export.ALARMS.from(t, stage, alarms.ref());
    }

    private Application application(Role serviceRole) {
        ApplicationSettings shared = settings.bind(ApplicationSettings.class);
        return t.add(Application.create(
                "Application",
                a -> a.applicationName(stage.applicationName())
                        .description("The shop in " + stage.label())
                        .resourceLifecycleConfig(l -> l.serviceRole(serviceRole)
                                .versionLifecycleConfig(v -> v.maxCountRule(m -> m.enabled(true)
                                        .maxCount(shared.keepVersions())
                                        .deleteSourceFromS3(true))))));
    }

    private Bucket versions(Key key) {
        DeletionPolicy whenDeleted = settings.bind(DataSettings.class).whenDeleted(DeletionPolicy.RETAIN);
        Bucket versions = t.add(
                Bucket.create(
                        "Versions",
                        PrivateBucket.encryptedWith(key.attrArn())
                                .andThen(b -> b.versioningConfiguration(v -> v.status(Bucket.VersioningStatus.ENABLED))
                                        .lifecycleConfiguration(l -> l.rules(r -> r.id("expire-replaced-versions")
                                                .status(Bucket.RuleStatus.ENABLED)
                                                .noncurrentVersionExpiration(n -> n.noncurrentDays(30))
                                                .abortIncompleteMultipartUpload(u -> u.daysAfterInitiation(1))))
                                        .tags(tags))),
                o -> o.deletionPolicy(whenDeleted).updateReplacePolicy(whenDeleted));
        t.add(BucketPolicy.create(
                "VersionsPolicy",
                p -> p.bucket(versions)
                        .policyDocument(PolicyDocument.create(d -> d.statements(TlsOnly.in(versions))))));
        return versions;
    }

    private LogGroup logs(Key key) {
        DeletionPolicy whenDeleted = settings.bind(DataSettings.class).whenDeleted(DeletionPolicy.RETAIN);
        return t.add(
                LogGroup.create(
                        "Logs",
                        g -> g.logGroupName(EncryptionKey.logGroups(stage))
                                .retentionInDays(settings.bind(ApplicationSettings.class)
                                        .keepLogs()
                                        .toDays())
                                .kmsKeyId(key.attrArn())
                                .tags(tags)),
                o -> o.deletionPolicy(whenDeleted).updateReplacePolicy(whenDeleted));
    }
}
