package io.stratiform.examples;

import io.stratiform.aws.s3.Bucket;
import io.stratiform.value.Value;
import java.util.function.Consumer;

/** What all buckets of the shop have in common: they are encrypted, closed to the public, and owned by one account. */
final class PrivateBucket {

    private PrivateBucket() {}

    /** To be followed by what is special about a bucket, with {@code andThen}. */
    static Consumer<Bucket.Builder> encryptedWith(Value<String> keyArn) {
        return b -> b.bucketEncryption(e -> e.serverSideEncryptionConfiguration(r -> r.bucketKeyEnabled(true)
                        .serverSideEncryptionByDefault(
                                d -> d.sseAlgorithm("aws:kms").kmsMasterKeyId(keyArn))))
                .publicAccessBlockConfiguration(p -> p.blockPublicAcls(true)
                        .blockPublicPolicy(true)
                        .ignorePublicAcls(true)
                        .restrictPublicBuckets(true))
                .ownershipControls(o -> o.rules(r -> r.objectOwnership(Bucket.ObjectOwnership.BUCKET_OWNER_ENFORCED)));
    }
}
