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
     * Writes the declarations.
     *
     * @param resources the models of all resource types
     * @return the source files
     */
    public static List<SourceFile> write(List<ResourceModel> resources) {
        Map<String, String> packages = new TreeMap<>();
        for (ResourceModel resource : resources) {
            String service = resource.name().substring(0, resource.name().lastIndexOf("::"));
            packages.put(resource.type().packageName(), service);
        }
        List<SourceFile> files = new ArrayList<>();
        files.add(new SourceFile("module-info.java", module(packages.keySet())));
        for (Map.Entry<String, String> entry : packages.entrySet()) {
            files.add(SourceFile.of(entry.getKey(), "package-info", packageInfo(entry.getKey(), entry.getValue())));
        }
        return files;
    }

    private static String module(Iterable<String> packages) {
        StringBuilder text = new StringBuilder(SourceFile.HEADER);
        text.append("""

                /** A class for every resource type of AWS. */
                module io.stratiform.aws {
                    requires transitive io.stratiform.core;
                    requires static org.jspecify;

                """);
        for (String name : packages) {
            text.append("    exports ").append(name).append(";\n");
        }
        return text.append("}\n").toString();
    }

    private static String packageInfo(String name, String service) {
        return SourceFile.HEADER + "\n/** The resource types of {@code " + service + "}. */\n@NullMarked\npackage "
                + name + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
    }
}
