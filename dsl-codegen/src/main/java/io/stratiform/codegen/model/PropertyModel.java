package io.stratiform.codegen.model;

import io.stratiform.spec.PropertySpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The setter of a property, in all its forms.
 *
 * @param facts what the specification says of the property
 * @param method the setter's name
 * @param enumeration the enumeration of its values, or of its items; null if there is none
 * @param overloads the setter's forms, the plainest first
 * @param variants setters of their own that structures of a union have; mostly none
 * @since 0.1.0
 */
public record PropertyModel(
        PropertySpec facts,
        String method,
        JavaType.@Nullable Named enumeration,
        List<Overload> overloads,
        List<VariantModel> variants) {

    /** Copies the lists. */
    public PropertyModel {
        overloads = List.copyOf(overloads);
        variants = List.copyOf(variants);
    }

    /**
     * Whether the enumeration grows faster than releases appear, so that other values are taken too.
     *
     * @return true if the property takes any text beside the constants
     */
    public boolean isOpen() {
        return facts.constraints().openValues();
    }

    /**
     * The CloudFormation name.
     *
     * @return the name of the property
     */
    public String name() {
        return facts.name();
    }
}
