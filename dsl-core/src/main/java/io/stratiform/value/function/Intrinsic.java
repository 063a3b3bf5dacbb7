package io.stratiform.value.function;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The table of intrinsic functions: what each is called, its short tag, its arguments, and the transform it needs.
 *
 * <p>To add a function of AWS, add a constant here and the record that stands for it, and name the record in
 * {@code FunctionRecords}, which does not compile without. Writers, readers and checks then know it.
 *
 * <p>The arguments are given in a short notation, which only the reader of templates looks at: kinds of arguments, as
 * {@code io.stratiform.read.ArgumentKind} lists them. {@code [list, scalar]} is a list of two items, {@code scalar?} an
 * optional item, {@code [anything 2..10]} a list of 2 to 10 items of one kind, and {@code a | b} one or the other.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html">
 *     Intrinsic function reference</a>
 * @since 0.1.0
 */
@SuppressWarnings("MissingJavadoc")
public enum Intrinsic {
    REF("Ref", Tag.WRITTEN, "name", "one logical id or pseudo parameter, as text"),
    GET_ATT(
            "Fn::GetAtt",
            Tag.WRITTEN,
            "dotted | [name, attribute]",
            "a logical id and an attribute: LogicalId.Attribute, or a list of the two"),
    SUB(
            "Fn::Sub",
            Tag.WRITTEN,
            "literal | [literal, object]",
            "a text, or a list of a text and an object with its variables"),
    JOIN("Fn::Join", Tag.WRITTEN, "[scalar, list]", "a delimiter and the list to join"),
    SPLIT("Fn::Split", Tag.WRITTEN, "[scalar, scalar]", "a delimiter and the text to split"),
    SELECT("Fn::Select", Tag.WRITTEN, "[scalar, list]", "an index and the list to choose from"),
    IF(
            "Fn::If",
            Tag.WRITTEN,
            "[name, anything, anything]",
            "a condition, the value if it holds, and the value if it does not"),
    FIND_IN_MAP(
            "Fn::FindInMap",
            Tag.WRITTEN,
            "[scalar, scalar, scalar, object?]",
            "a mapping, its top-level key and its second-level key; with AWS::LanguageExtensions a DefaultValue behind"
                    + " them"),
    IMPORT_VALUE("Fn::ImportValue", Tag.WRITTEN, "scalar", "the name of an export"),
    GET_AZS("Fn::GetAZs", Tag.WRITTEN, "scalar", "a region; \"\" is the stack's own"),
    BASE64("Fn::Base64", Tag.WRITTEN, "scalar", "a text, or a function that gives one"),
    CIDR(
            "Fn::Cidr",
            Tag.WRITTEN,
            "[scalar, scalar, scalar?]",
            "an address block, a count, and how many bits if not the default"),
    TRANSFORM("Fn::Transform", Tag.WRITTEN, "collection", "an object with Name and Parameters"),
    GET_STACK_OUTPUT("Fn::GetStackOutput", Tag.READ, "object", "an object with StackName and OutputName"),

    LENGTH("Fn::Length", Tag.READ, "list", "a list, or a function that gives one", Intrinsic.LANGUAGE_EXTENSIONS),
    TO_JSON_STRING("Fn::ToJsonString", Tag.READ, "collection", "an object or a list", Intrinsic.LANGUAGE_EXTENSIONS),
    /** Its key goes on with {@code ::} and the name of the loop. */
    FOR_EACH(
            "Fn::ForEach",
            Tag.NONE,
            "[texts, collection, object]",
            "an identifier, the collection it runs through, and an object to repeat",
            Intrinsic.LANGUAGE_EXTENSIONS),

    /** A function among the operands of the three that follow, and nowhere else. */
    CONDITION("Condition", Tag.WRITTEN, "name", "the name of a condition, as text"),
    AND("Fn::And", Tag.WRITTEN, "[anything 2..10]", "a list of 2 to 10 conditions"),
    OR("Fn::Or", Tag.WRITTEN, "[anything 2..10]", "a list of 2 to 10 conditions"),
    NOT("Fn::Not", Tag.WRITTEN, "[anything]", "a list of one condition"),
    EQUALS("Fn::Equals", Tag.WRITTEN, "[anything, anything]", "the two values to compare"),

    CONTAINS("Fn::Contains", Tag.READ, "[list, scalar]", "a list, and the text to find in it"),
    EACH_MEMBER_EQUALS(
            "Fn::EachMemberEquals",
            Tag.READ,
            "[list, scalar]",
            "a list, and the text that each of its members has to be"),
    EACH_MEMBER_IN("Fn::EachMemberIn", Tag.READ, "[list, list]", "a list, and the list that has to have its members"),
    REF_ALL("Fn::RefAll", Tag.READ, "scalar", "an AWS-specific parameter type"),
    VALUE_OF("Fn::ValueOf", Tag.READ, "[scalar, scalar]", "a parameter and an attribute"),
    VALUE_OF_ALL("Fn::ValueOfAll", Tag.READ, "[scalar, scalar]", "a parameter type and an attribute");

    /** The transform that loops and some functions need. */
    public static final String LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions";

    /** What the key of a loop begins with; the rest is the loop's name. */
    public static final String LOOP_PREFIX = "Fn::ForEach::";

