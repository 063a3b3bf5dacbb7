package io.stratiform.problem;

/**
 * The kinds of problems that this library reports. {@link Problem#code()} has the id; an id is never given to another kind,
 * and never changes between releases.
 *
 * @since 0.1.0
 */
public enum Code {
    /** A logical id, or another name, that CloudFormation does not accept. */
    LOGICAL_ID("template.logical-id"),
    /** A logical id that another declaration has. */
    DUPLICATE_LOGICAL_ID("template.duplicate-logical-id"),
    /** A required property that is not set. */
    REQUIRED_PROPERTY("template.required-property"),
    /** A null where a value is expected. */
    NULL("template.null"),
    /** A value of another type than the place takes. */
    WRONG_TYPE("template.wrong-type"),
    /** A value that an enumeration does not have. */
    VALUE("template.value"),
    /** A value that this release does not know, where AWS adds values often. */
    UNKNOWN_VALUE("template.unknown-value"),
    /** A number, a length, a pattern or a number of items outside its limit. */
    LIMIT("template.limit"),
    /** Something that is set twice, where the two cannot be joined. */
    SET_TWICE("template.set-twice"),
    /** A name given to unset(...) that is not set. */
    NOTHING_TO_UNSET("template.nothing-to-unset"),
    /** A declaration or a structure without a part that it needs. */
    INCOMPLETE("template.incomplete"),
    /** AWS::NoValue where a value is needed. */
    NO_VALUE("template.no-value"),
    /** Something that is set by its name, or whose type or form is not known, so that it is not checked. */
    UNCHECKED("template.unchecked"),
    /** A policy or another attribute of a resource that its type does not have. */
    ATTRIBUTE("template.resource-attribute"),
    /** A transform that is missing, or in the wrong order or place. */
    TRANSFORM("template.transform"),
    /** A key or a value of a tag that AWS does not accept. */
    TAG("template.tag"),
    /** A reference to something that is not in the template. */
    UNKNOWN_REFERENCE("template.unknown-reference"),
    /** A reference to something that another template declares. */
    FOREIGN_REFERENCE("template.foreign-reference"),
    /** A reference to an attribute or an output that does not exist. */
    UNKNOWN_ATTRIBUTE("template.unknown-attribute"),
    /** A reference where CloudFormation allows none, as in a condition. */
    FORBIDDEN_REFERENCE("template.forbidden-reference"),
    /** A reference to a resource that may not exist, because of its condition. */
    CONDITIONAL_REFERENCE("template.conditional-reference"),
    /** Resources or conditions that need each other, or themselves. */
    CIRCULAR_DEPENDENCY("template.circular-dependency"),
    /** A default or a constraint of a parameter that does not fit the others. */
    PARAMETER("template.parameter"),
    /** A parameter that is shown twice, or a group of none. */
    PARAMETER_INTERFACE("template.parameter-interface"),
    /** A mapping without entries, or a key that CloudFormation does not accept. */
    MAPPING("template.mapping"),
    /** A key or an index that is not in the mapping or list. */
    LOOKUP("template.lookup"),
    /** The name of an export or an import that CloudFormation does not accept. */
    EXPORT("template.export"),
    /** A name that two outputs export. */
    DUPLICATE_EXPORT("template.duplicate-export"),
    /** A function of rules outside a rule. */
    RULE("template.rule"),
    /** A hook that is not complete, or does not fit the template. */
    HOOK("template.hook"),
    /** A reference to outputs of something that is not a nested stack. */
    NESTED_STACK("template.nested-stack"),
    /** An intrinsic function with the wrong arguments. */
    FUNCTION("template.function"),
    /** A loop that CloudFormation cannot resolve. */
    LOOP("template.loop"),
    /** A loop that makes nothing. */
    EMPTY_LOOP("template.empty-loop"),
    /** A variable that a string never names. */
    UNUSED_VARIABLE("template.unused-variable"),
    /** A string that looks like a reference, and is not resolved. */
    PLAIN_TEXT("template.plain-text"),
    /** A dynamic reference that CloudFormation cannot resolve. */
    DYNAMIC_REFERENCE("template.dynamic-reference"),
    /** A secure string where CloudFormation takes none. */
    SECURE_STRING("template.secure-string"),
    /** A secret that everybody can read in the template. */
    PLAIN_SECRET("template.plain-secret"),
    /** A value in a string of JSON that is not escaped there. */
    JSON_TEXT("template.json-text"),
    /** A template, or a string in it, that is near or over a limit on its size. */
    TOO_LARGE("template.too-large"),
    /** Values that are nested too deep. */
    TOO_DEEP("template.too-deep"),
    /** A script that does not work as user data. */
    SCRIPT("template.script"),
    /** A policy document that IAM does not accept. */
    POLICY("template.policy"),
    /** An event pattern or a filter policy that AWS does not accept. */
    PATTERN("template.pattern"),
    /** A dashboard that CloudWatch does not accept. */
    DASHBOARD("template.dashboard"),
    /** A state machine that Step Functions does not accept. */
    STATE_MACHINE("template.state-machine"),
    /** Metadata of cfn-init, cfn-hup or authentication that the scripts do not accept. */
    CFN_INIT("template.cfn-init"),
    /** Options of Elastic Beanstalk that do not work. */
    BEANSTALK("template.elastic-beanstalk"),
    /** A file that cannot be read. */
    FILE("syntax.file"),
    /** A string that is not in UTF-8, or a character that is not allowed. */
    ENCODING("syntax.encoding"),
    /** A string with nothing in it, or with something else than is expected. */
    EMPTY_TEXT("syntax.empty"),
    /** A string that is larger than the limit. */
    TEXT_TOO_LARGE("syntax.too-large"),
    /** A string that is nested deeper than the limit. */
    TEXT_TOO_DEEP("syntax.too-deep"),
    /** A string that is not JSON. */
    JSON("syntax.json"),
    /** A string that is not YAML. */
    YAML("syntax.yaml"),
    /** A tab where YAML takes spaces only. */
    TAB("syntax.tab"),
    /** A second document in one string. */
    SECOND_DOCUMENT("syntax.second-document"),
    /** A key that one object has twice. */
    DUPLICATE_KEY("syntax.duplicate-key"),
    /** A key that is empty, a list, an object, or has a tag. */
    KEY("syntax.key"),
    /** A key without quotes that is a number. */
    NUMBER_KEY("syntax.number-key"),
    /** An anchor. */
    ANCHOR("syntax.anchor"),
    /** An alias. */
    ALIAS("syntax.alias"),
    /** A merge key. */
    MERGE_KEY("syntax.merge-key"),
    /** A tag without a name. */
    NAMELESS_TAG("syntax.nameless-tag"),
    /** A tag that is not known, or does not fit its value. */
    UNKNOWN_TAG("syntax.tag"),
    /** A string in braces that is YAML, and not JSON. */
    NOT_JSON("syntax.not-json"),
    /** A scalar without quotes that may not be what was meant. */
    PLAIN_SCALAR("syntax.plain-scalar"),
    /** A value that is null, which CloudFormation refuses in most places. */
    NULL_VALUE("read.null"),
    /** A section or a declaration that is not an object. */
    SECTION_FORM("read.section-form"),
    /** A function with the wrong arguments. */
    FUNCTION_ARGUMENTS("read.function-arguments"),
    /** A tag of Rain, which replaces it before CloudFormation reads the template. */
    RAIN_DIRECTIVE("read.rain-directive"),
    /** A parent that does not exist, or layers that inherit from each other in a circle. */
    LAYERS("settings.layers"),
    /** A key or an environment variable that no setting has. */
    UNKNOWN_KEY("settings.unknown-key"),
    /** A key that one layer sets twice. */
    KEY_SET_TWICE("settings.duplicate-key"),
    /** A value that is not of the type of the setting. */
    SETTING_TYPE("settings.wrong-type"),
    /** An argument of a command line that sets nothing. */
    ARGUMENT("settings.argument"),
    /** A list or a map in one line that is not complete. */
    LINE("settings.line"),
    /** !final or !unset where it has no meaning. */
    TAG_PLACE("settings.tag"),
    /** A value that a constraint of the setting refuses. */
    CONSTRAINT("settings.constraint"),
    /** A value for a key that a parent declares final. */
    FINAL("settings.final"),
    /** A key that no layer sets and that has no default. */
    MISSING("settings.missing");

    private final String id;

    Code(String id) {
        this.id = id;
    }

    /**
     * The id.
     *
     * @return for example {@code template.circular-dependency}
     */
    public String id() {
        return id;
    }

    /**
     * The kind with an id.
     *
     * @param id the id
     * @return the kind
     * @throws IllegalArgumentException if this library has no such kind
     */
    public static Code of(String id) {
        for (Code code : values()) {
            if (code.id.equals(id)) {
                return code;
            }
        }
        throw new IllegalArgumentException("there is no kind of problem '" + id + "'");
    }

    @Override
    public String toString() {
        return id;
    }
}
