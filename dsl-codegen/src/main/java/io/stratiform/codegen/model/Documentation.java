package io.stratiform.codegen.model;

import io.stratiform.spec.ResourceTypeSpec;
import java.util.Locale;

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

    Documentation(ResourceTypeSpec resource) {
        String[] parts = resource.name().toLowerCase(Locale.ROOT).split("::", -1);
        vendor = parts[0];
        serverless = parts[1].equals("serverless");
        cdk = parts[1].equals("cdk");
        page = serverless ? parts[2] : parts[1] + "-" + parts[2];
    }

    String ofResource() {
        if (cdk) {
            return CDK;
        }
        return serverless
                ? SAM + "sam-resource-" + page + ".html"
                : CLOUDFORMATION + vendor + "-resource-" + page + ".html";
    }

    String ofStructure(String name) {
        String type = page + "-" + name.toLowerCase(Locale.ROOT) + ".html";
        return serverless ? SAM + "sam-property-" + type : CLOUDFORMATION + vendor + "-properties-" + type;
    }
}
