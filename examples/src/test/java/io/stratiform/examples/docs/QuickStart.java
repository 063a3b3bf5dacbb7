package io.stratiform.examples.docs;

import io.stratiform.aws.kms.Key;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.s3.Bucket.VersioningStatus;
import io.stratiform.render.YamlWriter;
import io.stratiform.template.DeletionPolicy;
import io.stratiform.template.Template;

/** The example of the README. */
final class QuickStart {

    private QuickStart() {}

    // snippet: quick-start
    static Template template() {
        return Template.create("Where uploads are kept", t -> {
            var key = t.add(Key.create("UploadsKey", k -> k.enableKeyRotation(true)));
            var uploads = t.add(
                    Bucket.create(
                            "Uploads",
                            b -> b.bucketEncryption(e -> e.serverSideEncryptionConfiguration(
                                            r -> r.serverSideEncryptionByDefault(d ->
                                                    d.sseAlgorithm("aws:kms").kmsMasterKeyId(key))))
                                    .versioningConfiguration(v -> v.status(VersioningStatus.ENABLED))),
                    o -> o.deletionPolicy(DeletionPolicy.RETAIN));
            t.output("UploadsArn", uploads.attrArn());
        });
    }

    public static void main(String[] arguments) {
        System.out.print(YamlWriter.standard().write(template().toNode()));
    }
    // end
}
