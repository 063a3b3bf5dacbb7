package io.stratiform.template;

import io.stratiform.value.Fn;
import io.stratiform.value.Tags;
import java.util.function.Consumer;

/** Templates by chance, over the whole model; always the same for the same seed. */
final class RandomModel {

    private final Chance chance;
    private final Declared declared = new Declared();
    private final TemplateBuilder template;
    private final boolean asRead;

    private RandomModel(long seed, TemplateBuilder template, boolean asRead) {
        this.chance = new Chance(seed);
        this.template = template;
        this.asRead = asRead;
    }

    static Template of(long seed) {
        return of(seed, template -> {});
    }

    /** A template, shown to somebody before it is complete. */
    static Template of(long seed, Consumer<TemplateBuilder> observer) {
        return Template.create(description(seed), t -> {
            new RandomModel(seed, t, false).declare();
            observer.accept(t);
        });
    }

    /** A template of nothing but what has the same form in Java as it has once it was read. */
    static Template asRead(long seed) {
        return Template.create(description(seed), t -> new RandomModel(seed, t, true).declare());
    }

    private static String description(long seed) {
        return seed % 3 == 0 ? "" : "Template " + seed;
    }

    private void declare() {
        boolean hasHook = chance.oneIn(15);
        boolean isServerless = chance.oneIn(3);
        // No loop may stand in other sections than resources, outputs and conditions.
        RandomValues plain = new RandomValues(chance, declared, false, true);
        new RandomParameters(chance, declared, template).declare();
        new RandomConditions(chance, declared, plain, template).declare();
        transforms(hasHook, isServerless, plain);
        chance.some(template, t -> t.metadata(plain.document(2)), t -> t.tags(Tags.of("a", chance.string())));
        if (isServerless && chance.coin()) {
            template.globals(g -> globals(g, plain));
        }
        RandomValues values = new RandomValues(chance, declared, true, asRead);
        RandomResources resources = new RandomResources(chance, declared, values, hasHook);
        chance.repeat(1, 2, number -> resources.declare(template, "R" + number));
        if (hasHook) {
            new RandomHooks(chance, plain, template).declare();
        }
        RandomLoops loops = new RandomLoops(chance, declared, values, resources);
        if (chance.oneIn(3)) {
            loops.declare(template);
        }
        chance.repeat(0, 1, number -> output("O" + number, values));
    }

    private void transforms(boolean hasHook, boolean isServerless, RandomValues values) {
        template.transform("AWS::LanguageExtensions");
        if (hasHook) {
            template.transform("AWS::CodeDeployBlueGreen");
        }
        if (isServerless) {
            template.transform("AWS::Serverless-2016-10-31");
        }
        if (chance.oneIn(5)) {
            template.transform("Shop::Macro", values.entries(1));
        }
    }

    private void globals(ServerlessGlobals globals, RandomValues values) {
        chance.some(
                globals,
                g -> g.function(values.entries(1)),
                g -> g.api(values.entries(1)),
                g -> g.httpApi(values.entries(1)),
                g -> g.simpleTable(values.entries(1)),
                g -> g.stateMachine(values.entries(1)),
                g -> g.layerVersion(values.entries(1)),
                g -> g.capacityProvider(values.entries(1)));
    }

    private void output(String logicalId, RandomValues values) {
        switch (chance.below(4)) {
            case 0 -> template.output(logicalId, chance.string());
            case 1 -> template.output(logicalId, values.any(2));
            default ->
                template.output(
                        logicalId,
                        values.any(2),
                        output -> chance.some(
                                output,
                                o -> o.description(chance.string()),
                                o -> o.condition(chance.pick(declared.conditions)),
                                o -> o.exportName("export-" + logicalId),
                                o -> o.exportName(Fn.sub("${AWS::StackName}-x"))));
        }
    }
}
