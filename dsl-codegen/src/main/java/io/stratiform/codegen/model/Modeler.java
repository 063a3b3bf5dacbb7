package io.stratiform.codegen.model;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.spec.ResourceTypeSpec;
import java.util.List;

/**
 * Makes the models of a specification's resource types. It may be used by several threads at once.
 *
 * @since 0.1.0
 */
public final class Modeler {

    private final ResourceNames resources;

    /**
     * A modeler that knows the classes of all resource types, so that properties can refer to them.
     *
     * @param specification all resource types
     * @throws ModelException if two of them would become the same class
     */
    public Modeler(List<ResourceTypeSpec> specification) {
        this.resources = new ResourceNames(specification);
    }

    /**
     * Makes the model of one of the resource types.
     *
     * @param resource the resource type
     * @return its model
     * @throws ModelException if there are names that cannot be told apart in Java
     */
    public ResourceModel model(ResourceTypeSpec resource) {
        Named type = resources.find(resource.name());
        if (type == null) {
            throw new ModelException(resource.name() + " is not of the specification that this modeler was made for");
        }
        return new ResourceModeler(resource, resources, type).model();
    }
}
