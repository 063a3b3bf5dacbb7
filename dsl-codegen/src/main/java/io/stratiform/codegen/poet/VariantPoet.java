package io.stratiform.codegen.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.stratiform.codegen.model.PropertyModel;
import io.stratiform.codegen.model.VariantModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the setters that set one structure of a union together with the property that selects it. */
final class VariantPoet {

    private final PropertyModel property;
    private final ClassName builder;

    VariantPoet(PropertyModel property, ClassName builder) {
        this.property = property;
        this.builder = builder;
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (VariantModel variant : property.variants()) {
            methods.add(method(variant));
        }
        return methods;
    }

    private MethodSpec method(VariantModel variant) {
        ClassName structure = PoetTypes.of(variant.structure());
        return MethodSpec.methodBuilder(variant.method())
                .addJavadoc(
                        "Sets {@code $L} to {@code $L} and configures {@code $L}.\n",
                        variant.discriminator(),
                        variant.value(),
                        property.name())
                .addModifiers(Modifier.PUBLIC)
                .addParameter(PoetTypes.configuration(structure.nestedClass("Builder")), variant.method())
                .returns(builder)
                .addStatement(
                        "putVariant($S, $S, $S, $T.create($L))",
                        variant.discriminator(),
                        variant.value(),
                        property.name(),
                        structure,
                        variant.method())
                .addStatement("return this")
                .build();
    }
}
