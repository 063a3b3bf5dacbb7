package io.stratiform.examples.docs;

import static io.stratiform.value.Fn.base64;
import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.ec2.Instance;
import io.stratiform.aws.iam.Role;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.template.Template;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.template.init.InitSystem;
import io.stratiform.template.init.PackageFormat;
import java.util.Map;

/** The examples of the manual's page on instances. */
final class Instances {

    private Instances() {}

    static Template template() {
        return Template.create("A web server", Instances::add);
    }

    private static void add(TemplateBuilder t) {
        var uploads = t.add(Bucket.create("Uploads"));
        var role = t.add(Role.create("WebRole", r -> r.assumeRolePolicyDocument(Map.of("Version", "2012-10-17"))));
        // snippet: init
        t.add(
                Instance.create("Web", i -> i.imageId("ami-1234").userData(base64(sub("""
                                #!/bin/bash
                                /opt/aws/bin/cfn-init --stack ${AWS::StackId} --resource Web --region ${AWS::Region}
                                /opt/aws/bin/cfn-signal -e $? --stack ${AWS::StackId} --resource Web --region ${AWS::Region}
                                """)))),
                o -> o.creationPolicy(c -> c.resourceSignal(1, "PT15M"))
                        .init(i -> i.config(
                                        "install",
                                        c -> c.yum("nginx")
                                                .packages(PackageFormat.RUBYGEMS, "sass", "3.7.4")
                                                .group("shop")
                                                .user(
                                                        "shop",
                                                        u -> u.groups("shop").homeDir("/srv/shop"))
                                                .source(
                                                        "/srv/shop",
                                                        sub("https://${Uploads.RegionalDomainName}/shop.tgz"))
                                                .file(
                                                        "/etc/nginx/conf.d/shop.conf",
                                                        f -> f.content("server { listen 80; }\n")
                                                                .mode("000644")
                                                                .owner("root")
                                                                .group("root"))
                                                .command("01-own", k -> k.command("chown -R shop /srv/shop"))
                                                .service(
                                                        InitSystem.SYSTEMD,
                                                        "nginx",
                                                        s -> s.enabled(true)
                                                                .ensureRunning(true)
                                                                .files("/etc/nginx/conf.d/shop.conf")))
                                .config(
                                        "watch",
                                        c -> c.cfnHup(h -> h.interval(5).reload("Web")))
                                .configSet("default", "install", "watch"))
                        .s3Authentication("uploads", a -> a.roleName(role.ref()).buckets(uploads.ref())));
        // end
    }
}
