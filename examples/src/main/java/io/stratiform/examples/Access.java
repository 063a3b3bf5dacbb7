package io.stratiform.examples;

import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Tags;
import java.util.List;
import java.util.Optional;

/**
 * Who may talk to whom: visitors to the load balancer, the load balancer to the web servers, the web servers to the
 * database. Without a load balancer, visitors talk to the one web server.
 *
 * @param loadBalancer the group of the load balancer, if there is one
 * @param web the group of the web servers
 * @param database the group of the database
 */
record Access(Optional<SecurityGroup> loadBalancer, SecurityGroup web, SecurityGroup database) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int POSTGRES = 5432;

    static Access add(TemplateBuilder t, ShopEnvironment environment, Network network) {
        Groups groups = new Groups(t, network, environment.tags());
        List<String> visitors = environment.settings(NetworkSettings.class).visitors();
        Optional<SecurityGroup> loadBalancer = Optional.empty();
        SecurityGroup web;
        if (environment.settings(WebSettings.class).hasLoadBalancer()) {
            SecurityGroup entrance =
                    groups.open("LoadBalancerAccess", "Visitors to the load balancer", HTTPS, visitors);
            loadBalancer = Optional.of(entrance);
            web = groups.behind("WebAccess", "The load balancer to the web servers", HTTP, entrance);
        } else {
            web = groups.open("WebAccess", "Visitors to the web server", HTTP, visitors);
        }
        SecurityGroup database = groups.behind("DatabaseAccess", "The web servers to the database", POSTGRES, web);
        return new Access(loadBalancer, web, database);
    }

    private record Groups(TemplateBuilder t, Network network, Tags tags) {

        SecurityGroup open(String logicalId, String description, int port, List<String> blocks) {
            return t.add(SecurityGroup.create(logicalId, g -> {
                g.groupDescription(description).vpcId(network.vpc()).tags(tags);
                for (String block : blocks) {
                    g.securityGroupIngress(i -> i.ipProtocol("tcp")
                            .fromPort(port)
                            .toPort(port)
                            .cidrIp(block)
                            .description(description));
                }
            }));
        }

        SecurityGroup behind(String logicalId, String description, int port, SecurityGroup source) {
            return t.add(SecurityGroup.create(
                    logicalId,
                    g -> g.groupDescription(description)
                            .vpcId(network.vpc())
                            .securityGroupIngress(i -> i.ipProtocol("tcp")
                                    .fromPort(port)
                                    .toPort(port)
                                    .sourceSecurityGroupId(source)
                                    .description(description))
                            .tags(tags)));
        }
    }
}
