package io.stratiform.codegen.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import io.stratiform.codegen.model.PropertyModel;
import io.stratiform.codegen.model.VariantModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the setters that set one structure of a union, and with it the property that tells which one it is. */
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
                        "{@code $L} with the {@code $L} {@code $L}, configured here.\n",
                        property.name(),
                        variant.discriminator(),
                        variant.value())
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
