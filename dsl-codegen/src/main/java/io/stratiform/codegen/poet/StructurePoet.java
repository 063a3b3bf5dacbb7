package io.stratiform.codegen.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.stratiform.codegen.model.StructureModel;
import javax.lang.model.element.Modifier;

/** Writes the class of a property type. */
final class StructurePoet {

    private final StructureModel structure;
    private final String owner;
    private final Prose prose;
    private final ClassName type;
    private final ClassName builder;

    StructurePoet(StructureModel structure, String owner, Prose prose) {
        this.structure = structure;
        this.owner = owner;
        this.prose = prose;
        this.type = PoetTypes.of(structure.type());
        this.builder = type.nestedClass("Builder");
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(type)
                .addJavadoc(
                        "$LThe property type {@code $L.$L}.\n\n@see <a href=\"$L\">$L</a>\n",
                        prose.ofStructure(owner, structure.name()),
                        owner,
                        structure.name(),
                        structure.documentation(),
                        structure.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(PoetTypes.PROPERTY_TYPE, type))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(PoetTypes.PROPERTY_MAP, "properties")
                        .addStatement("super(properties)")
                        .build())
                .addMethod(create())
                .addMethod(MethodSpec.methodBuilder("toBuilder")
                        .addJavadoc("Returns a builder for a copy of these properties.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(builder)
                        .addStatement("return new $T(propertyMap(), null)", builder)
                        .build())
                .addType(builder())
                .build();
    }

    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addJavadoc("Creates an instance with the properties that {@code configuration} sets.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(PoetTypes.configuration(builder), "configuration")
                .returns(type)
                .addStatement("return new $T(null, configuration).build()", builder)
                .build();
    }

    private TypeSpec builder() {
        TypeSpec.Builder code = TypeSpec.classBuilder(builder)
                .addJavadoc("A builder for {@code $L}.\n", structure.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(PoetTypes.PROPERTY_BUILDER, builder))
                // One constructor for both ways, and no generic signature where nobody sees it: there are ten thousand
                // of these classes.
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(PoetTypes.PROPERTY_MAP, "start")
                        .addParameter(PoetTypes.CONSUMER, "configuration")
                        .addStatement("super(start, configuration)")
                        .build());
        new PropertiesPoet(
                        structure.properties(),
                        builder,
                        property -> prose.ofProperty(owner, structure.name(), property))
                .writeTo(code);
        return code.addMethod(MethodSpec.methodBuilder("build")
                        .addJavadoc("Creates the instance with the properties that are set.\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(type)
                        .addStatement(
                                "return new $T($L)",
                                type,
                                PropertiesPoet.seal(structure.required(), structure.limits()))
                        .build())
                .build();
    }
}
