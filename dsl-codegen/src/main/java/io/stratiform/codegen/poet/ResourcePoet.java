package io.stratiform.codegen.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.stratiform.codegen.model.AttributeModel;
import io.stratiform.codegen.model.EnumModel;
import io.stratiform.codegen.model.ResourceModel;
import io.stratiform.codegen.model.StructureModel;
import javax.lang.model.element.Modifier;

/**
 * Writes the class of a resource type with all that is nested in it.
 *
 * @since 0.1.0
 */
public final class ResourcePoet {

    private final ResourceModel resource;
    private final Prose prose;
    private final ClassName type;
    private final ClassName builder;

    /**
     * Creates a poet for one resource type.
     *
     * @param resource its model
     * @param prose the first sentences of its comments
     */
    public ResourcePoet(ResourceModel resource, Prose prose) {
        this.resource = resource;
        this.prose = prose;
        this.type = PoetTypes.of(resource.type());
        this.builder = type.nestedClass("Builder");
    }

    /**
     * Writes the class.
     *
     * @return the source file
     */
    public SourceFile write() {
        TypeSpec.Builder code = TypeSpec.classBuilder(type)
                .addJavadoc("$L", ResourceSentences.of(resource, prose))
                .addAnnotation(PoetTypes.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(PoetTypes.RESOURCE)
                .addField(typeName())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(PoetTypes.LOGICAL_ID, "logicalId")
                        .addParameter(PoetTypes.PROPERTY_MAP, "properties")
                        .addStatement(superCall())
                        .build());
        if (isOptional()) {
            code.addMethod(createPlain());
        }
        code.addMethod(create());
        code.addMethod(MethodSpec.methodBuilder("toBuilder")
                .addJavadoc(
                        "Returns a builder for a copy of this resource with the same logical id.\n\n@return the builder\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addStatement("return new $T(logicalId(), propertyMap(), null)", builder)
                .build());
        for (AttributeModel attribute : resource.attributes()) {
            code.addMethod(attribute(attribute));
        }
        addArn(code);
        addTransform(code);
        code.addType(builder());
        for (StructureModel structure : resource.structures()) {
            code.addType(new StructurePoet(structure, resource.name(), prose).write());
        }
        for (EnumModel enumeration : resource.enums()) {
            code.addType(EnumPoet.write(enumeration));
        }
        return file(code.build());
    }

    private FieldSpec typeName() {
        return FieldSpec.builder(PoetTypes.STRING, "TYPE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The resource type, {@code $L}.\n", resource.name())
                .initializer("$S", resource.name())
                .build();
    }

    private SourceFile file(TypeSpec code) {
        String packageName = resource.type().packageName();
        JavaFile file = JavaFile.builder(packageName, code)
                .addFileComment(SourceFile.COMMENT)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        return SourceFile.of(packageName, resource.type().simpleName(), OneLineComments.in(file.toString()));
    }

    private CodeBlock superCall() {
        String attributes = resource.knownAttributes();
        return attributes == null
                ? CodeBlock.of("super(logicalId, properties)")
                : CodeBlock.of("super(logicalId, properties, $S)", attributes);
    }

    private boolean isOptional() {
        return resource.required().isEmpty();
    }

    private MethodSpec createPlain() {
        return MethodSpec.methodBuilder("create")
                .addJavadoc("""
                        Creates a resource without properties.

                        @param logicalId the logical id
                        @return the resource
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(PoetTypes.STRING, "logicalId")
                .returns(type)
                .addStatement(
                        "return new $T($T.declare(logicalId, TYPE, $T.class), $T.EMPTY, null).build()",
                        builder,
                        PoetTypes.LOGICAL_ID,
                        type,
                        PoetTypes.PROPERTY_MAP)
                .build();
    }

    private MethodSpec create() {
        return MethodSpec.methodBuilder("create")
                .addJavadoc("""
                        Creates a resource and sets its properties.

                        @param logicalId the logical id
                        @param configuration sets the properties
                        @return the resource
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(PoetTypes.STRING, "logicalId")
                .addParameter(PoetTypes.configuration(builder), "configuration")
                .returns(type)
                .addStatement(
                        "return new $T($T.declare(logicalId, TYPE, $T.class), null, configuration).build()",
                        builder,
                        PoetTypes.LOGICAL_ID,
                        type)
                .build();
    }

    private MethodSpec attribute(AttributeModel attribute) {
        return MethodSpec.methodBuilder(attribute.method())
                .addJavadoc(
                        "$LReturns the attribute {@code $L}.\n",
                        prose.ofAttribute(resource.name(), attribute.name()),
                        attribute.name())
                .addModifiers(Modifier.PUBLIC)
                .returns(PoetTypes.of(attribute.returns()))
                .addStatement(attribute.isText() ? "return attr($S)" : "return attribute($S)", attribute.name())
                .build();
    }

    /** The interface itself returns the attribute Arn. */
    private void addArn(TypeSpec.Builder code) {
        String arn = resource.arn();
        if (arn == null) {
            return;
        }
        code.addSuperinterface(PoetTypes.HAS_ARN);
        if (!arn.equals("Arn")) {
            MethodSpec.Builder method = MethodSpec.methodBuilder("arn")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(PoetTypes.TEXT);
            code.addMethod(
                    arn.isEmpty()
                            ? method.addStatement("return ref()").build()
                            : method.addStatement("return attr($S)", arn).build());
        }
    }

    private void addTransform(TypeSpec.Builder code) {
        String transform = resource.facts().requiresTransform();
        if (transform != null) {
            code.addMethod(MethodSpec.methodBuilder("requiredTransform")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PROTECTED)
                    .returns(PoetTypes.STRING)
                    .addStatement("return $S", transform)
                    .build());
        }
    }

    private TypeSpec builder() {
        TypeSpec.Builder code = TypeSpec.classBuilder(builder)
                .addJavadoc("A builder for {@code $L}.\n", resource.name())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(PoetTypes.PROPERTY_BUILDER, builder))
                .addField(PoetTypes.LOGICAL_ID, "logicalId", Modifier.PRIVATE, Modifier.FINAL);
        code.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(PoetTypes.LOGICAL_ID, "logicalId")
                .addParameter(PoetTypes.PROPERTY_MAP, "start")
                .addParameter(PoetTypes.CONSUMER, "configuration")
                .addStatement("super(start, configuration)")
                .addStatement("this.logicalId = logicalId")
                .build());
        new PropertiesPoet(resource.properties(), builder, property -> prose.ofProperty(resource.name(), "", property))
                .writeTo(code);
        return code.addMethod(MethodSpec.methodBuilder("build")
                        .addJavadoc("Creates the resource with the properties that are set.\n\n@return the resource\n")
                        .addModifiers(Modifier.PUBLIC)
                        .returns(type)
                        .addStatement(
                                "return new $T(logicalId, $L)",
                                type,
                                PropertiesPoet.seal(resource.required(), resource.limits()))
                        .build())
                .build();
    }
}
