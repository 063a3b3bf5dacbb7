package io.stratiform.codegen.importer.api;

/**
 * The type of a member in an API model, as far as it matters: what is in it, below all lists and maps.
 *
 * @param name the name of an enumeration, a structure or a primitive type; empty where it is neither
 * @param nesting the number of lists and maps around it
 */
record ApiType(String name, int nesting) {

    ApiType nested() {
        return new ApiType(name, nesting + 1);
    }
}
