package io.stratiform.codegen.importer.api;

import java.util.List;
import java.util.Map;

/**
 * A structure of an API model.
 *
 * @param parents the structures whose members it has too
 * @param members its own members, in the order of the declaration
 */
record ApiShape(List<String> parents, Map<String, ApiType> members) {}
