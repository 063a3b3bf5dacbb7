package io.stratiform.read;

/** What a strict reader refuses, and a lenient reader reports beside the document. */
enum Tolerated {
    /** A key that an object has twice. */
    DUPLICATE_KEY("duplicate-key"),
    /** A text in braces that is YAML and not JSON. */
    NOT_JSON("not-json"),
    /** An anchor. An alias, which refers to one, is always refused. */
    ANCHOR("anchor"),
    /** The tag {@code !}. */
    NAMELESS_TAG("nameless-tag"),
    /** A key without quotes that is a number. */
    NUMBER_KEY("number-key"),
    /** A function whose arguments are too few, too many or of the wrong kind. */
    FUNCTION_ARGUMENTS("function-arguments"),
    /** A section, or a declaration, that is not an object. */
    SECTION_FORM("section-form"),
    /** A tag of Rain, a tool that replaces it before CloudFormation reads the template. */
    RAIN_DIRECTIVE("rain-directive");

    private final String id;

    Tolerated(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
