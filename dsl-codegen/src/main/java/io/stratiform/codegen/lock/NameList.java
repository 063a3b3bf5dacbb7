package io.stratiform.codegen.lock;

import io.stratiform.codegen.model.AttributeModel;
import io.stratiform.codegen.model.EnumModel;
import io.stratiform.codegen.model.PropertyModel;
import io.stratiform.codegen.model.ResourceModel;
import io.stratiform.codegen.model.StructureModel;
import io.stratiform.codegen.model.VariantModel;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Java names of some resource types, by resource type and by path below it: {@code ""} for the class, {@code /P} for
 * the setter of a property, {@code /P=V} for that of a structure which the value V of another property chooses for it and
 * {@code /P#} for the enumeration of its values, {@code @A} for an attribute's method,
 * {@code .T} for a property type and {@code .T/P} for its properties, {@code #E/value} for a constant.
 *
 * @since 0.1.0
 */
public final class NameList {

    private static final String SECTIONS = "/@.#";
    private static final Comparator<String> ORDER =
            Comparator.comparingInt(NameList::section).thenComparing(Comparator.naturalOrder());

    private final SortedMap<String, SortedMap<String, String>> names = new TreeMap<>();

    /** A list without names. */
    public NameList() {}

    /**
     * The names in some models.
     *
     * @param resources the models
     * @return their names
     */
    public static NameList of(List<ResourceModel> resources) {
        NameList list = new NameList();
        for (ResourceModel resource : resources) {
            list.add(resource);
        }
        return list;
    }

    private void add(ResourceModel resource) {
        String type = resource.name();
        put(type, "", resource.type().erasure());
        addProperties(type, "", resource.properties());
        for (AttributeModel attribute : resource.attributes()) {
            put(type, "@" + attribute.name(), attribute.method());
        }
        for (StructureModel structure : resource.structures()) {
            String path = "." + structure.name();
            put(type, path, structure.type().simpleName());
            addProperties(type, path, structure.properties());
        }
        for (EnumModel enumeration : resource.enums()) {
            String name = enumeration.type().simpleName();
            put(type, "#" + name, name);
            for (EnumModel.Constant constant : enumeration.constants()) {
                put(type, "#" + name + "/" + constant.value(), constant.name());
            }
        }
    }

    private void addProperties(String type, String owner, List<PropertyModel> properties) {
        for (PropertyModel property : properties) {
            String path = owner + "/" + property.name();
            put(type, path, property.method());
            for (VariantModel variant : property.variants()) {
                put(type, path + "=" + variant.value(), variant.method());
            }
            if (property.enumeration() != null) {
                put(type, path + "#", property.enumeration().simpleName());
            }
        }
    }

    void put(String resourceType, String path, String name) {
        names.computeIfAbsent(resourceType, key -> new TreeMap<>(ORDER)).put(path, name);
    }

    /** The names by path of each resource type, in the order in which they are written. */
    SortedMap<String, SortedMap<String, String>> names() {
        return Collections.unmodifiableSortedMap(names);
    }

    /** These names and those of another list; where both have a path, the other's name. */
    NameList with(NameList other) {
        NameList united = new NameList();
        united.putAll(this);
        united.putAll(other);
        return united;
    }

    private void putAll(NameList other) {
        for (Map.Entry<String, SortedMap<String, String>> resource : other.names.entrySet()) {
            for (Map.Entry<String, String> name : resource.getValue().entrySet()) {
                put(resource.getKey(), name.getKey(), name.getValue());
            }
        }
    }

    private static int section(String path) {
        return path.isEmpty() ? -1 : SECTIONS.indexOf(path.charAt(0));
    }
}
