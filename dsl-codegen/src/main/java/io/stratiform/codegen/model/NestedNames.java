package io.stratiform.codegen.model;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private final Map<String, String> locked;
    private final SpeakingNames speaking;

    /**
     * The names of a resource type's nested classes.
     *
     * @param resource its class
     * @param facts the resource type
     * @param locked the enumerations that have a name already, by the path of a property that has them
     */
    NestedNames(Named resource, ResourceTypeSpec facts, Map<String, String> locked) {
        this.resource = resource;
        this.locked = locked;
        this.speaking = new SpeakingNames(facts);
        taken.add(lower(resource.simpleName()));
        taken.add(lower(BUILDER));
        for (PropertyTypeSpec structure : facts.propertyTypes()) {
            String name = MemberNames.capitalised(structure.name());
            String free = take(name, name + "Property");
            structures.put(structure.name(), resource.nested(free));
        }
        // What has a name keeps it: the others take what is left.
        facts.properties().forEach(property -> keepLocked("", property));
        facts.propertyTypes()
                .forEach(structure ->
                        structure.properties().forEach(property -> keepLocked("." + structure.name(), property)));
    }

    private void keepLocked(String owner, PropertySpec property) {
        String name = locked.get(path(owner, property.name()));
        List<String> values = property.constraints().allowedValues();
        if (name != null && !values.isEmpty() && taken.add(lower(name))) {
            enums.put(name, new EnumModel(resource.nested(name), ConstantNames.of(values)));
        }
    }

    private static String path(String owner, String property) {
        return owner + "/" + property + "#";
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
        EnumModel known = known(path("", property), values);
        return known != null ? known : enumeration(values, name, name + "Value", resource.simpleName() + name);
    }

    /** The enumeration of a property of a property type. */
    EnumModel enumOfStructure(String structure, String property, List<String> values) {
        String name = MemberNames.capitalised(property);
        String whole = MemberNames.capitalised(structure);
        String stem = stem(whole);
        String plain = name.startsWith(stem) || speaking.contains(property) ? name : stem + name;
        EnumModel known = known(path("." + structure, property), values);
        return known != null
                ? known
                : enumeration(values, plain, whole + name, plain + "Value", whole + name + "Value");
    }

    /** All enumerations so far, in the order in which they were asked for. */
    List<EnumModel> enums() {
        return List.copyOf(enums.values());
    }

    /** The enumeration that a property had before, if it still has the same values as all that share it. */
    private @Nullable EnumModel known(String path, List<String> values) {
        String name = locked.get(path);
        EnumModel known = name == null ? null : enums.get(name);
        return known != null && isOf(known, ConstantNames.of(values)) ? known : null;
    }

    private static boolean isOf(EnumModel enumeration, List<EnumModel.Constant> constants) {
        return Set.copyOf(enumeration.constants()).equals(Set.copyOf(constants));
    }

    private EnumModel enumeration(List<String> values, String... candidates) {
        List<EnumModel.Constant> constants = ConstantNames.of(values);
        for (String candidate : candidates) {
            EnumModel known = enums.get(candidate);
            if (known != null && isOf(known, constants)) {
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
