package io.stratiform.codegen.importer.typescript;

import java.util.List;

/** A type in a TypeScript declaration file. */
public sealed interface TsType {

    /** A name, as in {@code string} or {@code Record<string, any>}. */
    record Named(String name, List<TsType> arguments, int line) implements TsType {}

    /** A string that is a type. */
    record Literal(String value) implements TsType {}

    /** A whole number that is a type. */
    record NumberLiteral(String value) implements TsType {}

    /** A type with brackets. */
    record ArrayOf(TsType element) implements TsType {}

    /** Members in braces. */
    record Structure(List<Member> members) implements TsType {}

    /** Alternatives. */
    record Union(List<TsType> alternatives) implements TsType {}

    /** A member of a structure, with the comment before it, which is empty where there is none. */
    record Member(String name, boolean optional, TsType type, TsToken doc) {}
}
