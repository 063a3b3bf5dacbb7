package io.stratiform.codegen.importer;

import io.stratiform.spec.PrimitiveType;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** The small sources that the tests import. */
final class Fixtures {

    static final String TREE = "Acme::Orchard::Tree";
    static final TypeSpec STRING = new TypeSpec.Primitive(PrimitiveType.STRING);
    static final TypeSpec INTEGER = new TypeSpec.Primitive(PrimitiveType.INTEGER);
    static final TypeSpec DOUBLE = new TypeSpec.Primitive(PrimitiveType.DOUBLE);
    static final TypeSpec JSON = new TypeSpec.Primitive(PrimitiveType.JSON);

    private Fixtures() {}

    static String text(String resource) {
        try (InputStream bytes = Fixtures.class.getResourceAsStream(resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonValue json(String source, String text) {
        try {
            return JsonValue.parse(source, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static ServiceSpecSource serviceSpec(String database) {
        return new ServiceSpecSource(provenance(ServiceSpecSource.NAME), json("db.json", database));
    }

    static ServiceSpecSource serviceSpec() {
        return serviceSpec(text("orchard-db.json"));
    }

    static CfnTypesSource cfnTypes(String declarations) {
        return new CfnTypesSource(
                provenance(CfnTypesSource.NAME), new TreeMap<>(Map.of("Acme-Orchard-Tree.d.ts", declarations)));
    }

    static CfnTypesSource cfnTypes() {
        return cfnTypes(text("Acme-Orchard-Tree.d.ts"));
    }

    static ProviderSchemaSource schema(String schema) {
        return ProviderSchemaSource.of(List.of(json("tree.json", schema)), "00", null);
    }

    static ResourceSpecificationSource specification(String specification) {
        return new ResourceSpecificationSource(json("spec.json", specification), "00", null);
    }

    static Provenance provenance(String name) {
        return new Provenance(name, "1.0.0", "MIT", null, "00");
    }

    /** Imports sources without corrections; the notices go where the caller looks for them. */
    static List<ResourceTypeSpec> imported(SpecImport spec) {
        try {
            return spec.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ResourceTypeSpec tree(SpecSource... sources) {
        return tree(imported(new SpecImport(List.of(sources), Corrections.NONE)));
    }

    static ResourceTypeSpec tree(List<ResourceTypeSpec> types) {
        return types.stream()
                .filter(type -> type.name().equals(TREE))
                .findFirst()
                .orElseThrow();
    }

    /** A property by its path, as in {@code Root.Depth}. */
    static PropertySpec property(ResourceTypeSpec type, String path) {
        PropertySpec property = Counts.properties(type).get(path);
        if (property == null) {
            throw new AssertionError(
                    "no property " + path + " in " + Counts.properties(type).keySet());
        }
        return property;
    }
}
