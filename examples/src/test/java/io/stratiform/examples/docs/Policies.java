package io.stratiform.examples.docs;

import static io.stratiform.value.Fn.equalTo;
import static io.stratiform.value.Fn.ifElse;

import io.stratiform.aws.dynamodb.Table;
import io.stratiform.aws.iam.Role;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.secretsmanager.Secret;
import io.stratiform.aws.sns.Topic;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.aws.sqs.QueuePolicy;
import io.stratiform.template.Template;
import io.stratiform.value.DynamicReference;
import io.stratiform.value.Parameter;
import io.stratiform.value.policy.PolicyDocument;

/** The examples of the manual's page on policies. */
final class Policies {

    private Policies() {}

    static Template resources() {
        return Template.create("Who may do what", t -> {
            var stage = t.add(Parameter.string("Stage"));
            var live = t.condition("Live", equalTo("live", stage));
            var uploads = t.add(Bucket.create("Uploads"));
            var orders = t.add(Queue.create("Orders"));
            var news = t.add(Topic.create("News"));
            var stock = t.add(Table.create(
                    "Stock",
                    b -> b.keySchema(k -> k.attributeName("id").keyType("HASH"))
                            .attributeDefinitions(a -> a.attributeName("id").attributeType("S"))
                            .billingMode(ifElse(live, "PROVISIONED", "PAY_PER_REQUEST"))));
            // snippet: resources
            var web = t.add(Role.create(
                    "Web",
                    r -> r.assumeRolePolicyDocument(PolicyDocument.trust("ec2.amazonaws.com"))
                            .policies(p -> p.policyName("shop")
                                    .policyDocument(PolicyDocument.create(d -> d.statement(s ->
                                                    s.allow().actions("s3:*").resources(uploads, uploads.arnWith("/*")))
                                            .statement(s -> s.allow()
                                                    .actions("sqs:SendMessage", "dynamodb:GetItem")
                                                    .resources(orders, stock)))))));
            t.add(QueuePolicy.create(
                    "OrdersPolicy",
                    q -> q.queues(orders.ref())
                            .policyDocument(PolicyDocument.create(d -> d.statement(s -> s.allow()
                                            .principal(p -> p.aws(web))
                                            .actions("sqs:ReceiveMessage")
                                            .resources(orders))
                                    .statement(s -> s.allow()
                                            .principal(p -> p.service("sns.amazonaws.com"))
                                            .actions("sqs:SendMessage")
                                            .resources(orders)
                                            .condition(c -> c.arnEquals("aws:SourceArn", news)))))));
            // end
            var secret = t.add(Secret.create("Api", s -> s.generateSecretString(g -> g.passwordLength(32))));
            t.output("Secret", DynamicReference.secretsManager(secret, "password"));
        });
    }
}
