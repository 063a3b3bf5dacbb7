package io.stratiform.codegen.poet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.stratiform.codegen.model.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what all samples have in common, and the list of them.
 *
 * @since 0.1.0
 */
public final class SampleIndexPoet {

    private static final String INTERFACE = """

            package io.stratiform.aws;

            import io.stratiform.template.Resource;
            import io.stratiform.value.PropertyType;
            import java.util.Map;
            import java.util.function.Consumer;

            /** Samples of a resource type. */
            public interface Sample {

                /** Leaves a builder as it is. */
                Consumer<Object> NOTHING = builder -> {};

                /** The resource type. */
                String type();

                /** A resource with its required properties. */
                Resource required();

                /** A resource with every property, below which every property type is once set as a whole. */
                Resource every();

                /** The property types that no property takes, each with every property, by CloudFormation name. */
                Map<String, PropertyType<?>> others();
            }
            """;

    private SampleIndexPoet() {}

    /**
     * Writes the interface and the list.
     *
     * @param resources the models of all resource types
     * @return the source files
     */
    public static List<SourceFile> write(List<ResourceModel> resources) {
        String packageName = SamplePoet.SAMPLE.packageName();
        List<SourceFile> files = new ArrayList<>();
        files.add(SourceFile.of(packageName, SamplePoet.SAMPLE.simpleName(), SourceFile.HEADER + INTERFACE));
        CodeBlock.Builder samples = CodeBlock.builder();
        for (ResourceModel resource : resources) {
            samples.addStatement(
                    "samples.add(new $L())", SamplePoet.nameOf(resource.type()).canonicalName());
        }
        TypeSpec index = TypeSpec.classBuilder("Samples")
                .addJavadoc("The samples of all resource types.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("all")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(ParameterizedTypeName.get(ClassName.get(List.class), SamplePoet.SAMPLE))
                        .addStatement("$T<$T> samples = new $T<>()", List.class, SamplePoet.SAMPLE, ArrayList.class)
                        .addCode(samples.build())
                        .addStatement("return samples")
                        .build())
                .build();
        JavaFile file = JavaFile.builder(packageName, index)
                .addFileComment(SourceFile.COMMENT)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        files.add(SourceFile.of(packageName, "Samples", file.toString()));
        return files;
    }
}
