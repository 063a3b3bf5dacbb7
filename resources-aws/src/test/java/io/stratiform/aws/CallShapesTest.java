package io.stratiform.aws;

import static io.stratiform.value.Fn.ifElse;
import static io.stratiform.value.Fn.noValue;
import static io.stratiform.value.Fn.select;
import static io.stratiform.value.Fn.split;
import static org.assertj.core.api.Assertions.assertThat;

import io.stratiform.aws.backup.BackupSelection;
import io.stratiform.aws.dynamodb.Table;
import io.stratiform.aws.ec2.SecurityGroup;
import io.stratiform.aws.ec2.Subnet;
import io.stratiform.aws.iam.ManagedPolicy;
import io.stratiform.aws.iam.Role;
import io.stratiform.aws.lambda.Function;
import io.stratiform.aws.rds.DBSubnetGroup;
import io.stratiform.aws.s3.Bucket;
import io.stratiform.aws.wafv2.WebACL;
import io.stratiform.problem.Problem;
import io.stratiform.template.InvalidTemplateException;
import io.stratiform.template.Resource;
import io.stratiform.template.Template;
import io.stratiform.value.Condition;
import io.stratiform.value.EmptyStructure;
import io.stratiform.value.MapValue;
import io.stratiform.value.Node;
import io.stratiform.value.Parameter;
import io.stratiform.value.PropertyType;
import io.stratiform.value.PseudoParameter;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The calls that must compile, and what they give: one value is one item, but a collection is all of its items. */
class CallShapesTest {

    private static final Value<String> VALUE = PseudoParameter.REGION;
    private static final Condition LIVE = Condition.named("Live");

    private final List<Subnet> subnets = Stream.of("A", "B")
            .map(id -> Subnet.create(id, s -> s.vpcId("vpc-1")))
            .toList();

    private static Node subnetIds(Consumer<DBSubnetGroup.Builder> configuration) {
        return node(DBSubnetGroup.create("Group", configuration), "SubnetIds");
    }

    private static Node node(Resource resource, String property) {
        return resource.properties().get(property).toNode();
    }

    private static Node node(PropertyType<?> structure) {
        return structure.toNode();
    }

    private static Node texts(String... texts) {
        return new Node.Sequence(Stream.of(texts).<Node>map(Node.Text::new).toList());
    }

    private static Node refs(String... ids) {
        return new Node.Sequence(Stream.of(ids)
                .<Node>map(id -> new Node.Mapping(Map.of("Ref", new Node.Text(id))))
                .toList());
    }

    @Test
    void texts_in_every_collection() {
        List<String> texts = List.of("a", "b");

        assertThat(subnetIds(g -> g.subnetIds(texts))).isEqualTo(texts("a", "b"));
        assertThat(subnetIds(g -> g.subnetIds(List.of("a", "b")))).isEqualTo(texts("a", "b"));
        assertThat(subnetIds(g -> g.subnetIds(List.of()))).isEqualTo(texts());
        assertThat(subnetIds(g -> g.subnetIds(new ArrayList<>()))).isEqualTo(texts());
        assertThat(subnetIds(g -> g.subnetIds(new TreeSet<>(texts)))).isEqualTo(texts("a", "b"));
        assertThat(subnetIds(g -> g.subnetIds(Set.of("b", "a")))).isEqualTo(texts("a", "b"));
        assertThat(subnetIds(g -> g.subnetIds(texts.stream().map(t -> t + "1").toList())))
                .isEqualTo(texts("a1", "b1"));
        assertThat(subnetIds(g -> g.subnetIds(texts.stream().collect(Collectors.toList()))))
                .isEqualTo(texts("a", "b"));
        assertThat(subnetIds(g -> g.subnetIds(texts.toArray(new String[0])))).isEqualTo(texts("a", "b"));
    }

    @Test
    void values_in_every_collection() {
        List<Value<String>> values = List.of(VALUE, Value.of("a"));
        Parameter<String> parameter = Parameter.string("P");
        Node both = new Node.Sequence(
                List.of(((Node.Sequence) refs("AWS::Region")).items().get(0), new Node.Text("a")));

        assertThat(subnetIds(g -> g.subnetIds(values))).isEqualTo(both);
        assertThat(subnetIds(g -> g.subnetIds(List.of(VALUE, Value.of("a"))))).isEqualTo(both);
        assertThat(subnetIds(g -> g.subnetIds(List.of(parameter)))).isEqualTo(refs("P"));
        assertThat(subnetIds(
                        g -> g.subnetIds(subnets.stream().map(Resource::ref).toList())))
                .isEqualTo(refs("A", "B"));
        assertThat(subnetIds(g ->
                        g.subnetIds(subnets.stream().map(Subnet::attrSubnetId).collect(Collectors.toList()))))
                .isInstanceOf(Node.Sequence.class);
    }

