package io.stratiform.codegen;

import io.stratiform.codegen.model.Modeler;
import io.stratiform.codegen.model.ResourceModel;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.SnapshotReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small snapshots for tests, as text. */
public final class Snapshots {

    private Snapshots() {}

    public static List<ResourceTypeSpec> read(String json) {
        try {
            return SnapshotReader.read("snapshot", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The models of all resource types in a snapshot. */
    public static List<ResourceModel> models(String json) {
        List<ResourceTypeSpec> types = read(json);
        Modeler modeler = new Modeler(types);
        return types.stream().map(modeler::model).toList();
    }

    /** A snapshot of {@code AWS::Shop::Thing} with these properties and property types. */
    public static String thing(String properties, String propertyTypes) {
        return """
                {
                  "PropertyTypes": {%s},
                  "ResourceTypes": {"AWS::Shop::Thing": {"Attributes": {}, "Properties": {%s}}}
                }
                """.formatted(propertyTypes, properties);
    }

    /** A property that is not required, of a type in the snapshot's notation. */
    public static String property(String name, String type) {
        return "\"%s\": {\"Required\": false, \"UpdateType\": \"Mutable\", %s}".formatted(name, type);
    }

    /** A property type of {@code AWS::Shop::Thing}. */
    public static String propertyType(String name, String properties) {
        return "\"AWS::Shop::Thing.%s\": {\"Properties\": {%s}}".formatted(name, properties);
    }
}
