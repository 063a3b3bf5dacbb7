package io.stratiform.spec;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes sure that every property type which a resource type's properties and attributes name is declared, and that what
 * tells the alternatives of a union apart is there.
 */
final class StructureCheck {

    private final String source;
    private final ResourceTypeSpec type;
    private final Set<String> declared = new HashSet<>();

    StructureCheck(String source, ResourceTypeSpec type) {
        this.source = source;
        this.type = type;
        for (PropertyTypeSpec propertyType : type.propertyTypes()) {
            declared.add(propertyType.name());
        }
    }

    void run() {
        check(type.name(), type.properties());
        for (PropertyTypeSpec propertyType : type.propertyTypes()) {
            check(type.name() + "." + propertyType.name(), propertyType.properties());
        }
        for (AttributeSpec attribute : type.attributes()) {
            check(type.name(), "attribute " + attribute.name(), attribute.type());
        }
    }

    private void check(String owner, List<PropertySpec> properties) {
        for (PropertySpec property : properties) {
            check(owner, "property " + property.name(), property.type());
            if (property.type() instanceof TypeSpec.Union union) {
                check(owner, property.name(), union, properties);
            }
            if (property.document() instanceof DocumentSpec.Structure structure) {
                check(owner, "document of " + property.name(), new TypeSpec.Structure(structure.name()));
            }
        }
    }

    private void check(String owner, String property, TypeSpec.Union union, List<PropertySpec> siblings) {
        TypeSpec.Discriminator discriminator = union.discriminator();
        if (discriminator == null) {
            return;
        }
        String where = source + ": " + owner + ", property " + property + ": the discriminator names ";
        if (siblings.stream().noneMatch(sibling -> sibling.name().equals(discriminator.property()))) {
            throw new SnapshotException(
                    where + "the property '" + discriminator.property() + "', which " + owner + " does not have");
        }
        for (TypeSpec.Structure structure : discriminator.structures().values()) {
            if (!union.types().contains(structure)) {
                throw new SnapshotException(
                        where + "the property type '" + structure.name() + "', which is not one of the alternatives");
            }
        }
    }

    private void check(String owner, String where, TypeSpec used) {
        if (used instanceof TypeSpec.Structure structure && !declared.contains(structure.name())) {
            throw new SnapshotException(source + ": " + owner + ", " + where + ": the property type '"
                    + structure.name() + "' is not declared; expected " + type.name() + "." + structure.name()
                    + " under PropertyTypes");
        } else if (used instanceof TypeSpec.ListOf list) {
            check(owner, where, list.item());
        } else if (used instanceof TypeSpec.MapOf map) {
            check(owner, where, map.value());
        } else if (used instanceof TypeSpec.Union union) {
            for (TypeSpec alternative : union.types()) {
                check(owner, where, alternative);
            }
        }
    }
}