    private static final String PREFIX = "Fn::";

    private static final Map<String, Intrinsic> BY_KEY = byKey();

    private final String key;
    private final String tag;
    private final boolean isWrittenAsTag;
    private final String arguments;
    private final String expected;
    private final @Nullable String transform;

    Intrinsic(String key, Tag tag, String arguments, String expected) {
        this(key, tag, arguments, expected, null);
    }

    Intrinsic(String key, Tag tag, String arguments, String expected, @Nullable String transform) {
        this.key = key;
        this.tag = tag == Tag.NONE ? "" : "!".concat(hasPrefix(key) ? key.substring(PREFIX.length()) : key);
        this.isWrittenAsTag = tag == Tag.WRITTEN;
        this.arguments = arguments;
        this.expected = expected;
        this.transform = transform;
    }

    /** Who knows the short tag of a function. CloudFormation reads some tags that it does not document. */
    private enum Tag {
        /** It is read and written. */
        WRITTEN,
        /** It is read, and the function is written in full. */
        READ,
        /** There is none. */
        NONE
    }

    private static Map<String, Intrinsic> byKey() {
        Map<String, Intrinsic> functions = new HashMap<>(64);
        for (Intrinsic function : values()) {
            functions.put(function.key, function);
        }
        return functions;
    }

    /**
     * Finds a function by its name.
     *
     * @param key the key of an object's member; that of a loop has the loop's name in it
     * @return the function; null if none is called so
     */
    public static @Nullable Intrinsic of(String key) {
        Intrinsic function = BY_KEY.get(key);
        return function == null && isLoop(key) ? FOR_EACH : function;
    }

    /**
     * Returns the function's name.
     *
     * @return the key of the object that calls it, for example {@code Fn::Join}
     */
    public String key() {
        return key;
    }

    /**
     * Returns the place of an item of the function's argument.
     *
     * @param index the item, counted from 0
     * @return for example {@code Fn::Join[1]}
     */
    public String argument(int index) {
        return key + "[" + index + "]";
    }

    /**
     * Returns the tag of YAML that stands for the function in a document that is read.
     *
     * @return for example {@code !Join}; empty if there is none
     */
    public String tag() {
        return tag;
    }

    /**
     * Returns whether a writer may use the tag.
     *
     * @return false if the function is always written in full
     */
    public boolean isWrittenAsTag() {
        return isWrittenAsTag;
    }

    /**
     * Returns what the function takes.
     *
     * @return the kinds of its arguments, in the notation that this class describes
     */
    public String arguments() {
        return arguments;
    }

    /**
     * Returns what the function takes, for an error message.
     *
     * @return a phrase
     */
    public String expected() {
        return expected;
    }

    /**
     * Returns the transform without which CloudFormation does not know the function.
     *
     * @return the transform; null if the function needs none
     */
    public @Nullable String transform() {
        return transform;
    }

    /**
     * Returns whether the function combines conditions, so that {@link #CONDITION} is a function in its argument.
     *
     * @return true for {@link #AND}, {@link #OR} and {@link #NOT}
     */
    public boolean combinesConditions() {
        return this == AND || this == OR || this == NOT;
    }

    /**
     * Returns whether a key names a function, one that this table lacks included.
     *
     * @param key the key of a member
     * @return true for {@code Ref} and for what begins with {@code Fn::}
     */
    public static boolean isFunctionName(String key) {
        return key.equals(REF.key) || hasPrefix(key);
    }

    /**
     * Returns whether a key begins with {@code Fn::}. Where {@code Ref} may be a name, as among declarations, only such a
     * key is a function, a loop or a macro.
     *
     * @param key the key of a member
     * @return true if it does
     */
    public static boolean hasPrefix(String key) {
        return key.startsWith(PREFIX);
    }

    /**
     * Returns whether a key is that of a loop.
     *
     * @param key the key of a member
     * @return true if it begins with {@link #LOOP_PREFIX}
     */
    public static boolean isLoop(String key) {
        return key.startsWith(LOOP_PREFIX);
    }

    /**
     * Returns the name of the function that an object calls, one that this table lacks included.
     *
     * @param object the object's members
     * @return the key of its only member, if that names a function; otherwise null
     */
    public static @Nullable String called(Map<String, ?> object) {
        if (object.size() != 1) {
            return null;
        }
        String key = object.keySet().iterator().next();
        return isFunctionName(key) ? key : null;
    }

    /**
     * Returns whether a macro puts something else in the place of an object, before anything in it is looked at.
     *
     * @param object the object's members
     * @return true if {@code Fn::Transform} is among them
     */
    public static boolean isExpanded(Map<String, ?> object) {
        return object.containsKey(TRANSFORM.key);
    }

    /**
     * Returns whether CloudFormation puts something else in the place of an object: what a function gives, the outcome of
     * a condition, or what a macro makes of it.
     *
     * @param object the object's members
     * @return true if it does
     */
    public static boolean isReplaced(Map<String, ?> object) {
        return isExpanded(object)
                || called(object) != null
                || (object.size() == 1 && object.containsKey(CONDITION.key));
    }

    /** Returns the function's name, as messages tell it. */
    @Override
    public String toString() {
        return key;
    }
}
