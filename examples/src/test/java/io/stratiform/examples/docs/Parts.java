package io.stratiform.examples.docs;

import static io.stratiform.value.Fn.equalTo;
import static io.stratiform.value.Fn.ifElse;
import static io.stratiform.value.Fn.noValue;

import io.stratiform.aws.dynamodb.Table;
import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.aws.ec2.SecurityGroup.Ingress;
import io.stratiform.aws.ec2.Subnet;
import io.stratiform.aws.lambda.Function;
import io.stratiform.aws.rds.DBSubnetGroup;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.template.Template;
import io.stratiform.value.Parameter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The manual's examples of structures, lists and maps. */
final class Parts {

    private Parts() {}

    static Template twice() {
        return Template.create("Set twice", t -> {
            var subnetList = t.add(Parameter.awsListType("SubnetList", "AWS::EC2::Subnet::Id"));
            // snippet: twice
            t.add(Bucket.create("Uploads", b -> {
                b.publicAccessBlockConfiguration(p -> p.blockPublicAcls(true));
                // goes on with the structure above
                b.publicAccessBlockConfiguration(p -> p.blockPublicPolicy(true));
            }));
            t.add(DBSubnetGroup.create(
                    "Database",
                    g -> g.dbSubnetGroupDescription("The subnets of the database")
                            .subnetIds("subnet-1", "subnet-2")
                            // replaces the list by name
                            .unset("SubnetIds")
                            .subnetIds(subnetList)));
            // end
        });
    }

    static Template lists() {
        return Template.create("Lists and collections", t -> {
            var office = t.add(Parameter.string("Office"));
            var live = t.condition("Live", equalTo(office, ""));
            // snippet: lists
            List<Subnet> subnets = Stream.of("a", "b")
                    .map(zone -> t.add(Subnet.create(
                            "Subnet" + zone,
                            s -> s.vpcId("vpc-1")
                                    .availabilityZone("eu-central-1" + zone)
                                    .cidrBlock(zone.equals("a") ? "10.0.0.0/24" : "10.0.1.0/24"))))
                    .toList();
            t.add(DBSubnetGroup.create(
                    "Database",
                    g -> g.dbSubnetGroupDescription("The subnets of the database")
                            .subnetIds(subnets)));

            List<Ingress> rules = Stream.of(80, 443)
                    .map(port -> Ingress.create(
                            i -> i.ipProtocol("tcp").fromPort(port).toPort(port).cidrIp("10.0.0.0/8")))
                    .toList();
            Ingress ssh = Ingress.create(
                    i -> i.ipProtocol("tcp").fromPort(22).toPort(22).cidrIp(office));
            t.add(SecurityGroup.create(
                    "Web",
                    g -> g.groupDescription("Web servers")
                            .securityGroupIngress(rules)
                            // an item that depends on a condition
                            .securityGroupIngress(ifElse(live, noValue(), ssh))));
            // end
        });
    }

    static Template maps() {
        return Template.create("Maps", t -> {
            var table = t.add(Table.create(
                    "Orders",
                    d -> d.keySchema(k -> k.attributeName("id").keyType("HASH"))
                            .attributeDefinitions(a -> a.attributeName("id").attributeType("S"))));
            // snippet: maps
            t.add(Function.create(
                    "Checkout",
                    f -> f.code(c -> c.s3Bucket("shop-code").s3Key("checkout.zip"))
                            .role("arn:aws:iam::123456789012:role/checkout")
                            .environment(e -> e.variables("TABLE", table.ref())
                                    .variables(Map.of("REGION", "eu-central-1", "ARN", table.attrArn())))));
            // end
        });
    }
}
