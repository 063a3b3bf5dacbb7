package io.stratiform.codegen.importer.output;

import io.stratiform.spec.Constraints;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much is in a specification.
 *
 * @param resourceTypes the resource types
 * @param propertyTypes the property types
 * @param attributes the attributes
 * @param properties the properties of both
 * @param enumerated the properties with allowed values
 * @param references the properties that point at a resource
 * @param constrained the properties with a pattern, length or range, keys and values of tags among them
 */
public record Counts(
        int resourceTypes,
        int propertyTypes,
        int attributes,
        int properties,
        int enumerated,
        int references,
        int constrained) {

    public static Counts of(List<ResourceTypeSpec> types) {
        int propertyTypes = 0;
        int attributes = 0;
        int properties = 0;
        int enumerated = 0;
        int references = 0;
        int constrained = 0;
        for (ResourceTypeSpec type : types) {
            propertyTypes += type.propertyTypes().size();
            attributes += type.attributes().size();
            if (type.tagging() != null) {
                constrained += isConstrained(type.tagging().keys()) ? 1 : 0;
                constrained += isConstrained(type.tagging().values()) ? 1 : 0;
            }
            for (PropertySpec property : properties(type).values()) {
                properties++;
                enumerated += property.constraints().allowedValues().isEmpty() ? 0 : 1;
                references += property.references().isEmpty() ? 0 : 1;
                constrained += isConstrained(property.constraints()) ? 1 : 0;
            }
        }
        return new Counts(types.size(), propertyTypes, attributes, properties, enumerated, references, constrained);
    }

    /** The numbers by what they count, for reports. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("resource types", resourceTypes);
        map.put("property types", propertyTypes);
        map.put("attributes", attributes);
        map.put("properties", properties);
        map.put("enumerated properties", enumerated);
        map.put("properties with references", references);
        map.put("constrained properties", constrained);
        return map;
    }

    /** The properties of a resource type and of its property types, by their path in it. */
    public static Map<String, PropertySpec> properties(ResourceTypeSpec type) {
        Map<String, PropertySpec> properties = new TreeMap<>();
        type.properties().forEach(property -> properties.put(property.name(), property));
        for (PropertyTypeSpec owner : type.propertyTypes()) {
            owner.properties().forEach(property -> properties.put(owner.name() + "." + property.name(), property));
        }
        return properties;
    }

    private static boolean isConstrained(Constraints constraints) {
        return constraints.pattern() != null
                || constraints.minLength() != null
                || constraints.maxLength() != null
                || constraints.minimum() != null
                || constraints.maximum() != null
                || constraints.minItems() != null
                || constraints.maxItems() != null;
    }
}
