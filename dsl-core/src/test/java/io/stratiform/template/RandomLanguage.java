package io.stratiform.template;

import io.stratiform.template.hook.Hook;
import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.Fn;
import io.stratiform.value.Parameter;
import io.stratiform.value.RepeatedProperties;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Templates by chance, of what only some templates have: loops in every section and among properties, functions as policies
 * and conditions, raw conditions, transforms with parameters, hooks, and how parameters are shown.
 */
final class RandomLanguage {

    private final Random random;
    private final TemplateBuilder template;
    private final Parameter<String> stage = Parameter.string("Stage");
    private final Parameter<List<String>> names = Parameter.commaDelimitedList("Names", p -> {});
    private Condition live = Condition.named("IsLive");
    private int number;

    private RandomLanguage(long seed, TemplateBuilder template) {
        this.random = new Random(seed);
        this.template = template;
    }

    static Template of(long seed) {
        return Template.create("Template " + seed, t -> new RandomLanguage(seed, t).declare());
    }

    private void declare() {
        template.transform("AWS::LanguageExtensions");
        template.transform("AWS::Serverless-2016-10-31");
        if (random.nextBoolean()) {
            template.transform("AWS::Include", Map.of("Location", Fn.sub("s3://${Stage}/x.yaml")));
        }
        template.add(stage);
        template.add(names);
        live = template.condition("IsLive", Fn.equalTo(stage, "live"));
        template.condition("Unknown", expression(2));
        if (random.nextBoolean()) {
            template.metadata(Map.of("Owner", stage));
        }
        if (random.nextBoolean()) {
            template.parameterInterface(i -> i.group("All", stage, names).label(stage, "The stage"));
        }
        if (random.nextBoolean()) {
            template.globals(g -> g.function(Map.of("Timeout", 5)).api(Map.of("Name", stage)));
        }
        if (random.nextBoolean()) {
            template.add(Hook.of("Vendor::Hook", "Hook", Map.of("Stage", "x", "Count", 3)));
        }
        template.add(Resource.of("Custom::Data", "Data", this::properties), this::options);
        for (int count = random.nextInt(4); count > 0; count--) {
            loop();
        }
    }

    private void loop() {
        String name = "Loop" + number++;
        String item = "Item" + number++;
        int kind = random.nextInt(3);
        if (random.nextBoolean()) {
            template.forEach(name, item, List.of("a", "b" + number), each -> fill(each, kind, "${" + item + "}", 2));
        } else {
            template.forEach(name, item, names, each -> fill(each, kind, "${" + item + "}", 2));
        }
    }

    private void fill(LoopBuilder each, int kind, String placeholders, int levels) {
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            String logicalId = "E" + number++ + placeholders;
            switch (kind) {
                case 0 -> each.condition(logicalId, expression(2));
                case 1 -> each.add(Resource.of("Custom::Looped", logicalId, this::properties), this::options);
                default ->
                    each.output(
                            logicalId,
                            Fn.join("-", each.item(), stage),
                            o -> o.condition(live).exportName(Fn.sub("${AWS::StackName}-" + placeholders)));
            }
        }
        if (levels > 0 && random.nextBoolean()) {
            String item = "Item" + number++;
            each.forEach(
                    "Loop" + number++,
                    item,
                    List.of("c", "d"),
                    inner -> fill(inner, kind, placeholders + "${" + item + "}", levels - 1));
        }
    }

    private ConditionExpression expression(int levels) {
        return switch (random.nextInt(levels == 0 ? 3 : 5)) {
            case 0 -> Fn.equalTo(stage, "x" + number++);
            case 1 -> live;
            case 2 -> new ConditionExpression.Raw(Fn.transform("Decide", Map.of("Stage", stage)));
            case 3 -> Fn.not(expression(levels - 1));
            default -> Fn.or(expression(levels - 1), expression(levels - 1));
        };
    }

    private void properties(UntypedResource.Builder builder) {
        builder.property("Stage", stage);
        if (random.nextBoolean()) {
            String item = "Key" + number++;
            builder.forEach("Keys" + number++, item, List.of("A", "B"), each -> repeated(each, item, 1));
        }
    }

    private void repeated(RepeatedProperties each, String item, int levels) {
        each.property("P${" + item + "}", random.nextBoolean() ? each.item() : Value.of(number));
        if (levels > 0 && random.nextBoolean()) {
            String inner = "Key" + number++;
            each.forEach(
                    "Keys" + number++, inner, names, i -> i.property("Q${" + item + "}${" + inner + "}", i.item()));
        }
    }

    private void options(ResourceOptions.Builder options) {
        List<Value<String>> policies = new ArrayList<>(
                List.of(Value.of("Retain"), Fn.ifElse(live, "Retain", "Delete"), stage, Fn.findInMap(map(), "a", "b")));
        if (random.nextBoolean()) {
            options.deletionPolicy(policies.get(random.nextInt(policies.size())));
        }
        if (random.nextBoolean()) {
            options.updateReplacePolicy(policies.get(random.nextInt(policies.size())));
        }
        switch (random.nextInt(3)) {
            case 0 -> options.condition(live);
            case 1 -> options.condition(Fn.ifElse(live, "IsLive", "Unknown"));
            default -> {
                // Most resources have none.
            }
        }
        if (random.nextBoolean()) {
            options.metadata(Map.of("Reason", stage, "n", List.of(1, true)));
        }
        if (random.nextBoolean()) {
            options.init(i -> i.config(
                    "config",
                    c -> c.command("greet", k -> k.command("echo hello")).file("/etc/stage", f -> f.content("x"))));
        }
    }

    private Mapping map() {
        return template.mapping("Map" + number++, m -> m.entry("a", "b", "Delete"));
    }
}
