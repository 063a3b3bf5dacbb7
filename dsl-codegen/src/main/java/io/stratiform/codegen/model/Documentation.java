package io.stratiform.codegen.model;

import io.stratiform.spec.DocumentSpec;
import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.PropertyTypeSpec;
import io.stratiform.spec.ResourceTypeSpec;
import io.stratiform.spec.TypeSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The pages of AWS's documentation, whose addresses follow from the names. */
final class Documentation {

    private static final String CLOUDFORMATION =
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/";
    private static final String SAM = "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/";

    private static final String CDK = "https://docs.aws.amazon.com/cdk/v2/guide/usage-data.html";

    private final boolean serverless;
    private final boolean cdk;
    private final String vendor;
    private final String page;
    private final Set<String> documents = new HashSet<>();

    Documentation(ResourceTypeSpec resource) {
        String[] parts = resource.name().toLowerCase(Locale.ROOT).split("::", -1);
        vendor = parts[0];
        serverless = parts[1].equals("serverless");
        cdk = parts[1].equals("cdk");
        page = serverless ? parts[2] : parts[1] + "-" + parts[2];
        Map<String, PropertyTypeSpec> structures = new HashMap<>();
        resource.propertyTypes().forEach(structure -> structures.put(structure.name(), structure));
        findDocuments(resource.properties(), structures);
        resource.propertyTypes().forEach(structure -> findDocuments(structure.properties(), structures));
    }

    private void findDocuments(List<PropertySpec> properties, Map<String, PropertyTypeSpec> structures) {
        for (PropertySpec property : properties) {
            if (property.document() instanceof DocumentSpec.Structure structure) {
                add(new TypeSpec.Structure(structure.name()), structures);
            }
        }
    }

    private void add(TypeSpec type, Map<String, PropertyTypeSpec> structures) {
        if (type instanceof TypeSpec.ListOf list) {
            add(list.item(), structures);
        } else if (type instanceof TypeSpec.Structure structure && documents.add(structure.name())) {
            PropertyTypeSpec named = structures.get(structure.name());
            if (named != null) {
                named.properties().forEach(property -> add(property.type(), structures));
            }
        }
    }

    String ofResource() {
        if (cdk) {
            return CDK;
        }
        return serverless
                ? SAM + "sam-resource-" + page + ".html"
                : CLOUDFORMATION + vendor + "-resource-" + page + ".html";
    }

    /** Of what only a document holds, CloudFormation has no page but the resource type's. */
    String ofStructure(String name) {
        if (documents.contains(name)) {
            return ofResource();
        }
        String type = page + "-" + name.toLowerCase(Locale.ROOT) + ".html";
        return serverless ? SAM + "sam-property-" + type : CLOUDFORMATION + vendor + "-properties-" + type;
    }
}
