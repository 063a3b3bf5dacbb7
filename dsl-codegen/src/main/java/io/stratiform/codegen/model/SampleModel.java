package io.stratiform.codegen.model;

import java.util.List;

/**
 * Samples of a resource type: what a test builds in order to see that the generated classes can be used.
 *
 * @param resource the resource type
 * @param required the calls that set the required properties
 * @param every the calls that set every property; below it, every property type is somewhere set as a whole
 * @param structures samples of the property types
 * @param others the property types that no property takes, only attributes give
 * @since 0.1.0
 */
public record SampleModel(
        ResourceModel resource,
        List<Call> required,
        List<Call> every,
        List<StructureSample> structures,
        List<StructureModel> others) {

    /** Copies the lists. */
    public SampleModel {
        required = List.copyOf(required);
        every = List.copyOf(every);
        structures = List.copyOf(structures);
        others = List.copyOf(others);
    }

    /**
     * The call of a setter.
     *
     * @param method the setter
     * @param keyed whether it takes a key first
     * @param value what it sets
     */
    public record Call(String method, boolean keyed, SampleValue value) {}

    /**
     * Samples of a property type.
     *
     * @param structure the property type
     * @param required the calls that set the required properties
     * @param every the calls that set every property
     */
    public record StructureSample(StructureModel structure, List<Call> required, List<Call> every) {
        /** Copies the lists. */
        public StructureSample {
            required = List.copyOf(required);
            every = List.copyOf(every);
        }
    }

    /**
     * Decides on the samples of a resource type.
     *
     * @param resource its model
     * @return the samples
     */
    public static SampleModel of(ResourceModel resource) {
        return new SampleModeler(resource).model();
    }
}
