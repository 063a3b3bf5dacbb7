package io.stratiform.codegen.model;

import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The enumerated properties of a resource type whose names say enough without that of their property type, such as
 * {@code SSEAlgorithm}: names of several words that mean the same values wherever they occur. {@code Status} says too
 * little.
 */
final class SpeakingNames {

    private final Map<String, List<String>> values = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    SpeakingNames(ResourceTypeSpec resource) {
        resource.properties().forEach(this::note);
        for (PropertyTypeSpec structure : resource.propertyTypes()) {
            structure.properties().forEach(this::note);
        }
    }

    private void note(PropertySpec property) {
        List<String> allowed = property.constraints().allowedValues();
        if (allowed.isEmpty()) {
            return;
        }
        // Names that differ in case alone count as one, as they do among the nested classes.
        String name = property.name().toLowerCase(Locale.ROOT);
        List<String> known = values.putIfAbsent(name, allowed);
        if (known != null && !Set.copyOf(known).equals(Set.copyOf(allowed))) {
            ambiguous.add(name);
        }
    }

    boolean contains(String property) {
        return NameWords.split(property).size() > 1 && !ambiguous.contains(property.toLowerCase(Locale.ROOT));
    }
}
