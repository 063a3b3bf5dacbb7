package io.stratiform.codegen.importer.typescript;

import java.util.Map;

/**
 * What a declaration file of the constraints package declares.
 *
 * @param name the file's name
 * @param resourceType the CloudFormation name of its resource type
 * @param properties the name of the alias that is the resource type's properties
 * @param attributes the name of the alias that is its attributes; {@code Record} where it has none
 * @param aliases all type aliases in it
 */
public record TsFile(
        String name, String resourceType, String properties, String attributes, Map<String, TsType> aliases) {}