    @Test
    void resources_in_every_collection() {
        Map<String, Subnet> byZone = new LinkedHashMap<>();
        subnets.forEach(subnet -> byZone.put(subnet.logicalId().name(), subnet));

        assertThat(subnetIds(g -> g.subnetIds(subnets))).isEqualTo(refs("A", "B"));
        assertThat(subnetIds(g -> g.subnetIds(byZone.values()))).isEqualTo(refs("A", "B"));
        assertThat(subnetIds(g -> g.subnetIds(Set.copyOf(subnets)))).isEqualTo(refs("A", "B"));
        assertThat(subnetIds(g -> g.subnetIds(subnets.stream().collect(Collectors.toList()))))
                .isEqualTo(refs("A", "B"));
        assertThat(subnetIds(g -> g.subnetIds(subnets.get(0), subnets.get(1)))).isEqualTo(refs("A", "B"));
        assertThat(subnetIds(g -> g.subnetIds(subnets.toArray(new Subnet[0])))).isEqualTo(refs("A", "B"));
        assertThat(subnetIds(g -> g.subnetIds(subnets, subnets.get(0)))).isEqualTo(refs("A", "B", "A"));
    }

    @Test
    void several_kinds_of_resources_for_one_property() {
        List<Table> tables = List.of(Table.create("T", t -> {}));
        Collection<Bucket> buckets = List.of(Bucket.create("B", b -> {}));
        List<ManagedPolicy> policies = List.of(ManagedPolicy.create("M", m -> {}));

        BackupSelection.BackupSelectionResourceType selection =
                BackupSelection.BackupSelectionResourceType.create(s -> s.resources(tables)
                        .resources(buckets)
                        .resources("arn:aws:s3:::x")
                        .resources(List.of(VALUE)));
        assertThat(((Node.Sequence) ((Node.Mapping) node(selection)).entries().get("Resources")).items())
                .hasSize(4);
        assertThat(node(Role.create("R", r -> r.managedPolicyArns(policies)), "ManagedPolicyArns"))
                .isEqualTo(refs("M"));
    }

    @Test
    void structures_and_lambdas_in_every_collection() {
        List<SecurityGroup.Ingress> rules = Stream.of("10.0.0.0/8", "10.1.0.0/16")
                .map(cidr -> SecurityGroup.Ingress.create(i -> i.cidrIp(cidr).ipProtocol("tcp")))
                .toList();
        List<Consumer<SecurityGroup.Ingress.Builder>> lambdas = Stream.of("a", "b")
                .<Consumer<SecurityGroup.Ingress.Builder>>map(text -> i -> i.description(text))
                .toList();
        SecurityGroup group = SecurityGroup.create(
                "G",
                g -> g.securityGroupIngress(rules)
                        .securityGroupIngress(Stream.of("x")
                                .map(x -> SecurityGroup.Ingress.create(i -> i.description(x)))
                                .collect(Collectors.toList()))
                        .securityGroupIngress(lambdas)
                        .securityGroupIngress(rules.get(0))
                        .securityGroupIngress(i -> i.description("y"), i -> i.description("z")));

        assertThat(((Node.Sequence) node(group, "SecurityGroupIngress")).items())
                .hasSize(8);
    }

    @Test
    void a_conditional_structure_is_one_item() {
        SecurityGroup.Ingress rule = SecurityGroup.Ingress.create(i -> i.ipProtocol("tcp"));
        SecurityGroup group = SecurityGroup.create(
                "G",
                g -> g.securityGroupIngress(ifElse(LIVE, rule, noValue()))
                        .securityGroupIngress(rule, ifElse(LIVE, noValue(), rule))
                        .securityGroupIngress(List.of(rule, ifElse(LIVE, rule, noValue()))));
        Table.KeySchema key = Table.KeySchema.create(k -> k.attributeName("id"));
        Table table = Table.create(
                "T",
                t -> t.keySchema(ifElse(LIVE, key, noValue())).keySchema(key).keySchema(List.of(key, key)));

        assertThat(((Node.Sequence) node(group, "SecurityGroupIngress")).items())
                .hasSize(5);
        assertThat(((Node.Sequence) node(table, "KeySchema")).items()).hasSize(4);
        assertThat(node(
                        SecurityGroup.create(
                                "G", g -> g.securityGroupIngress(ifElse(LIVE, Value.list(List.of(rule)), noValue()))),
                        "SecurityGroupIngress"))
                .isInstanceOf(Node.Mapping.class);
    }

