package io.stratiform.codegen.importer.merge;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.FactKey;
import io.stratiform.codegen.importer.facts.Facts;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import java.util.List;
import java.util.Map;

/**
 * Finds the enumerations that grow: their constants are offered, and other values are taken too. They are those that
 * are named after what AWS adds to every month, those that are large, and those of which an API model knows more values
 * than CloudFormation's own source and which are not small.
 */
final class OpenSets {

    /** The ends of names, without a plural. */
    private static final List<String> GROWING = List.of(
            "ComputeType",
            "CountryCode",
            "Engine",
            "EngineType",
            "EngineVersion",
            "InstanceClass",
            "InstanceType",
            "Language",
            "LanguageCode",
            "Locale",
            "NodeType",
            "Platform",
            "Region",
            "RegionName",
            "ResourceType",
            "Runtime",
            "RuntimeEnvironment",
            "Timezone",
            "WorkerType");

    static final String OPEN = "sets of values that are open by their name or size";

    private static final int LARGE = 30;
    private static final int NOT_SMALL = 8;

    private OpenSets() {}

    static void find(PartialSpecification specification, Notices notices) {
        for (Map.Entry<Element, Facts> entry : specification.elements().entrySet()) {
            Facts facts = entry.getValue();
            List<String> values = facts.get(FactKey.ALLOWED_VALUES, List.of());
            if (!values.isEmpty()
                    && facts.stated(FactKey.OPEN_VALUES) == null
                    && grows(entry.getKey().name(), values.size(), facts.get(FactKey.KNOWN_ELSEWHERE, 0))) {
                facts.state(FactKey.OPEN_VALUES, true, "its name or its size");
                notices.add(OPEN, entry.getKey().toString());
            }
        }
    }

    private static boolean grows(String property, int size, int knownElsewhere) {
        String name = property.endsWith("s") ? property.substring(0, property.length() - 1) : property;
        return size >= LARGE
                || (knownElsewhere > 0 && size >= NOT_SMALL)
                || GROWING.stream().anyMatch(name::endsWith);
    }
}
