package io.stratiform.iam;

import static io.stratiform.value.Fn.join;
import static io.stratiform.value.Fn.sub;

import io.stratiform.value.Value;
import io.stratiform.value.policy.PolicyDocument;
import io.stratiform.value.policy.Statement;

/** The examples of docs/policies.md. */
final class PolicySnippets {

    private PolicySnippets() {}

    // snippet: policy
    static PolicyDocument readUploads(Value<String> bucketArn, Value<String> keyArn) {
        return PolicyDocument.create(p -> p.statement(s -> s.sid("ReadUploads")
                        .allow()
                        .actions(S3.GET_OBJECT, S3.LIST_BUCKET, "s3:GetObjectV*")
                        .resources(bucketArn, join("", bucketArn, "/*")))
                .statement(s -> s.allow()
                        .actions(KMS.DECRYPT)
                        .resources(keyArn)
                        .condition(c -> c.bool("aws:SecureTransport", true)
                                .forAnyValue()
                                .stringLike("kms:ResourceAliases", "alias/uploads-*"))));
    }
    // end

    // snippet: trust
    static PolicyDocument instances() {
        return PolicyDocument.trust("ec2.amazonaws.com");
    }

    static PolicyDocument deployments() {
        return PolicyDocument.create(p -> p.statement(s -> s.allow()
                .principal(w -> w.federated(sub("arn:${AWS::Partition}:iam::${AWS::AccountId}"
                        + ":oidc-provider/token.actions.githubusercontent.com")))
                .actions(STS.ASSUME_ROLE_WITH_WEB_IDENTITY)
                .condition(c -> c.stringEquals("token.actions.githubusercontent.com:aud", "sts.amazonaws.com")
                        .stringLike("token.actions.githubusercontent.com:sub", "repo:acme/shop:*"))));
    }
    // end

    // snippet: statement
    static Statement onlyEncrypted(Value<String> bucketArn) {
        return Statement.create(s -> s.sid("OnlyEncryptedTransport")
                .deny()
                .everyone()
                .actions(S3.ALL)
                .resources(bucketArn, join("", bucketArn, "/*"))
                .condition(c -> c.bool("aws:SecureTransport", false)));
    }
    // end
}
