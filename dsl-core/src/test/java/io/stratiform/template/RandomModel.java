package io.stratiform.template;

import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.ParameterBuilder;
import io.stratiform.value.RuleExpression;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Random;

/** Templates by chance, over the whole model; always the same for the same seed. */
final class RandomModel {

    private static final String TAKES_SNAPSHOTS = "AWS::ElastiCache::ReplicationGroup";

    /** Types, each at the number of the policy that it has. */
    private static final List<String> POLICY_TYPES = List.of(
            "AWS::AutoScaling::AutoScalingGroup",
            "AWS::EC2::Instance",
            "AWS::AppStream::Fleet",
            "AWS::AutoScaling::AutoScalingGroup",
            "AWS::AutoScaling::AutoScalingGroup",
            "AWS::Lambda::Alias",
            TAKES_SNAPSHOTS,
            "AWS::OpenSearchService::Domain",
            "AWS::S3::Bucket",
            "Custom::Name");

    private final Random random;
    private final RandomValues values;
    private final TemplateBuilder template;

    private RandomModel(long seed, TemplateBuilder template) {
        this.random = new Random(seed);
        this.values = new RandomValues(random);
        this.template = template;
    }

    static Template of(long seed) {
        return Template.create(seed % 3 == 0 ? "" : "Template " + seed, t -> new RandomModel(seed, t).declare());
    }

    private void declare() {
        template.transform("AWS::LanguageExtensions");
        if (random.nextInt(3) == 0) {
            template.transform("AWS::Serverless-2016-10-31");
        }
        parameters();
        mappings();
        conditions();
        rules();
        if (random.nextBoolean()) {
            template.metadata(values.document(2));
        }
        for (int number = 0, count = 1 + random.nextInt(3); number < count; number++) {
            resource("R" + number);
        }
        for (int number = 0, count = random.nextInt(3); number < count; number++) {
            output("O" + number);
        }
    }

    private void parameters() {
        values.texts.add(template.add(Parameter.string(
                "PText",
                p -> constraints(p)
                        .minLength(random.nextInt(5))
                        .maxLength(5 + random.nextInt(5))
                        .allowedPattern(values.string())
                        .allowedValues(values.string(), values.string()))));
        values.lists.add(template.add(Parameter.commaDelimitedList("PList", this::constraints)));
        values.texts.add(template.add(Parameter.awsType("PVpc", "AWS::EC2::VPC::Id", this::constraints)));
        values.parameters.addAll(values.texts);
        if (random.nextBoolean()) {
            values.parameters.add(template.add(Parameter.number(
                    "PNumber",
                    p -> p.defaultValue(values.number())
                            .minValue(values.number())
                            .maxValue(values.number())
                            .allowedValues(values.number(), values.number()))));
            template.add(Parameter.numberList("PNumbers", this::constraints));
            values.lists.add(template.add(Parameter.awsListType("PSubnets", "AWS::EC2::Subnet::Id")));
            values.texts.add(template.add(Parameter.ssm("PStored", "String", "/shop/vpc")));
            values.lists.add(template.add(Parameter.ssmList("PAllStored", "AWS::EC2::Subnet::Id", "/shop/nets")));
        }
    }

    private ParameterBuilder constraints(ParameterBuilder parameter) {
        if (random.nextBoolean()) {
            parameter.description(values.string()).constraintDescription(values.string());
        }
        if (random.nextBoolean()) {
            parameter.noEcho();
        }
        return random.nextBoolean() ? parameter.defaultValue(values.string()) : parameter;
    }

    private void mappings() {
        for (int number = 0, count = 1 + random.nextInt(2); number < count; number++) {
            values.mappings.add(template.mapping("M" + number, m -> {
                m.entry("top", "a", values.string()).entry("top", "n", values.number());
                m.entry("t" + values.string(), "s" + values.string(), values.string());
                m.entry("eu-central-1", "list", List.of(values.string(), values.string()));
            }));
        }
    }

    private void conditions() {
        for (int number = 0, count = 1 + random.nextInt(4); number < count; number++) {
            Condition condition = template.condition("C" + number, expression(2));
            values.conditions.add(condition);
        }
    }

    private ConditionExpression expression(int levels) {
        int kinds = levels == 0 ? 2 : 5;
        return switch (random.nextInt(kinds)) {
            case 0 -> Fn.equalTo(values.pick(values.texts), values.string());
            case 1 ->
                values.conditions.isEmpty()
                        ? Fn.equalTo(Value.of(values.string()), values.pick(values.texts))
                        : values.pick(values.conditions);
            case 2 -> Fn.not(expression(levels - 1));
            case 3 -> Fn.and(expression(levels - 1), expression(levels - 1));
            default -> Fn.or(expression(levels - 1), expression(levels - 1), expression(levels - 1));
        };
    }

