package io.stratiform.codegen.poet;

import io.stratiform.codegen.model.ResourceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the module's declaration and those of its packages.
 *
 * @since 0.1.0
 */
public final class PackagesPoet {

    private PackagesPoet() {}

    /**
     * Writes the declarations of the packages.
     *
     * @param resources the models of all resource types
     * @return the source files
     */
    public static List<SourceFile> packages(List<ResourceModel> resources) {
        List<SourceFile> files = new ArrayList<>();
        for (Map.Entry<String, String> entry : services(resources).entrySet()) {
            files.add(SourceFile.of(entry.getKey(), "package-info", packageInfo(entry.getKey(), entry.getValue())));
        }
        return files;
    }

    private static Map<String, String> services(List<ResourceModel> resources) {
        Map<String, String> services = new TreeMap<>();
        for (ResourceModel resource : resources) {
            String service = resource.name().substring(0, resource.name().lastIndexOf("::"));
            services.put(resource.type().packageName(), service);
        }
        return services;
    }

    /**
     * Writes the declaration of the module.
     *
     * @param resources the models of all resource types
     * @return the source file
     */
    public static SourceFile module(List<ResourceModel> resources) {
        StringBuilder text = new StringBuilder(SourceFile.HEADER);
        text.append("""

                /** A class for each CloudFormation resource type of AWS. */
                module io.stratiform.aws {
                    requires transitive io.stratiform.core;
                    requires static java.compiler;
                    requires static org.jspecify;

                """);
        for (String name : services(resources).keySet()) {
            text.append("    exports ").append(name).append(";\n");
        }
        return new SourceFile("module-info.java", text.append("}\n").toString());
    }

    private static String packageInfo(String name, String service) {
        return SourceFile.HEADER + "\n/** The resource types of {@code " + service + "}. */\n@NullMarked\npackage "
                + name + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
    }
}
