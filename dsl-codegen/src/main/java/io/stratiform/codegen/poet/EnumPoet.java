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
                .addJavadoc("The allowed values of {@code $L}.\n", enumeration.type().simpleName())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(PoetTypes.ENUM_VALUE);
        for (EnumModel.Constant constant : enumeration.constants()) {
            code.addEnumConstant(
                    constant.name(),
                    TypeSpec.anonymousClassBuilder("$S", constant.value())
                            .addJavadoc("$L\n", JavadocText.code(constant.value()))
                            .build());
        }
        return code.addField(PoetTypes.STRING, "value", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(PoetTypes.STRING, "value")
                        .addStatement("this.value = value")
                        .build())
                .addMethod(MethodSpec.methodBuilder("value")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(PoetTypes.STRING)
                        .addStatement("return value")
                        .build())
                .build();
    }
}
