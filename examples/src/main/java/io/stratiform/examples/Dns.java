package io.stratiform.examples;

import static io.stratiform.value.Fn.sub;

import io.stratiform.aws.elasticbeanstalk.Environment;
import io.stratiform.aws.route53.RecordSet;
import io.stratiform.template.TemplateBuilder;

/** The host name, which leads to Beanstalk's own name of the environment. */
final class Dns {

    private Dns() {}

    /** Made after the environment: before, the name it leads to might be anybody's. */
    static void add(TemplateBuilder t, ShopEnvironment environment, Environment web) {
        String zone = environment.settings(DnsSettings.class).zone();
        t.add(
                RecordSet.create(
                        "Dns",
                        r -> r.hostedZoneName(zone + ".")
                                .name(environment.hostName() + ".")
                                .type("CNAME")
                                .ttl("60")
                                .resourceRecords(sub(
                                        environment.names().cnamePrefix() + ".${AWS::Region}.elasticbeanstalk.com"))),
                o -> o.dependsOn(web));
    }
}
