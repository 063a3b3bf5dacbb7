package io.stratiform.template;

import io.stratiform.value.LogicalId;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a template declares, by name: what references resolve against. */
final class Declarations {

    private final Map<String, LogicalId> parameters = new LinkedHashMap<>();
    private final Map<String, LogicalId> resources = new LinkedHashMap<>();
    private final Map<String, LogicalId> referable = new LinkedHashMap<>();
    private final Map<String, LogicalId> conditions = new LinkedHashMap<>();
    private final Map<String, LogicalId> mappings = new LinkedHashMap<>();

    Map<String, LogicalId> parameters() {
        return parameters;
    }

    Map<String, LogicalId> resources() {
        return resources;
    }

    /** Parameters and resources, which share their names because Ref points at both. */
    Map<String, LogicalId> referable() {
        return referable;
    }

    Map<String, LogicalId> conditions() {
        return conditions;
    }

    Map<String, LogicalId> mappings() {
        return mappings;
    }
}
