package io.stratiform.template;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Inspection;
import io.stratiform.value.Literal;
import io.stratiform.value.MapValue;
import io.stratiform.value.Parameter;
import io.stratiform.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The limits of CloudFormation for one template. Too many declarations are only a notice, because a macro may process
 * the template, or it may be split.
 */
final class TemplateLimits {

    private static final int MOST_RESOURCES = 500;
    private static final int MOST_DECLARATIONS = 200;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int MOST_KEY_CHARACTERS = 255;
    private static final int MOST_DEFAULT_BYTES = 4_096;

    private TemplateLimits() {}

    static void inspect(TemplateBuilder builder, Inspection inspection) {
        check("Resources", builder.resources.size(), MOST_RESOURCES, inspection);
        check("Parameters", builder.parameters.size(), MOST_DECLARATIONS, inspection);
        check("Mappings", builder.mappings.size(), MOST_DECLARATIONS, inspection);
        check("Outputs", builder.outputs.size(), MOST_DECLARATIONS, inspection);
    }

    private static void check(String section, int size, int most, Inspection inspection) {
        if (size > most) {
            inspection.flaw(Flaw.notice(
                    Code.TOO_LARGE,
                    section,
                    "there are " + size + ", but CloudFormation allows at most " + most,
                    "split the stack into several stacks stacks"));
        }
    }

    static void inspect(Mapping mapping, Inspection inspection) {
        for (Map.Entry<String, Value<?>> entry : mapping.entries().values().entrySet()) {
            inspectKey(entry.getKey(), entry.getKey(), inspection);
            if (entry.getValue() instanceof MapValue<?> attributes) {
                int size = attributes.entries().size();
                if (size > MOST_ATTRIBUTES) {
                    inspection.flaw(Flaw.error(
                                    Code.LIMIT,
                                    entry.getKey(),
                                    "has " + size + " second-level keys",
                                    "split the mapping")
                            .expecting("at most " + MOST_ATTRIBUTES));
                }
                for (String key : attributes.entries().keySet()) {
                    inspectKey(key, entry.getKey(), inspection);
                }
            }
        }
    }

    private static void inspectKey(String key, String place, Inspection inspection) {
        if (key.length() > MOST_KEY_CHARACTERS) {
            inspection.flaw(Flaw.error(Code.LIMIT, place, "a key has " + key.length() + " characters")
                    .expecting("at most " + MOST_KEY_CHARACTERS + " characters"));
        }
    }

    static void inspect(Parameter<?> parameter, Inspection inspection) {
        Value<?> given = parameter.declaration().values().get("Default");
        if (given instanceof Literal<?> literal && literal.value() instanceof String text) {
            int bytes = text.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_DEFAULT_BYTES) {
                inspection.flaw(Flaw.error(Code.LIMIT, "Default", "has " + bytes + " bytes")
                        .expecting("at most " + MOST_DEFAULT_BYTES + " bytes"));
            }
        }
    }
}
