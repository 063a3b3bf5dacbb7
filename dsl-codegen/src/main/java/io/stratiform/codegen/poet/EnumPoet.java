package io.stratiform.codegen.poet;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stratiform.codegen.model.EnumModel;
import javax.lang.model.element.Modifier;

/** Writes an enumeration. */
final class EnumPoet {

    private EnumPoet() {}

    static TypeSpec write(EnumModel enumeration) {
        TypeSpec.Builder code = TypeSpec.enumBuilder(enumeration.type().simpleName())
                .addJavadoc(
                        "The allowed values of {@code $L}.\n",
                        enumeration.type().simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(PoetTypes.ENUM_VALUE);
        // Where names and values are the same, as they mostly are, EnumValue says so for all: each method would make
        // thousands of classes larger.
        boolean named = enumeration.constants().stream()
                .allMatch(constant -> constant.name().equals(constant.value()));
        for (EnumModel.Constant constant : enumeration.constants()) {
            code.addEnumConstant(constant.name(), constant(constant, named));
        }
        if (!named) {
            code.addField(PoetTypes.STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addParameter(PoetTypes.STRING, "value")
                            .addStatement("this.value = value")
                            .build())
                    .addMethod(MethodSpec.methodBuilder("value")
                            .addAnnotation(Override.class)
                            .addModifiers(Modifier.PUBLIC)
                            .returns(PoetTypes.STRING)
                            .addStatement("return value")
                            .build());
        }
        return code.build();
    }

    private static TypeSpec constant(EnumModel.Constant constant, boolean named) {
        return (named ? TypeSpec.anonymousClassBuilder("") : TypeSpec.anonymousClassBuilder("$S", constant.value()))
                .addJavadoc("$L\n", JavadocText.code(constant.value()))
                .build();
    }
}
