package io.stratiform.examples;

import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.kms.Alias;
import io.stratiform.aws.kms.Key;
import io.stratiform.iam.KMS;
import io.stratiform.settings.Settings;
import io.stratiform.template.DeletionPolicy;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Tags;
import io.stratiform.value.policy.PolicyDocument;

/** The key that everything of a stage is encrypted with: buckets, databases, their passwords, logs and alarms. */
final class EncryptionKey {

    private EncryptionKey() {}

    static Key add(TemplateBuilder t, Stage stage, Settings settings, Tags tags) {
        // What is kept can only be read as long as its key is kept.
        DeletionPolicy whenDeleted = settings.bind(DataSettings.class).whenDeleted(DeletionPolicy.RETAIN);
        Key key = t.add(
                Key.create(
                        "Key",
                        k -> k.description("The shop's data in " + stage.label())
                                .enableKeyRotation(true)
                                .keyPolicy(policy(stage))
                                .tags(tags)),
                o -> o.deletionPolicy(whenDeleted).updateReplacePolicy(whenDeleted));
        t.add(Alias.create(
                "KeyAlias", a -> a.aliasName("alias/" + stage.applicationName()).targetKeyId(key)));
        return key;
    }

    /** The name of the stage's log group. */
    static String logGroups(Stage stage) {
        return "/" + stage.applicationName();
    }

    private static PolicyDocument policy(Stage stage) {
        return PolicyDocument.create(d -> d.statement(s -> s.sid("AsTheAccountsPoliciesSay")
                        .allow()
                        .principal(p -> p.aws(sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root")))
                        .actions(KMS.ALL)
                        .resources("*"))
                .statement(s -> s.sid("Logs")
                        .allow()
                        .principal(p -> p.service(sub("logs.${AWS::Region}.amazonaws.com")))
                        .actions(KMS.ENCRYPT, KMS.DECRYPT, "kms:ReEncrypt*", "kms:GenerateDataKey*", KMS.DESCRIBE_KEY)
                        .resources("*")
                        .condition(c -> c.arnLike(
                                "kms:EncryptionContext:aws:logs:arn",
                                sub("arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:"
                                        + logGroups(stage)))))
                .statement(s -> s.sid("Alarms")
                        .allow()
                        .principal(p -> p.service("cloudwatch.amazonaws.com"))
                        .actions(KMS.DECRYPT, "kms:GenerateDataKey*")
                        .resources("*")
                        .condition(c -> c.stringEquals("aws:SourceAccount", PseudoParameter.ACCOUNT_ID))));
    }
}
