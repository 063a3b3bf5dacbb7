package io.stratiform.template;

import io.stratiform.value.Condition;
import io.stratiform.value.Fn;
import java.util.List;
import java.util.function.Consumer;

/** Loops of resources, outputs or conditions by chance, and loops of them. */
final class RandomLoops {

    private static final List<String> ITEMS = List.of("A", "B1");

    private final Chance chance;
    private final Declared declared;
    private final RandomValues values;
    private final RandomResources resources;

    RandomLoops(Chance chance, Declared declared, RandomValues values, RandomResources resources) {
        this.chance = chance;
        this.declared = declared;
        this.values = values;
        this.resources = resources;
    }

    void declare(TemplateBuilder template) {
        int number = declared.nextLoop();
        String name = "Loop" + number;
        String identifier = "X" + number;
        Consumer<LoopBuilder> each = content(name, "${" + identifier + "}", chance.below(3), 1);
        if (chance.coin()) {
            template.forEach(name, identifier, ITEMS, each);
        } else {
            template.forEach(name, identifier, declared.lists.get(0), each);
        }
    }

    private Consumer<LoopBuilder> content(String name, String placeholder, int section, int levels) {
        return loop -> {
            declared.items.add(loop.item());
            String suffix = levels == 1 && chance.oneIn(4) ? placeholder.replace('$', '&') : placeholder;
            switch (section) {
                case 0 -> condition(loop, name + suffix);
                case 1 -> resource(loop, name + suffix);
                default -> output(loop, name + suffix);
            }
            if (levels > 0 && chance.oneIn(3)) {
                inner(loop, placeholder, section, levels - 1);
            }
            declared.items.remove(declared.items.size() - 1);
        };
    }

    private void inner(LoopBuilder loop, String outer, int section, int levels) {
        int number = declared.nextLoop();
        String name = "Loop" + number;
        String identifier = "X" + number;
        Consumer<LoopBuilder> each = content(name, outer + "x${" + identifier + "}", section, levels);
        if (chance.coin()) {
            loop.forEach(name, identifier, ITEMS, each);
        } else {
            loop.forEach(name, identifier, declared.lists.get(0), each);
        }
    }

    private void condition(LoopBuilder loop, String logicalId) {
        Condition first = loop.condition(logicalId, Fn.equalTo(loop.item(), values.parameter()));
        loop.condition("Not" + logicalId, Fn.not(first));
    }

    private void resource(LoopBuilder loop, String logicalId) {
        Resource first = loop.add(resources.resource("AWS::SNS::Topic", logicalId));
        Resource second = Resource.of(
                "AWS::SNS::Subscription",
                "Second" + logicalId,
                b -> b.property("TopicArn", first.ref())
                        .property("Other", first.attr("TopicName"))
                        .property("Endpoint", values.text(2)));
        if (chance.coin()) {
            loop.add(second, o -> resources.options(second).accept(o.dependsOn(first)));
        } else {
            loop.add(second);
        }
    }

    private void output(LoopBuilder loop, String logicalId) {
        if (chance.coin()) {
            loop.output(logicalId, values.text(2));
        } else {
            loop.output(
                    logicalId,
                    values.any(2),
                    o -> o.description(chance.string()).exportName(Fn.sub("${AWS::StackName}-x")));
        }
    }
}
