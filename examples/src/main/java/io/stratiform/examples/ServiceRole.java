package io.stratiform.examples;

import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.iam.Role;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.iam.ElasticBeanstalk;
import io.stratiform.iam.S3;
import io.stratiform.iam.STS;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Tags;
import io.stratiform.value.policy.PolicyDocument;

/** What Beanstalk itself may do: look after instances, update platforms, and remove old versions. */
final class ServiceRole {

    private ServiceRole() {}

    static Role add(TemplateBuilder t, Stage stage, Bucket versions, Tags tags) {
        return t.add(Role.create(
                "ServiceRole",
                r -> r.assumeRolePolicyDocument(trust())
                        .managedPolicyArns(
                                sub("arn:${AWS::Partition}:iam::aws:policy/service-role/"
                                        + "AWSElasticBeanstalkEnhancedHealth"),
                                sub("arn:${AWS::Partition}:iam::aws:policy/"
                                        + "AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy"))
                        .policies(p -> p.policyName("remove-old-versions").policyDocument(removal(stage, versions)))
                        .tags(tags)));
    }

    private static PolicyDocument trust() {
        return PolicyDocument.create(d -> d.statement(s -> s.allow()
                .principal(p -> p.service("elasticbeanstalk.amazonaws.com"))
                .actions(STS.ASSUME_ROLE)
                .condition(c -> c.stringEquals("sts:ExternalId", "elasticbeanstalk"))));
    }

    private static PolicyDocument removal(Stage stage, Bucket versions) {
        return PolicyDocument.create(d -> d.statement(s -> s.allow()
                        .actions(ElasticBeanstalk.DELETE_APPLICATION_VERSION)
                        .resources(sub("arn:${AWS::Partition}:elasticbeanstalk:${AWS::Region}:${AWS::AccountId}:"
                                + "applicationversion/" + stage.applicationName() + "/*")))
                .statement(s -> s.allow().actions(S3.DELETE_OBJECT).resources(TlsOnly.objectsIn(versions))));
    }
}
