package io.stratiform.codegen.importer.schema;

import io.stratiform.codegen.importer.facts.Element;
import io.stratiform.codegen.importer.facts.Notices;
import io.stratiform.codegen.importer.facts.PartialSpecification;
import io.stratiform.codegen.importer.facts.SpecSource;
import io.stratiform.codegen.input.JsonValue;
import io.stratiform.codegen.input.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** AWS's provider schemas, one JSON Schema with extensions for each resource type. */
public final class ProviderSchemaSource implements SpecSource {

    private final Provenance provenance;
    private final List<JsonValue> schemas;

    private ProviderSchemaSource(Provenance provenance, List<JsonValue> schemas) {
        this.provenance = provenance;
        this.schemas = schemas;
    }

    public static ProviderSchemaSource of(List<JsonValue> schemas, String digest, @Nullable String date) {
        return new ProviderSchemaSource(
                new Provenance("CloudFormation provider schemas", null, "published by AWS", date, digest), schemas);
    }

    @Override
    public Role role() {
        return Role.PROVIDER_SCHEMAS;
    }

    @Override
    public Provenance provenance() {
        return provenance;
    }

    @Override
    public PartialSpecification read(Notices notices) {
        PartialSpecification result = new PartialSpecification();
        for (JsonValue schema : schemas) {
            String name = schema.get("typeName").text();
            if (result.find(Element.resource(name)) != null) {
                throw schema.error("the resource type " + name + " has a schema already");
            }
            new ProviderSchema(schema, provenance.title(), result, notices).read();
        }
        return result;
    }
}
