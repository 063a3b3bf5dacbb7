package io.stratiform.examples.docs;

import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.rds.DBSubnetGroup;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.template.Strictness;
import io.stratiform.template.Template;

/** The example of the manual's page on errors. */
final class Errors {

    private Errors() {}

    // snippet: errors
    static Template template() {
        return Template.create("A template with mistakes", t -> {
            t.add(Bucket.create("uploads-bucket", b -> b.versioningConfiguration(v -> v.status("Enable"))));
            t.add(DBSubnetGroup.create("Subnets", g -> g.subnetIds("subnet-1", null)));
            t.output("Url", sub("https://${Subnet}.example.com"));
        });
    }
    // end

    // snippet: strict
    static Template strictTemplate() {
        return Template.create("A template without notices", t -> {
            t.strictness(Strictness.strict().allowing(notice -> notice.path().equals("Properties.NewProperty")));
            t.add(Bucket.create("Uploads", b -> b.property("NewProperty", true)));
        });
    }
    // end
}
