package io.stratiform.codegen.poet;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.stratiform.codegen.iam.ServiceActions;
import io.stratiform.codegen.iam.ServiceActions.Action;
import io.stratiform.codegen.model.ActionConstants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes the classes that name the actions of IAM policies. Their constants are compile-time constants: the
 * compiler copies them, so the classes written here are never loaded at run time.
 *
 * @since 0.1.0
 */
public final class ActionsPoet {

    private static final String PACKAGE = "io.stratiform.iam";
    private static final String COMMENT = "Generated from the snapshot of IAM's actions; changes are overwritten.";

    /** The first line of every generated file, which identifies it as generated. */
    public static final String HEADER = "// " + COMMENT;

    private static final String SENTENCE =
            "\n/** The names of the actions in IAM policies, one class per service. */\n";

    private ActionsPoet() {}

    /**
     * Writes the module, its package and a class for each service.
     *
     * @param services the services
     * @return the source files
     */
    public static List<SourceFile> write(List<ServiceActions> services) {
        List<SourceFile> files = new ArrayList<>();
        files.add(new SourceFile(
                "module-info.java",
                HEADER + SENTENCE + "module " + PACKAGE
                        + " {\n    requires static java.compiler;\n    requires static org.jspecify;\n\n"
                        + "    exports " + PACKAGE + ";\n}\n"));
        files.add(SourceFile.of(
                PACKAGE,
                "package-info",
                HEADER + SENTENCE + "@NullMarked\npackage " + PACKAGE
                        + ";\n\nimport org.jspecify.annotations.NullMarked;\n"));
        for (ServiceActions service : services) {
            files.add(SourceFile.of(PACKAGE, service.className(), text(service)));
        }
        return files;
    }

    private static String text(ServiceActions service) {
        Map<String, String> names = ActionConstants.names(service);
        TypeSpec.Builder code = TypeSpec.classBuilder(service.className())
                .addJavadoc("$L", ActionSentences.of(service))
                .addAnnotation(PoetTypes.GENERATED)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addField(constant(service, ActionConstants.all(names), "*", "All actions of the service.\n"));
        for (Action action : service.actions()) {
            String name = String.valueOf(names.get(action.name()));
            code.addField(constant(service, name, action.name(), ActionSentences.of(service, action)));
        }
        code.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        return JavaFile.builder(PACKAGE, code.build())
                .addFileComment(COMMENT)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
    }

    private static FieldSpec constant(ServiceActions service, String name, String action, String comment) {
        return FieldSpec.builder(PoetTypes.STRING, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", comment)
                .initializer("$S", service.prefix() + ":" + action)
                .build();
    }
}
