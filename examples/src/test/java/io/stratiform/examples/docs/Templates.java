package io.stratiform.examples.docs;

import static io.stratiform.value.Fn.equalTo;
import static io.stratiform.value.Fn.ifElse;
import static io.stratiform.value.Fn.importValue;
import static io.stratiform.value.Fn.join;
import static io.stratiform.value.Fn.noValue;
import static io.stratiform.value.Fn.split;
import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.aws.rds.DBInstance;
import io.stratiform.aws.rds.DBSubnetGroup;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.sns.Topic;
import io.stratiform.aws.sqs.Queue;
import io.stratiform.template.DeletionPolicy;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import io.stratiform.value.Parameter;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Tags;
import java.util.List;

/** The examples of the manual's page on templates. */
final class Templates {

    private Templates() {}

    // snippet: template
    static Template template() {
        return Template.create("Orders and who hears of them", t -> {
            var stage = t.add(Parameter.string("Stage", p -> p.allowedValues("test", "live")));
            var live = t.condition("Live", equalTo(stage, "live"));

            var failed = t.add(Queue.create("FailedOrders"), o -> o.deletionPolicy(DeletionPolicy.RETAIN));
            var orders = t.add(
                    Queue.create(
                            "Orders",
                            q -> q.visibilityTimeout(60)
                                    .messageRetentionPeriod(ifElse(live, 1_209_600, 3_600))
                                    .tags(Tags.of("stage", stage, "team", "shop")
                                            .when(live, "backup", "daily"))),
                    o -> o.dependsOn(failed));

            t.output("OrdersUrl", orders.ref(), o -> o.exportName(sub("${AWS::StackName}-orders")));
        });
    }
    // end

    static Template values() {
        return Template.create("Values", t -> {
            var name = t.add(Parameter.string("Name"));
            var quiet = t.condition("Quiet", equalTo(name, "quiet"));
            // snippet: values
            var topic = t.add(Topic.create(
                    "News",
                    n -> n
                            // a literal, and a value
                            .displayName("What is new")
                            .topicName(join("-", "news", name, PseudoParameter.REGION))
                            // a structure, and another one: lists append
                            .subscription(s -> s.protocol("email").endpoint("shop@example.com"))
                            .subscription(s -> s.protocol("https").endpoint(sub("https://${Name}.example.com/news")))
                            // left out, if the condition holds
                            .signatureVersion(ifElse(quiet, noValue(), "2"))));
            // end
            t.output("Topic", topic.ref());
        });
    }

    static Template lists() {
        return Template.create("Lists", t -> {
            var zones = t.add(Parameter.awsListType("SubnetIds", "AWS::EC2::Subnet::Id"));
            var group = t.add(SecurityGroup.create("Group", g -> g.groupDescription("The shop's database")));
            // snippet: lists
            t.add(DBSubnetGroup.create(
                    "Both",
                    s -> s.dbSubnetGroupDescription("Two subnets")
                            .subnetIds(importValue("subnet-a"), importValue("subnet-b"))));
            t.add(DBSubnetGroup.create(
                    "All",
                    s -> s.dbSubnetGroupDescription("A parameter that is a list")
                            .subnetIds(zones)));
            t.add(DBSubnetGroup.create(
                    "Shared",
                    s -> s.dbSubnetGroupDescription("An export that is a list")
                            .subnetIds(split(",", importValue("subnets")))));
            t.add(DBInstance.create(
                    "Database",
                    d -> d.engine("postgres")
                            .dbInstanceClass("db.t4g.micro")
                            .allocatedStorage("20")
                            .manageMasterUserPassword(true)
                            .vpcSecurityGroups(group.attr("GroupId"))));
            // end
        });
    }

    static Template escape() {
        return Template.create("What a release lacks", t -> {
            // snippet: escape
            t.add(Bucket.create("Archive", b -> b.property("NewerThanThisRelease", true)));
            t.add(Resource.of("Custom::Seed", "Seed", s -> s.property("Tables", List.of("users", "orders"))));
            // end
        });
    }
}
