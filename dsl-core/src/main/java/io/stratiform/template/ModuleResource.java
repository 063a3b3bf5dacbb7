package io.stratiform.template;

import io.stratiform.value.GetAtt;
import io.stratiform.value.LogicalId;
import io.stratiform.value.Ref;
import io.stratiform.value.Value;
import java.util.List;

/**
 * A resource within a module of the registry, for references from the template that uses the module.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/module-ref-resources.html">Referencing
 *     resources in a module</a>
 * @since 0.1.0
 */
public final class ModuleResource {

    static final String SUFFIX = "::MODULE";

    private final LogicalId logicalId;

    private ModuleResource(LogicalId logicalId) {
        this.logicalId = logicalId;
    }

    /**
     * Returns a resource within a module.
     *
     * @param module the module, a resource whose type ends with {@code ::MODULE}
     * @param logicalId the logical id of the resource in the module's own template
     * @return the resource
     * @throws IllegalArgumentException if the resource is not a module
     */
    public static ModuleResource of(Resource module, String logicalId) {
        if (!module.type().endsWith(SUFFIX)) {
            throw new IllegalArgumentException(module.logicalId() + " is not a module; its type is " + module.type()
                    + ": expected a type that ends with " + SUFFIX);
        }
        return new ModuleResource(module.logicalId().as(module.logicalId().name() + "." + logicalId));
    }

    /**
     * Returns the {@code Ref} of the resource.
     *
     * @return the reference
     */
    public Value<String> ref() {
        return new Ref<>(logicalId);
    }

    /**
     * Returns an attribute of the resource that is a single value.
     *
     * @param attribute the attribute's name
     * @return the attribute's value
     */
    public Value<String> attr(String attribute) {
        return GetAtt.of(logicalId, attribute);
    }

    /**
     * Returns an attribute of the resource that is a list.
     *
     * @param attribute the attribute's name
     * @return the whole list
     */
    public Value<List<String>> attrList(String attribute) {
        return GetAtt.of(logicalId, attribute);
    }
}
