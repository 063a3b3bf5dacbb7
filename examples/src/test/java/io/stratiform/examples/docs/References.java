package io.stratiform.examples.docs;

import io.stratiform.aws.apigateway.Deployment;
import io.stratiform.aws.apigateway.RestApi;
import io.stratiform.aws.apigateway.Stage;
import io.stratiform.aws.apigatewayv2.Api;
import io.stratiform.aws.apigatewayv2.Integration;
import io.stratiform.aws.apigatewayv2.Route;
import io.stratiform.aws.elasticloadbalancingv2.LoadBalancer;
import io.stratiform.aws.route53.RecordSet;
import io.stratiform.aws.wafv2.WebACL;
import io.stratiform.aws.wafv2.WebACLAssociation;
import io.stratiform.template.Template;
import java.util.Map;

/** The example of the manual on properties that take resources. */
final class References {

    private References() {}

    static Template template() {
        return Template.create("References to resources", t -> {
            // snippet: references
            var web = t.add(LoadBalancer.create("Web", b -> b.subnets("subnet-1", "subnet-2")));
            t.add(RecordSet.create(
                    "Shop",
                    r -> r.name("shop.example.com")
                            .type(RecordSet.Type.A)
                            .hostedZoneName("example.com.")
                            // the name and the hosted zone of the load balancer
                            .aliasTarget(web)));

            var api = t.add(Api.create("Api", a -> a.name("shop").protocolType("HTTP")));
            var orders = t.add(Integration.create(
                    "Orders",
                    i -> i.apiId(api)
                            .integrationType("HTTP_PROXY")
                            .integrationMethod("ANY")
                            .integrationUri("https://orders.example.com")
                            .payloadFormatVersion("1.0")));
            // integrations/ and the id of the integration
            t.add(Route.create(
                    "OrdersRoute", r -> r.apiId(api).routeKey("ANY /orders").target(orders)));
            // end

            var rest = t.add(RestApi.create("Rest", r -> r.body(Map.of("openapi", "3.0.1", "paths", Map.of()))));
            var deployment = t.add(Deployment.create("Deployment", d -> d.restApiId(rest)));
            // snippet: firewall
            var live = t.add(Stage.create(
                    "Live", s -> s.restApiId(rest).deploymentId(deployment).stageName("live")));
            var firewall = t.add(WebACL.create(
                    "Firewall",
                    w -> w.scope("REGIONAL")
                            // an empty structure
                            .defaultAction(d -> d.allow(a -> {}))
                            .visibilityConfig(v -> v.metricName("firewall")
                                    .cloudWatchMetricsEnabled(true)
                                    .sampledRequestsEnabled(true))));
            t.add(WebACLAssociation.create(
                    "FirewallOfLive",
                    // the ARN of the stage, which API Gateway has no attribute for
                    w -> w.webAclArn(firewall).resourceArn(live)));
            // end
        });
    }
}
