package io.stratiform.examples;

import io.stratiform.template.TemplateBuilder;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.util.List;

/**
 * The network, which a stack of its own has made. The parameter store has the ids, so that no template does.
 *
 * @param vpc the VPC
 * @param publicSubnets the subnets that the internet reaches
 * @param privateSubnets the subnets that it does not reach
 */
record Network(Value<String> vpc, Value<List<String>> publicSubnets, Value<List<String>> privateSubnets) {

    static Network add(TemplateBuilder t, NetworkSettings settings) {
        return new Network(
                t.add(Parameter.ssm("VpcId", "AWS::EC2::VPC::Id", settings.vpc())),
                t.add(Parameter.ssmList("PublicSubnetIds", "AWS::EC2::Subnet::Id", settings.publicSubnets())),
                t.add(Parameter.ssmList("PrivateSubnetIds", "AWS::EC2::Subnet::Id", settings.privateSubnets())));
    }
}
