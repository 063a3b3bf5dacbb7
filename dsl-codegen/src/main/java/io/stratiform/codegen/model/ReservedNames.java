package io.stratiform.codegen.model;

import java.util.Set;

/**
 * Names that a generated setter must not have: words of the language, and methods that a generated builder has or
 * inherits. Names count, not signatures: {@code equals("x")} would compile and set a property, and surprise.
 */
final class ReservedNames {

    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while");

    private static final Set<String> INHERITED = Set.of(
            "accept",
            "add",
            "addAll",
            "addAllOpen",
            "addAtts",
            "addRefs",
            "addSubs",
            "addTags",
            "allOf",
            "build",
            "clone",
            "equals",
            "finalize",
            "forEach",
            "getClass",
            "hashCode",
            "note",
            "noticeSetByName",
            "notify",
            "notifyAll",
            "property",
            "put",
            "putAtt",
            "putEntries",
            "putEntry",
            "putNumber",
            "putOpen",
            "putRef",
            "putSub",
            "putTagItems",
            "putTags",
            "putVariant",
            "putWhole",
            "seal",
            "sealWithin",
            "toString",
            "unset",
            "wait");

    /** Simple names that a class in a generated package must not have, for they would hide java.lang's. */
    private static final Set<String> UNSAFE_CLASSES =
            Set.of("Boolean", "Deprecated", "Number", "Object", "Override", "SafeVarargs", "String");

    private ReservedNames() {}

    static boolean isReserved(String method) {
        return KEYWORDS.contains(method) || INHERITED.contains(method);
    }

    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    static boolean isUnsafeClass(String simpleName) {
        return UNSAFE_CLASSES.contains(simpleName);
    }
}
