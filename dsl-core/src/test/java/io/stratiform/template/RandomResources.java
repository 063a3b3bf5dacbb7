package io.stratiform.template;

import io.stratiform.value.Condition;
import io.stratiform.value.DynamicReference;
import io.stratiform.value.Fn;
import io.stratiform.value.RepeatedProperties;
import io.stratiform.value.Value;
import java.util.List;
import java.util.function.Consumer;

/** Resources of every kind by chance, with the options that fit them. */
final class RandomResources {

    /** What a nested stack is made of. */
    static final Template INNER = Template.create("", t -> {
        t.add(Resource.of("AWS::SNS::Topic", "Topic", b -> {}));
        t.output("Url", "https://example.com");
    });

    private static final String GROUP = "AWS::AutoScaling::AutoScalingGroup";
    private static final String INSTANCE = "AWS::EC2::Instance";
    private static final String SNAPSHOT = "AWS::ElastiCache::ReplicationGroup";
    private static final String WAIT_CONDITION = "AWS::CloudFormation::WaitCondition";

    private static final String DATABASE = "AWS::RDS::DBCluster";

    private static final List<String> TYPES = List.of(
            GROUP,
            GROUP,
            INSTANCE,
            "AWS::AppStream::Fleet",
            "AWS::Lambda::Alias",
            SNAPSHOT,
            "AWS::OpenSearchService::Domain",
            "AWS::S3::Bucket",
            DATABASE,
            "AWS::Serverless::Function",
            "Vendor::Service::Thing",
            "Vendor::Service::Network::MODULE",
            NestedStack.TYPE,
            WAIT_CONDITION,
            "Custom::Seed");

    private final Chance chance;
    private final Declared declared;
    private final RandomValues values;
    private final RandomPolicyAttributes attributes;
    private final RandomInit init;
    private final boolean hasHook;

    RandomResources(Chance chance, Declared declared, RandomValues values, boolean hasHook) {
        this.chance = chance;
        this.declared = declared;
        this.values = values;
        this.hasHook = hasHook;
        this.attributes = new RandomPolicyAttributes(chance, values);
        this.init = new RandomInit(chance, values);
    }

    /** Declares a resource that the rest of the template may refer to. */
    void declare(TemplateBuilder template, String logicalId) {
        Resource resource = resource(type(), logicalId);
        boolean isPlain = chance.oneIn(8) && !resource.type().equals(WAIT_CONDITION);
        declared.resources.add(isPlain ? template.add(resource) : template.add(resource, options(resource)));
        if (resource.type().equals(NestedStack.TYPE)) {
            declared.stacks.add(resource);
        } else if (resource.type().endsWith(ModuleResource.SUFFIX)) {
            declared.modules.add(resource);
        }
    }

    private String type() {
        String type = chance.pick(TYPES);
        return hasHook && type.equals(NestedStack.TYPE) ? GROUP : type;
    }

    Resource resource(String type, String logicalId) {
        if (type.startsWith("Custom::")) {
            return CustomResource.of(chance.word() + "_@-", logicalId, values.text(1), this::properties);
        }
        if (type.equals(DATABASE)) {
            String name = "shop/" + chance.below(9);
            return Resource.of(
                    type,
                    logicalId,
                    b -> b.property(
                            "MasterUserPassword",
                            chance.coin()
                                    ? DynamicReference.ssmSecure(name)
                                    : DynamicReference.ssmSecure(name, 1L + chance.below(9))));
        }
        return Resource.of(type, logicalId, type.equals(WAIT_CONDITION) ? b -> {} : this::properties);
    }

    private void properties(UntypedResource.Builder builder) {
        chance.repeat(0, 2, number -> builder.property("Property" + number, values.any(2)));
        if (chance.oneIn(6)) {
            int number = declared.nextLoop();
            String identifier = "Name" + number;
            Consumer<RepeatedProperties> each = e -> values.repeated(e, identifier, 1);
            if (chance.coin()) {
                builder.forEach("Names" + number, identifier, List.of("A", "B"), each);
            } else {
                builder.forEach("Names" + number, identifier, declared.lists.get(0), each);
            }
        }
    }

    Consumer<ResourceOptions.Builder> options(Resource resource) {
        return options -> {
            chance.some(options, this::condition, this::dependencies, o -> o.metadata(values.document(1)));
            if (resource.type().equals(INSTANCE) && chance.coin()) {
                init.addTo(options, resource.logicalId().name());
            }
            attributes.addTo(options, resource.type());
            if (chance.oneIn(3)) {
                retention(options, resource.type().equals(SNAPSHOT));
            }
        };
    }

    private void condition(ResourceOptions.Builder options) {
        Condition condition = chance.pick(declared.conditions);
        if (chance.coin()) {
            options.condition(condition);
        } else {
            options.condition(Fn.ifElse(condition, condition.logicalId().name(), chance.word()));
        }
    }

    private void dependencies(ResourceOptions.Builder options) {
        if (!declared.resources.isEmpty()) {
            options.dependsOn(chance.pick(declared.resources));
            chance.some(
                    options,
                    o -> o.dependsOn(chance.pick(declared.resources).logicalId().name()));
        }
    }

    private void retention(ResourceOptions.Builder options, boolean takesSnapshots) {
        if (chance.oneIn(4)) {
            Value<String> policy = Fn.ifElse(chance.pick(declared.conditions), "Retain", "Delete");
            options.deletionPolicy(policy).updateReplacePolicy(policy);
        } else if (takesSnapshots) {
            options.deletionPolicy(DeletionPolicy.SNAPSHOT).updateReplacePolicy(DeletionPolicy.SNAPSHOT);
        } else {
            options.deletionPolicy(chance.pick(List.of(
                            DeletionPolicy.DELETE, DeletionPolicy.RETAIN, DeletionPolicy.RETAIN_EXCEPT_ON_CREATE)))
                    .updateReplacePolicy(chance.pick(List.of(DeletionPolicy.RETAIN, DeletionPolicy.DELETE)));
        }
    }
}
