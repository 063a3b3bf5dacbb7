package io.stratiform.benchmarks.floor;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps and intrinsic functions, written down briefly. */
final class Maps {

    private Maps() {}

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static Map<String, Object> resource(String type, Map<String, Object> properties) {
        return map("Type", type, "Properties", properties);
    }

    static Map<String, Object> deletable(String type, Map<String, Object> properties) {
        return map("Type", type, "DeletionPolicy", "Delete", "UpdateReplacePolicy", "Delete", "Properties", properties);
    }

    static Map<String, Object> ref(String logicalId) {
        return map("Ref", logicalId);
    }

    static Map<String, Object> attribute(String logicalId, String name) {
        return map("Fn::GetAtt", java.util.List.of(logicalId, name));
    }

    static Map<String, Object> sub(String text) {
        return map("Fn::Sub", text);
    }

    static Map<String, Object> importValue(String export) {
        return map("Fn::ImportValue", export);
    }
}