    @Test
    void one_value_is_one_item_and_a_list_is_the_whole() {
        Value<List<String>> list = split(",", VALUE);

        assertThat(subnetIds(g -> g.subnetIds(VALUE))).isInstanceOf(Node.Sequence.class);
        assertThat(subnetIds(g -> g.subnetIds(select(0, list)))).isInstanceOf(Node.Sequence.class);
        assertThat(subnetIds(g -> g.subnetIds(ifElse(LIVE, VALUE, noValue())))).isInstanceOf(Node.Sequence.class);
        assertThat(subnetIds(g -> g.subnetIds(ifElse(LIVE, "a", "b")))).isInstanceOf(Node.Sequence.class);
        assertThat(subnetIds(g -> g.subnetIds(subnets.get(0).attrSubnetId()))).isInstanceOf(Node.Sequence.class);
        assertThat(subnetIds(g -> g.subnetIds(list))).isInstanceOf(Node.Mapping.class);
        assertThat(subnetIds(g -> g.subnetIds(ifElse(LIVE, list, noValue())))).isInstanceOf(Node.Mapping.class);
    }

    @Test
    void nothing_leaves_the_property_out_alone_and_an_item_out_among_others() {
        assertThat(subnetIds(g -> g.subnetIds(noValue()))).isInstanceOf(Node.Mapping.class);
        assertThat(subnetIds(g -> g.subnetIds(VALUE, noValue()))).isEqualTo(refs("AWS::Region", "AWS::NoValue"));
    }

    @Test
    void maps_of_literals_of_values_and_of_both() {
        Map<String, String> literals = Map.of("A", "1");
        Map<String, Value<String>> values = Map.of("B", VALUE);
        Function.Environment environment = Function.Environment.create(e -> e.variables(literals)
                .variables(values)
                .variables(Map.of("C", VALUE, "D", "2"))
                .variables(Map.of())
                .variables("E", VALUE)
                .variables("F", "3"));

        assertThat(new MapValue<>(environment.properties()).toNode().toString()).contains("A", "B", "C", "D", "E", "F");
    }

    @Test
    void an_empty_structure_is_said_by_a_lambda() {
        assertThat(node(WebACL.OverrideAction.create(o -> o.none(n -> {}))))
                .isEqualTo(new Node.Mapping(Map.of("None", new Node.Mapping(Map.of()))));
        assertThat(node(WebACL.DefaultAction.create(a -> a.allow(x -> {}))))
                .isEqualTo(new Node.Mapping(Map.of("Allow", new Node.Mapping(Map.of()))));
        assertThat(node(WebACL.OverrideAction.create(o -> o.none(Map.of()))))
                .isEqualTo(node(WebACL.OverrideAction.create(o -> o.none(n -> {}))));
        assertThat(node(WebACL.OverrideAction.create(o -> o.none(n -> {}).none(n -> {}))))
                .isEqualTo(new Node.Mapping(Map.of("None", new Node.Mapping(Map.of()))));
    }

    @Test
    void an_empty_structure_takes_by_name_what_aws_adds_and_a_null_lambda_is_refused() {
        Consumer<EmptyStructure.Builder> missing = null;

        assertThat(node(WebACL.OverrideAction.create(o -> o.none(n -> n.property("Newer", "x")))))
                .isEqualTo(new Node.Mapping(Map.of("None", new Node.Mapping(Map.of("Newer", new Node.Text("x"))))));
        assertThat(findings(o -> o.none(n -> n.property("Newer", "x"))))
                .containsExactly(
                        "Properties.Rules[0].OverrideAction.None.Newer: set by its name, so it is not checked");
        assertThat(findings(o -> o.none(missing)))
                .containsExactly("Properties.Rules[0].OverrideAction.None: the lambda is null");
        assertThat(findings(o -> o.none(n -> {}))).isEmpty();
    }

    private static void visible(WebACL.VisibilityConfig.Builder config) {
        config.metricName("one").cloudWatchMetricsEnabled(false).sampledRequestsEnabled(false);
    }

    /** What is reported of the action of a rule, errors and notices. */
    private static List<String> findings(Consumer<WebACL.OverrideAction.Builder> action) {
        List<Problem> problems;
        try {
            problems = Template.create(
                            "",
                            t -> t.add(WebACL.create(
                                    "Firewall",
                                    w -> w.scope("REGIONAL")
                                            .defaultAction(d -> d.block(b -> {}))
                                            .visibilityConfig(CallShapesTest::visible)
                                            .rules(r -> r.name("one")
                                                    .priority(0)
                                                    .statement(s -> s.geoMatchStatement(g -> g.countryCodes("DE")))
                                                    .visibilityConfig(CallShapesTest::visible)
                                                    .overrideAction(action)))))
                    .notices();
        } catch (InvalidTemplateException refused) {
            problems = refused.problems();
        }
        return problems.stream()
                .filter(problem -> problem.path().contains("OverrideAction"))
                .map(problem -> problem.path() + ": " + problem.message())
                .toList();
    }
}
