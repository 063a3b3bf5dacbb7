package io.stratiform.codegen.sample;

import io.stratiform.codegen.model.JavaType.Named;
import io.stratiform.codegen.model.ResourceModel;
import io.stratiform.codegen.poet.SourceFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The samples of a specification.
 *
 * @since 0.1.0
 */
public final class Samples {

    private static final String PACKAGE = "io.stratiform.aws";

    /** How many samples one method lists: far below what would exceed the size that a method may have. */
    private static final int CHUNK = 500;

    private Samples() {}

    /**
     * Writes the sample of one resource type.
     *
     * @param resource its model
     * @return its source file
     */
    public static SourceFile of(ResourceModel resource) {
        Named type = resource.type();
        return file(type.packageName(), sampleName(type), new SampleClass(resource).write());
    }

    /**
     * Writes what all samples share.
     *
     * @param resources the models of all resource types
     * @return the source files of the interface {@code Sample} and of the class {@code Samples}, which lists them
     */
    public static List<SourceFile> shared(List<ResourceModel> resources) {
        return List.of(file(PACKAGE, "Sample", SampleText.INTERFACE), file(PACKAGE, "Samples", index(resources)));
    }

    private static SourceFile file(String packageName, String name, String text) {
        return new SourceFile(packageName.replace('.', '/') + "/" + name + ".java", SourceFile.HEADER + "\n" + text);
    }

    static String sampleName(Named type) {
        return type.simpleName() + "Sample";
    }

    private static String index(List<ResourceModel> resources) {
        List<String> calls = new ArrayList<>();
        List<String> methods = new ArrayList<>();
        for (int start = 0; start < resources.size(); start += CHUNK) {
            StringBuilder chunk = new StringBuilder();
            for (ResourceModel resource : resources.subList(start, Math.min(start + CHUNK, resources.size()))) {
                Named type = resource.type();
                chunk.append("        all.add(new ")
                        .append(type.packageName())
                        .append('.')
                        .append(sampleName(type))
                        .append("());\n");
            }
            calls.add("        addFrom" + start + "(all);\n");
            methods.add("    private static void addFrom" + start + "(List<Sample> all) {\n" + chunk + "    }\n");
        }
        return SampleText.INDEX.formatted(String.join("", calls), String.join("\n", methods));
    }
}
