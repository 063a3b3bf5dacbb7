package io.stratiform.template.check;

import java.util.List;

/**
 * A dependency between declarations.
 *
 * @param from the logical id of the dependent declaration
 * @param to the logical id of the dependency
 * @param declaration the path of the dependent declaration
 * @param path the property with the reference
 * @param guards the conditions under which it applies
 */
record Edge(String from, String to, String declaration, String path, List<Guard> guards) {}
