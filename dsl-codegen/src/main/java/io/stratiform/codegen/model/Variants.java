package io.stratiform.codegen.model;

import io.stratiform.spec.PropertySpec;
import io.stratiform.spec.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/** Decides which structures of unions have a setter of their own: those that a property beside the union tells apart. */
final class Variants {

    private final SetterNames setters;
    private final ValueTypes types;

    Variants(SetterNames setters, ValueTypes types) {
        this.setters = setters;
        this.types = types;
    }

    List<VariantModel> of(PropertySpec property) {
        List<VariantModel> variants = new ArrayList<>();
        if (property.type() instanceof TypeSpec.Union union) {
            TypeSpec.Discriminator discriminator = union.discriminator();
            if (discriminator != null) {
                discriminator
                        .structures()
                        .forEach((value, structure) -> variants.add(new VariantModel(
                                discriminator.property(),
                                value,
                                setters.ofVariant(value),
                                types.structure(structure))));
            }
        }
        return variants;
    }
}
