package io.stratiform.codegen.model;

import io.stratiform.spec.AttributeSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the methods that give the attributes of one resource type. */
final class AttributeNames {

    private final Map<String, String> names = new HashMap<>();

    AttributeNames(List<AttributeSpec> attributes) {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (AttributeSpec attribute : attributes) {
            String name = MemberNames.attribute(attribute.name());
            if (!once.add(name)) {
                twice.add(name);
            }
        }
        Set<String> taken = new HashSet<>();
        for (AttributeSpec attribute : attributes) {
            String plain = MemberNames.attribute(attribute.name());
            String name = twice.contains(plain) ? MemberNames.dottedAttribute(attribute.name()) : plain;
            while (!taken.add(name)) {
                name += "_";
            }
            names.put(attribute.name(), name);
        }
    }

    String of(AttributeSpec attribute) {
        return names.getOrDefault(attribute.name(), attribute.name());
    }
}
