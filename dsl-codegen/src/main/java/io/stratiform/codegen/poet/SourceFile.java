package io.stratiform.codegen.poet;

/**
 * A generated source file.
 *
 * @param path its path within a source folder, with slashes
 * @param text its text
 * @since 0.1.0
 */
public record SourceFile(String path, String text) {

    static final String COMMENT = "Generated from the CloudFormation specification; changes are overwritten.";

    /** The first line of every generated file, which identifies it as generated. */
    public static final String HEADER = "// " + COMMENT;

    static SourceFile of(String packageName, String name, String text) {
        return new SourceFile(packageName.replace('.', '/') + "/" + name + ".java", text);
    }
}
