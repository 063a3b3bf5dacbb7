package io.stratiform.codegen.model;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.spec.ResourceTypeSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The class of every resource type of a specification. */
final class ResourceNames {

    private static final String ROOT = "io.stratiform.aws.";

    private final Map<String, Named> classes = new HashMap<>();

    ResourceNames(List<ResourceTypeSpec> specification) {
        Map<String, String> owners = new HashMap<>();
        for (ResourceTypeSpec resource : specification) {
            Named type = classOf(resource.name());
            String other = owners.putIfAbsent(type.erasure().toLowerCase(Locale.ROOT), resource.name());
            if (other != null) {
                throw new ModelException(resource.name() + " and " + other + " would both become the class "
                        + type.erasure() + "; file systems that ignore case cannot keep them apart");
            }
            classes.put(resource.name(), type);
        }
    }

    /** The class of a resource type; null if the specification has no such type. */
    @Nullable Named find(String resourceType) {
        return classes.get(resourceType);
    }

    private static Named classOf(String resourceType) {
        String[] parts = resourceType.split("::", -1);
        if (parts.length != 3) {
            throw new ModelException("the resource type '" + resourceType
                    + "' does not have three parts; expected Vendor::Service::Type");
        }
        String vendor = parts[0].equals("AWS") ? "" : parts[0];
        String service = (vendor + parts[1]).toLowerCase(Locale.ROOT);
        String simpleName = MemberNames.capitalised(parts[2]);
        return Named.of(
                ROOT + (ReservedNames.isKeyword(service) ? service + "_" : service),
                ReservedNames.isUnsafeClass(simpleName) ? simpleName + "Resource" : simpleName);
    }
}
