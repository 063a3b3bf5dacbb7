package io.stratiform.examples;

import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.s3.BucketPolicy;
import io.stratiform.iam.S3;
import io.stratiform.template.DeletionPolicy;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Value;
import io.stratiform.value.policy.PolicyDocument;

/** The bucket of what visitors upload. */
final class Uploads {

    private Uploads() {}

    static Bucket add(TemplateBuilder t, ShopEnvironment environment) {
        DataSettings data = environment.settings(DataSettings.class);
        DeletionPolicy whenDeleted = data.whenDeleted(DeletionPolicy.RETAIN);
        Bucket uploads = t.add(
                Bucket.create(
                        "Uploads",
                        PrivateBucket.encryptedWith(Export.KEY.of(environment.stage()))
                                .andThen(b -> b.bucketName(
                                                sub(environment.names().bucketPrefix() + "-uploads-${AWS::AccountId}"))
                                        .lifecycleConfiguration(l -> expiry(l, data))
                                        .tags(environment.tags()))
                                .andThen(b -> keepReplaced(b, data))),
                o -> o.deletionPolicy(whenDeleted).updateReplacePolicy(whenDeleted));
        t.add(BucketPolicy.create(
                "UploadsPolicy",
                p -> p.bucket(uploads).policyDocument(policy(uploads, Export.INSTANCE_ROLE.of(environment.stage())))));
        return uploads;
    }

    /** Versions of what was overwritten would be in the way of deleting a bucket that is not kept. */
    private static void keepReplaced(Bucket.Builder bucket, DataSettings data) {
        if (data.keep()) {
            bucket.versioningConfiguration(v -> v.status(Bucket.VersioningStatus.ENABLED));
        }
    }

    private static void expiry(Bucket.LifecycleConfiguration.Builder lifecycle, DataSettings data) {
        lifecycle.rules(r -> r.id("abort-incomplete-uploads")
                .status(Bucket.RuleStatus.ENABLED)
                .abortIncompleteMultipartUpload(u -> u.daysAfterInitiation(1)));
        if (data.keep()) {
            lifecycle.rules(r -> r.id("expire-replaced-uploads")
                    .status(Bucket.RuleStatus.ENABLED)
                    .noncurrentVersionExpiration(n -> n.noncurrentDays(90)));
        }
        data.expireUploads()
                .ifPresent(after -> lifecycle.rules(r ->
                        r.id("expire-uploads").status(Bucket.RuleStatus.ENABLED).expirationInDays(after.toDays())));
    }

    private static PolicyDocument policy(Bucket uploads, Value<String> instanceRole) {
        return PolicyDocument.create(d -> d.statements(TlsOnly.in(uploads))
                .statement(s -> s.sid("WebServersList")
                        .allow()
                        .principal(p -> p.aws(instanceRole))
                        .actions(S3.LIST_BUCKET)
                        .resources(uploads.attrArn()))
                .statement(s -> s.sid("WebServersReadAndWrite")
                        .allow()
                        .principal(p -> p.aws(instanceRole))
                        .actions(S3.GET_OBJECT, S3.PUT_OBJECT, S3.DELETE_OBJECT)
                        .resources(TlsOnly.objectsIn(uploads))));
    }
}
