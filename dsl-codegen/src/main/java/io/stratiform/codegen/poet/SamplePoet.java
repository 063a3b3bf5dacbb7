package io.stratiform.codegen.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.stratiform.codegen.model.JavaType;
import io.stratiform.codegen.model.SampleModel;
import io.stratiform.codegen.model.SampleModel.Call;
import io.stratiform.codegen.model.SampleModel.StructureSample;
import io.stratiform.codegen.model.SampleValue;
import io.stratiform.codegen.model.StructureModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the samples of a resource type, for the tests.
 *
 * @since 0.1.0
 */
public final class SamplePoet {

    static final ClassName SAMPLE = ClassName.get("io.stratiform.aws", "Sample");

    private static final ClassName TAG = ClassName.get("io.stratiform.value", "Tag");
    private static final TypeName STRUCTURES = ParameterizedTypeName.get(
            ClassName.get(Map.class),
            PoetTypes.STRING,
            ParameterizedTypeName.get(PoetTypes.PROPERTY_TYPE, WildcardTypeName.subtypeOf(Object.class)));

    private final SampleModel sample;
    private final ClassName type;

    /**
     * A poet of the samples of one resource type.
     *
     * @param sample the samples
     */
    public SamplePoet(SampleModel sample) {
        this.sample = sample;
        this.type = PoetTypes.of(sample.resource().type());
    }

    /**
     * Writes the class of the samples.
     *
     * @return the source file
     */
    public SourceFile write() {
        ClassName name = nameOf(sample.resource().type());
        TypeSpec.Builder code = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(SAMPLE)
                .addMethod(override("type", PoetTypes.STRING)
                        .addStatement("return $T.TYPE", type)
                        .build())
                .addMethod(resource("required", sample.required()))
                .addMethod(resource("every", sample.every()))
                .addMethod(others());
        for (StructureSample structure : sample.structures()) {
            code.addMethod(structure("required", structure.structure(), structure.required()));
            code.addMethod(structure("every", structure.structure(), structure.every()));
        }
        JavaFile file = JavaFile.builder(name.packageName(), code.build())
                .addFileComment(SourceFile.COMMENT)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        return SourceFile.of(name.packageName(), name.simpleName(), file.toString());
    }

    static ClassName nameOf(JavaType.Named resource) {
        return ClassName.get(resource.packageName(), resource.simpleName() + "Sample");
    }

    private static MethodSpec.Builder override(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns);
    }

    private MethodSpec resource(String name, List<Call> calls) {
        CodeBlock.Builder code = CodeBlock.builder().add("return $T.create($S, b -> {\n", type, "Sample");
        code.indent();
        addCalls(code, calls);
        return override(name, type)
                .addCode(code.unindent().add("});\n").build())
                .build();
    }

    private static MethodSpec structure(String prefix, StructureModel structure, List<Call> calls) {
        ClassName type = PoetTypes.of(structure.type());
        CodeBlock.Builder code =
                CodeBlock.builder().addStatement("$1T.Builder b = $1T.create(NOTHING).toBuilder()", type);
        addCalls(code, calls);
        return MethodSpec.methodBuilder(prefix + structure.type().simpleName())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addCode(code.addStatement("return b.build()").build())
                .build();
    }

    private static void addCalls(CodeBlock.Builder code, List<Call> calls) {
        for (Call call : calls) {
            CodeBlock key = call.keyed() ? CodeBlock.of("$S, ", "Key") : CodeBlock.of("");
            code.addStatement("b.$N($L$L)", call.method(), key, expression(call.value()));
        }
    }

    private static CodeBlock expression(SampleValue value) {
        if (value instanceof SampleValue.Literal literal) {
            return CodeBlock.of("$L", literal.code());
        }
        if (value instanceof SampleValue.Constant constant) {
            return CodeBlock.of("$T.$N", PoetTypes.of(constant.type()), constant.name());
        }
        if (value instanceof SampleValue.Structure structure) {
            return CodeBlock.of(
                    "$N()",
                    (structure.whole() ? "every" : "required")
                            + structure.type().simpleName());
        }
        if (value instanceof SampleValue.ListOf list) {
            return CodeBlock.of("$T.of($L)", List.class, expression(list.item()));
        }
        if (value instanceof SampleValue.MapOf map) {
            return CodeBlock.of("$T.of($S, $L)", Map.class, "Key", expression(map.value()));
        }
        return CodeBlock.of("$T.of($S, $S)", TAG, "Key", "sample");
    }

    private MethodSpec others() {
        MethodSpec.Builder code =
                override("others", STRUCTURES).addStatement("$T others = new $T<>()", STRUCTURES, LinkedHashMap.class);
        for (StructureModel structure : sample.others()) {
            code.addStatement(
                    "others.put($S, $N())",
                    structure.name(),
                    "every" + structure.type().simpleName());
        }
        return code.addStatement("return others").build();
    }
}
