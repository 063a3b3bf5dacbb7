package io.stratiform.codegen.model;

import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import java.util.Set;

/**
 * Knows the properties of type JSON that only ever hold an empty object: one of several members that say by their presence
 * what is meant. They are set like every other structure.
 */
final class EmptyObjects {

    // Members of structures; wherever the specification has one of type JSON, it is documented as an empty object.
    private static final Set<String> NAMES = Set.of(
            "ASN",
            "All",
            "AllDomainUnitsGrantFilter",
            "AllQueryArguments",
            "AllRowsWildcard",
            "AllSheets",
            "AllUsersGrantFilter",
            "AlwaysScheduleFirst",
            "AlwaysScheduleLast",
            "Any",
            "Auto",
            "Automatic",
            "AwsIam",
            "Block",
            "Count",
            "DataDriven",
            "Default",
            "Disabled",
            "Drop",
            "EmptyValue",
            "ForwardedIP",
            "HTTPMethod",
            "IP",
            "Iterator",
            "JsonConfiguration",
            "Method",
            "NoAuthConfiguration",
            "NoAuthentication",
            "NoDevice",
            "None",
            "OneTime",
            "PriorityFifo",
            "QueryString",
            "SSES3",
            "ServiceManagedS3",
            "SimplePrefix",
            "TableWildcard",
            "UriPath");

    private final ResourceTypeSpec facts;

    EmptyObjects(ResourceTypeSpec facts) {
        this.facts = facts;
    }

    /** Whether a member of a structure is such a property. */
    boolean contain(PropertySpec property) {
        return property.type().equals(new TypeSpec.Primitive(PrimitiveType.JSON))
                && (NAMES.contains(property.name()) || isEmptyStructure(property.name()));
    }

    private boolean isEmptyStructure(String name) {
        for (PropertyTypeSpec structure : facts.propertyTypes()) {
            if (structure.name().equals(name)) {
                return structure.properties().isEmpty();
            }
        }
        return false;
    }
}
