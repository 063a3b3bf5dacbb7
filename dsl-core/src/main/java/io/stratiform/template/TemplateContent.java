package io.stratiform.template;

import io.stratiform.template.hook.Hook;
import io.stratiform.value.Parameter;
import io.stratiform.value.Tags;
import io.stratiform.value.Value;
import java.util.List;
import java.util.Map;

/** The content of a template, unmodifiable. */
record TemplateContent(
        List<Parameter<?>> parameters,
        List<Rule> rules,
        List<Mapping> mappings,
        List<DeclaredCondition> conditions,
        List<DeclaredResource> resources,
        List<Output> outputs,
        List<DeclaredLoop> loops,
        List<DeclaredTransform> transforms,
        List<Hook> hooks,
        Map<String, Value<?>> globals,
        Map<String, Value<?>> others,
        Tags stackTags) {

    static TemplateContent of(TemplateBuilder builder) {
        return new TemplateContent(
                List.copyOf(builder.parameters),
                List.copyOf(builder.rules),
                List.copyOf(builder.mappings),
                List.copyOf(builder.conditions),
                List.copyOf(builder.resources),
                List.copyOf(builder.outputs),
                List.copyOf(builder.loops),
                List.copyOf(builder.transforms),
                List.copyOf(builder.hooks),
                builder.globals == null ? Map.of() : builder.globals.values(),
                builder.rawParts.values(),
                builder.stackTags);
    }
}
