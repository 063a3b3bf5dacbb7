package io.stratiform.codegen.model;

import io.stratiform.spec.PropertySpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The setters' names in one builder. */
final class SetterNames {

    private final Map<String, String> names = new HashMap<>();

    SetterNames(List<PropertySpec> properties) {
        Set<String> taken = new HashSet<>();
        for (PropertySpec property : properties) {
            if (MemberNames.setter(property.name()).equals(property.name())) {
                taken.add(property.name());
                names.put(property.name(), property.name());
            }
        }
        for (PropertySpec property : properties) {
            if (!names.containsKey(property.name())) {
                String name = MemberNames.setter(property.name());
                while (!taken.add(name)) {
                    name += "_";
                }
                names.put(property.name(), name);
            }
        }
    }

    String of(PropertySpec property) {
        return names.getOrDefault(property.name(), property.name());
    }
}
