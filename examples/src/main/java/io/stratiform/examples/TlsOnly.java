package io.stratiform.examples;

import static io.stratiform.value.Fn.join;

import io.stratiform.aws.s3.Bucket;
import io.stratiform.iam.S3;
import io.stratiform.value.Value;
import io.stratiform.value.policy.Statement;

/** The statement of a bucket policy that refuses whoever does not use TLS. */
final class TlsOnly {

    private TlsOnly() {}

    static Statement in(Bucket bucket) {
        return Statement.create(s -> s.sid("TlsOnly")
                .deny()
                .everyone()
                .actions(S3.ALL)
                .resources(bucket.attrArn(), objectsIn(bucket))
                .condition(c -> c.bool("aws:SecureTransport", false)));
    }

    static Value<String> objectsIn(Bucket bucket) {
        return join("", bucket.attrArn(), Value.of("/*"));
    }
}
