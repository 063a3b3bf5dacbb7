package io.stratiform.benchmarks.scaling;

import io.stratiform.benchmarks.typed.BranchTemplate;
import io.stratiform.benchmarks.typed.LayeredSettings;
import io.stratiform.benchmarks.typed.QueueTemplate;
import io.stratiform.render.JsonWriter;
import io.stratiform.render.TemplateWriter;
import io.stratiform.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** What must grow in proportion. */
final class Laws {

    private static final int KEYS = 1_000;
    private static final int LAYERS = 20;

    private Laws() {}

    static List<Law> all() {
        return List.of(
                new Law(
                        "resources",
                        "resources of one template, built and written",
                        List.of(10, 25, 50, 100, 250, 500),
                        Laws::resources),
                new Law(
                        "stacks",
                        "stacks of 14 resources, built, kept and written",
                        List.of(10, 50, 200, 500, 1_000, 2_000),
                        Laws::stacks),
                new Law(
                        "keys",
                        "settings in " + LAYERS + " layers that set each of them",
                        List.of(100, 500, 1_000, 5_000, 10_000),
                        keys -> settings(keys, LAYERS)),
                new Law(
                        "layers",
                        "layers that set " + KEYS + " settings each",
                        List.of(2, 5, 10, 20, 50),
                        layers -> settings(KEYS, layers)));
    }

    private static IntSupplier resources(int resources) {
        TemplateWriter writer = JsonWriter.pretty();
        return () -> writer.write(QueueTemplate.of(resources).toNode()).length();
    }

    private static IntSupplier stacks(int stacks) {
        TemplateWriter writer = JsonWriter.pretty();
        return () -> {
            List<Template> app = new ArrayList<>();
            for (int i = 0; i < stacks; i++) {
                app.add(BranchTemplate.of("feature-" + i));
            }
            int length = 0;
            for (Template template : app) {
                length += writer.write(template.toNode()).length();
            }
            return length;
        };
    }

    private static IntSupplier settings(int keys, int layers) {
        LayeredSettings settings = new LayeredSettings(keys, layers);
        return () -> settings.resolve().name().length();
    }
}
