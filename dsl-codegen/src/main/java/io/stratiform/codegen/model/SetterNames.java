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
    private final Set<String> taken = new HashSet<>();

    SetterNames(List<PropertySpec> properties) {
        for (PropertySpec property : properties) {
            if (MemberNames.setter(property.name()).equals(property.name())) {
                taken.add(property.name());
                names.put(property.name(), property.name());
            }
        }
        for (PropertySpec property : properties) {
            if (!names.containsKey(property.name())) {
                names.put(property.name(), ofVariant(property.name()));
            }
        }
    }

    /** A setter that is named after a value, and unlike the setters of all properties. */
    String ofVariant(String value) {
        String name = MemberNames.setter(value);
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    String of(PropertySpec property) {
        return names.getOrDefault(property.name(), property.name());
    }
}