    private void rules() {
        for (int number = 0, count = random.nextInt(3); number < count; number++) {
            template.rule("Rule" + number, r -> {
                if (random.nextBoolean()) {
                    r.ruleCondition(rule(1));
                }
                r.assertion(rule(2), values.string()).assertion(rule(0), values.string());
            });
        }
    }

    private RuleExpression rule(int levels) {
        Parameter<String> parameter = values.pick(values.texts);
        return switch (random.nextInt(levels == 0 ? 5 : 8)) {
            case 0 -> RuleExpression.equalTo(parameter, values.string());
            case 1 -> RuleExpression.contains(List.of(values.string(), values.string()), parameter);
            case 2 -> RuleExpression.eachMemberEquals(RuleExpression.refAll("AWS::EC2::VPC::Id"), values.string());
            case 3 ->
                RuleExpression.eachMemberIn(
                        RuleExpression.valueOfAll("AWS::EC2::VPC::Id", "Tags.Stage"), values.pick(values.lists));
            case 4 -> RuleExpression.equalTo(RuleExpression.valueOf(parameter, "Tags.Stage"), values.string());
            case 5 -> RuleExpression.not(rule(levels - 1));
            case 6 -> RuleExpression.and(rule(levels - 1), rule(levels - 1));
            default -> RuleExpression.or(rule(levels - 1), rule(levels - 1));
        };
    }

    private void resource(String logicalId) {
        int policy = random.nextInt(POLICY_TYPES.size());
        String type = POLICY_TYPES.get(policy).replace("Name", logicalId);
        Resource resource = Resource.of(type, logicalId, b -> {
            for (int number = 0, count = random.nextInt(3); number < count; number++) {
                b.property("Property" + number, values.any(3));
            }
        });
        values.resources.add(template.add(resource, o -> options(o, policy)));
    }

    private void options(ResourceOptions.Builder options, int policy) {
        if (random.nextInt(3) == 0) {
            options.condition(values.pick(values.conditions));
        }
        if (!values.resources.isEmpty() && random.nextInt(3) == 0) {
            options.dependsOn(values.pick(values.resources))
                    .dependsOn(values.declared().name());
        }
        if (random.nextInt(3) == 0) {
            options.metadata(values.document(2));
        }
        creationAndUpdate(options, policy);
        if (random.nextInt(3) == 0) {
            boolean takesSnapshots = POLICY_TYPES.get(policy).equals(TAKES_SNAPSHOTS);
            options.deletionPolicy(
                    takesSnapshots
                            ? DeletionPolicy.SNAPSHOT
                            : values.pick(List.of(DeletionPolicy.RETAIN, DeletionPolicy.RETAIN_EXCEPT_ON_CREATE)));
            options.updateReplacePolicy(
                    takesSnapshots
                            ? DeletionPolicy.SNAPSHOT
                            : values.pick(List.of(DeletionPolicy.RETAIN, DeletionPolicy.DELETE)));
        }
    }

    private void creationAndUpdate(ResourceOptions.Builder options, int policy) {
        switch (policy) {
            case 0 -> options.creationPolicy(p -> p.resourceSignal(2, "PT15M").minSuccessfulInstancesPercent(80));
            case 1 -> options.creationPolicy(p -> p.resourceSignal(Fn.length(values.list(1)), values.text(1)));
            case 2 -> options.creationPolicy(p -> p.startFleet(true));
            case 3 ->
                options.updatePolicy(p -> p.autoScalingRollingUpdate(u -> u.maxBatchSize(2)
                                .minInstancesInService(1)
                                .pauseTime(values.text(1))
                                .suspendProcesses("AZRebalance", "Launch")
                                .waitOnResourceSignals(true))
                        .ignoreUnmodifiedGroupSizeProperties(true));
            case 4 -> options.updatePolicy(p -> p.autoScalingReplacingUpdate(true));
            case 5 ->
                options.updatePolicy(p -> p.codeDeployLambdaAliasUpdate(
                        u -> u.applicationName(values.text(1)).deploymentGroupName(values.text(1))));
            case 6 -> options.updatePolicy(p -> p.useOnlineResharding(true));
            case 7 -> options.updatePolicy(p -> p.enableVersionUpgrade(false));
            default -> {
                // Most resources have neither.
            }
        }
    }

    private void output(String logicalId) {
        template.output(logicalId, values.any(2), o -> {
            if (random.nextBoolean()) {
                o.description(values.string());
            }
            if (random.nextBoolean()) {
                o.condition(values.pick(values.conditions));
            }
            switch (random.nextInt(3)) {
                case 0 -> o.exportName("export-" + logicalId);
                case 1 -> o.exportName(Fn.sub("${AWS::StackName}-x"));
                default -> {
                    // Not every output is exported.
                }
            }
        });
    }
}
