package io.stratiform.examples;

import static io.stratiform.value.Fn.join;

import io.stratiform.aws.s3.Bucket;
import io.stratiform.value.Document;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;

/** The bucket policy that refuses whoever does not use TLS. */
final class EncryptedTransport {

    private EncryptedTransport() {}

    static Document onlyFor(Bucket bucket) {
        return Document.of(Map.of(
                "Version",
                "2012-10-17",
                "Statement",
                List.of(Map.of(
                        "Sid", "OnlyEncryptedTransport",
                        "Effect", "Deny",
                        "Principal", "*",
                        "Action", "s3:*",
                        "Resource", List.of(bucket.attrArn(), join("", bucket.attrArn(), Value.of("/*"))),
                        "Condition", Map.of("Bool", Map.of("aws:SecureTransport", "false"))))));
    }
}
