package io.stratiform.codegen.model;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.spec.ResourceTypeSpec;
import java.util.List;
import java.util.Map;

/**
 * Makes the models of a specification's resource types. It may be used by several threads at once.
 *
 * @since 0.1.0
 */
public final class Modeler {

    private final ResourceNames resources;
    private final Map<String, ? extends Map<String, String>> locked;

    /**
     * A modeler that knows the classes of all resource types, so that properties can refer to them.
     *
     * @param specification all resource types
     * @throws ModelException if two of them would become the same class
     */
    public Modeler(List<ResourceTypeSpec> specification) {
        this(specification, Map.of());
    }

    /**
     * The same, with names that were given before. An enumeration keeps its name when another one that would be called
     * the same is added to the specification.
     *
     * @param specification all resource types
     * @param locked by resource type, the names of enumerations: {@code /P#} for that of a property of the resource type,
     *     {@code .T/P#} for that of a property of a property type
     * @throws ModelException if two resource types would become the same class
     */
    public Modeler(List<ResourceTypeSpec> specification, Map<String, ? extends Map<String, String>> locked) {
        this.resources = new ResourceNames(specification);
        this.locked = locked;
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
        Map<String, String> names = locked.get(resource.name());
        return new ResourceModeler(resource, resources, type, names == null ? Map.of() : names).model();
    }
}
