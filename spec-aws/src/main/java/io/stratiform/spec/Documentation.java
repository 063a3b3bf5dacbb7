package io.stratiform.spec;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The pages of AWS's documentation about a resource type and its property types. Their addresses follow from the names.
 *
 * @since 0.1.0
 */
public final class Documentation {

    private static final String CLOUDFORMATION =
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/";
    private static final String SAM = "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/";

    private static final String CDK = "https://docs.aws.amazon.com/cdk/v2/guide/usage-data.html";

    private static final String SERVERLESS = "aws::serverless::";

    private final boolean serverless;
    private final boolean cdk;
    private final String vendor;
    private final String page;
    private final Set<String> documents = new HashSet<>();

    Documentation(ResourceTypeSpec resource) {
        String name = resource.name().toLowerCase(Locale.ROOT);
        serverless = name.startsWith(SERVERLESS);
        cdk = name.startsWith("aws::cdk::");
        vendor = name.substring(0, Math.max(0, name.indexOf("::")));
        String rest = name.substring(serverless ? SERVERLESS.length() : name.indexOf("::") + 2);
        page = rest.replace("::", "-");
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

    // CloudFormation has no pages about what only a document holds.
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

    /**
     * The page about the resource type.
     *
     * @return its address
     */
    public String ofResource() {
        if (cdk) {
            return CDK;
        }
        return serverless
                ? SAM + "sam-resource-" + page + ".html"
                : CLOUDFORMATION + vendor + "-resource-" + page + ".html";
    }

    /**
     * The page about a property type; the resource type's own for a property type that only a JSON document contains.
     *
     * @param name the name of the property type within the resource type, as in {@code VersioningConfiguration}
     * @return its address
     */
    public String ofPropertyType(String name) {
        if (documents.contains(name)) {
            return ofResource();
        }
        String type = page + "-" + name.toLowerCase(Locale.ROOT) + ".html";
        return serverless ? SAM + "sam-property-" + type : CLOUDFORMATION + vendor + "-properties-" + type;
    }
}
