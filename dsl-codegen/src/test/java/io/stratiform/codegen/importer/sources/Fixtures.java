package io.stratiform.codegen.importer.sources;

import io.stratiform.codegen.importer.corrections.Corrections;
import io.stratiform.codegen.importer.facts.SpecSource;
import io.stratiform.codegen.importer.merge.SpecImport;
import io.stratiform.codegen.importer.output.Counts;
import io.stratiform.codegen.importer.schema.ProviderSchemaSource;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.codegen.input.Provenance;
import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The small sources that the tests import. */
public final class Fixtures {

    public static final String TREE = "Acme::Orchard::Tree";
    public static final TypeSpec STRING = new TypeSpec.Primitive(PrimitiveType.STRING);
    public static final TypeSpec INTEGER = new TypeSpec.Primitive(PrimitiveType.INTEGER);
    public static final TypeSpec DOUBLE = new TypeSpec.Primitive(PrimitiveType.DOUBLE);
    public static final TypeSpec JSON = new TypeSpec.Primitive(PrimitiveType.JSON);

    private Fixtures() {}

    public static String text(String resource) {
        try (InputStream bytes = Fixtures.class.getResourceAsStream(resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonValue json(String source, String text) {
        try {
            return JsonValue.parse(source, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ServiceSpecSource serviceSpec(String database) {
        return new ServiceSpecSource(provenance(ServiceSpecSource.NAME), json("db.json", database));
    }

    public static ServiceSpecSource serviceSpec() {
        return serviceSpec(text("orchard-db.json"));
    }

    public static CfnTypesSource cfnTypes(String declarations) {
        return new CfnTypesSource(
                provenance(CfnTypesSource.NAME), new TreeMap<>(Map.of("Acme-Orchard-Tree.d.ts", declarations)));
    }

    public static CfnTypesSource cfnTypes() {
        return cfnTypes(text("Acme-Orchard-Tree.d.ts"));
    }

    public static ProviderSchemaSource schema(String schema) {
        return ProviderSchemaSource.of(List.of(json("tree.json", schema)), "00", null);
    }

    public static ResourceSpecificationSource specification(String specification) {
        return new ResourceSpecificationSource(json("spec.json", specification), "00", null);
    }

    public static Provenance provenance(String name) {
        return new Provenance(name, "1.0.0", "MIT", null, "00");
    }

    /** Imports sources without corrections; the notices go where the caller looks for them. */
    public static List<ResourceTypeSpec> imported(SpecImport spec) {
        try {
            return spec.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ResourceTypeSpec tree(SpecSource... sources) {
        return tree(imported(new SpecImport(List.of(sources), Corrections.NONE)));
    }

    public static ResourceTypeSpec tree(List<ResourceTypeSpec> types) {
        return types.stream()
                .filter(type -> type.name().equals(TREE))
                .findFirst()
                .orElseThrow();
    }

    /** A property by its path, as in {@code Root.Depth}. */
    public static PropertySpec property(ResourceTypeSpec type, String path) {
        PropertySpec property = Counts.properties(type).get(path);
        if (property == null) {
            throw new AssertionError(
                    "no property " + path + " in " + Counts.properties(type).keySet());
        }
        return property;
    }
}
