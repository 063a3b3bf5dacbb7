package io.stratiform.codegen.importer.output;

import io.stratiform.spec.AttributeSpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What differs between two snapshots.
 *
 * @param added the names of resource types that are new
 * @param removed the names of resource types that are gone
 * @param changed what changed within resource types that stay, by name
 */
public record SnapshotDiff(List<String> added, List<String> removed, Map<String, List<String>> changed) {

    public static SnapshotDiff of(List<ResourceTypeSpec> before, List<ResourceTypeSpec> after) {
        Map<String, ResourceTypeSpec> old = byName(before);
        Map<String, ResourceTypeSpec> young = byName(after);
        List<String> added = new ArrayList<>(young.keySet());
        added.removeAll(old.keySet());
        List<String> removed = new ArrayList<>(old.keySet());
        removed.removeAll(young.keySet());
        Map<String, List<String>> changed = new TreeMap<>();
        young.forEach((name, type) -> {
            ResourceTypeSpec other = old.get(name);
            if (other != null && !other.equals(type)) {
                changed.put(name, changes(other, type));
            }
        });
        return new SnapshotDiff(added, removed, changed);
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    private static Map<String, ResourceTypeSpec> byName(List<ResourceTypeSpec> types) {
        Map<String, ResourceTypeSpec> byName = new TreeMap<>();
        types.forEach(type -> byName.put(type.name(), type));
        return byName;
    }

    private static List<String> changes(ResourceTypeSpec before, ResourceTypeSpec after) {
        List<String> changes = new ArrayList<>();
        compare("property type ", propertyTypes(before), propertyTypes(after), changes);
        compare("property ", Counts.properties(before), Counts.properties(after), changes);
        compare("attribute ", attributes(before), attributes(after), changes);
        compare("", facts(before), facts(after), changes);
        return changes;
    }

    private static void compare(String kind, Map<String, ?> before, Map<String, ?> after, List<String> changes) {
        after.forEach((name, value) -> {
            if (!before.containsKey(name)) {
                changes.add("+ " + kind + name);
            } else if (!value.equals(before.get(name))) {
                changes.add("~ " + kind + name);
            }
        });
        before.keySet().stream()
                .filter(name -> !after.containsKey(name))
                .forEach(name -> changes.add("- " + kind + name));
    }

    private static Map<String, String> propertyTypes(ResourceTypeSpec type) {
        Map<String, String> names = new TreeMap<>();
        for (PropertyTypeSpec propertyType : type.propertyTypes()) {
            names.put(propertyType.name(), "");
        }
        return names;
    }

    private static Map<String, AttributeSpec> attributes(ResourceTypeSpec type) {
        Map<String, AttributeSpec> attributes = new TreeMap<>();
        type.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        return attributes;
    }

    private static Map<String, String> facts(ResourceTypeSpec type) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("what Ref returns", type.refReturns().toString());
        facts.put("primary identifier", type.primaryIdentifier().toString());
        facts.put("stateful", String.valueOf(type.stateful()));
        facts.put("tagging", String.valueOf(type.tagging()));
        facts.put("transform", String.valueOf(type.requiresTransform()));
        return facts;
    }
}
