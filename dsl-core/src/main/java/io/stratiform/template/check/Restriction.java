package io.stratiform.template.check;

/** Places where CloudFormation does not allow resources, because it resolves the value before it creates any. */
enum Restriction {
    NONE("", false),
    CONDITION("a condition", true),
    RULE("a rule", true),
    EXPORT("the name of an export", false),
    IMPORT("the name of an import", true),
    MAP_KEY("a key of Fn::FindInMap", false),
    POLICY("a deletion policy", false);

    private final String place;
    private final boolean refusesImports;

    Restriction(String place, boolean refusesImports) {
        this.place = place;
        this.refusesImports = refusesImports;
    }

    String place() {
        return place;
    }

    boolean refusesImports() {
        return refusesImports;
    }
}
