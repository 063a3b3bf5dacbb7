package io.stratiform.aws;

import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.Specification;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The committed specification, read once for all tests. */
final class Snapshot {

    private static final List<ResourceTypeSpec> RESOURCES = read();

    private Snapshot() {}

    static List<ResourceTypeSpec> resources() {
        return RESOURCES;
    }

    static Map<String, PropertyTypeSpec> structures(ResourceTypeSpec resource) {
        return resource.propertyTypes().stream().collect(Collectors.toMap(PropertyTypeSpec::name, Function.identity()));
    }

    static List<String> names(List<PropertySpec> properties) {
        return properties.stream().map(PropertySpec::name).toList();
    }

    static List<String> requiredNames(List<PropertySpec> properties) {
        return properties.stream()
                .filter(PropertySpec::required)
                .map(PropertySpec::name)
                .toList();
    }

    private static List<ResourceTypeSpec> read() {
        Specification specification = Specification.aws();
        return specification.resourceTypes().stream()
                .map(name -> specification.find(name).orElseThrow())
                .toList();
    }
}
