package io.stratiform.codegen.model;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The classes nested in a resource's: its property types and its enumerations. No two of them differ in case alone, for
 * some file systems could not hold both.
 */
final class NestedNames {

    private static final String BUILDER = "Builder";
    private static final List<String> SUFFIXES =
            List.of("Configuration", "Config", "Settings", "Properties", "Property");

    private final Named resource;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Named> structures = new HashMap<>();
    private final Map<String, EnumModel> enums = new LinkedHashMap<>();
    private final SpeakingNames speaking;

    NestedNames(Named resource, ResourceTypeSpec facts) {
        this.resource = resource;
        this.speaking = new SpeakingNames(facts);
        taken.add(lower(resource.simpleName()));
        taken.add(lower(BUILDER));
        for (PropertyTypeSpec structure : facts.propertyTypes()) {
            String name = MemberNames.capitalised(structure.name());
            String free = take(name, name + "Property");
            structures.put(structure.name(), resource.nested(free));
        }
    }

    /** The class of a property type. */
    Named structure(String name) {
        Named type = structures.get(name);
        if (type == null) {
            throw new ModelException(resource.erasure() + " has no property type '" + name + "'");
        }
        return type;
    }

    /** The enumeration of a property of the resource itself. */
    EnumModel enumOfResource(String property, List<String> values) {
        String name = MemberNames.capitalised(property);
        return enumeration(values, name, name + "Value", resource.simpleName() + name);
    }

    /** The enumeration of a property of a property type. */
    EnumModel enumOfStructure(String structure, String property, List<String> values) {
        String name = MemberNames.capitalised(property);
        String whole = MemberNames.capitalised(structure);
        String stem = stem(whole);
        String plain = name.startsWith(stem) || speaking.contains(property) ? name : stem + name;
        return enumeration(values, plain, whole + name, plain + "Value", whole + name + "Value");
    }

    /** All enumerations so far, in the order in which they were asked for. */
    List<EnumModel> enums() {
        return List.copyOf(enums.values());
    }

    private EnumModel enumeration(List<String> values, String... candidates) {
        List<EnumModel.Constant> constants = ConstantNames.of(values);
        for (String candidate : candidates) {
            EnumModel known = enums.get(candidate);
            if (known != null && Set.copyOf(known.constants()).equals(Set.copyOf(constants))) {
                return known;
            }
            if (!taken.contains(lower(candidate))) {
                break;
            }
        }
        String name = take(candidates);
        EnumModel created = new EnumModel(resource.nested(name), constants);
        enums.put(name, created);
        return created;
    }

    private String take(String... candidates) {
        for (String candidate : candidates) {
            if (taken.add(lower(candidate))) {
                return candidate;
            }
        }
        String last = candidates[candidates.length - 1];
        int number = 2;
        while (!taken.add(lower(last + number))) {
            number++;
        }
        return last + number;
    }

    static String stem(String structure) {
        for (String suffix : SUFFIXES) {
            if (structure.endsWith(suffix) && structure.length() > suffix.length()) {
                return structure.substring(0, structure.length() - suffix.length());
            }
        }
        return structure;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
