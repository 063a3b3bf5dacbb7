package io.stratiform.spec.pack;

/**
 * The numbers by which encoder and decoder tell apart what a block says. A primitive type is its position in its
 * enumeration, below all other kinds of types.
 */
public final class Marks {

    public static final int STRUCTURE = 16;
    public static final int TAG = 17;
    public static final int LIST = 18;
    public static final int MAP = 19;
    public static final int UNION = 20;
    public static final int DISCRIMINATED_UNION = 21;

    public static final int BY_REF = 0;
    public static final int BY_ATTRIBUTE = 1;
    public static final int BY_SUB = 2;
    public static final int BY_MEMBERS = 3;

    /** Of a property; what an update does is in the two bits from {@link #UPDATE_SHIFT}. */
    public static final int REQUIRED = 1;

    public static final int UPDATE_SHIFT = 1;
    public static final int DEPRECATED = 1 << 3;
    public static final int CONSTRAINTS = 1 << 4;
    public static final int REFERENCES = 1 << 5;
    public static final int DEFAULT = 1 << 6;
    public static final int DOCUMENT_STRUCTURE = 1 << 7;
    public static final int DOCUMENT_LANGUAGE = 1 << 8;

    /** Of constraints. */
    public static final int ALLOWED_VALUES = 1;

    public static final int OPEN_VALUES = 1 << 1;
    public static final int MIN_LENGTH = 1 << 2;
    public static final int MAX_LENGTH = 1 << 3;
    public static final int MIN_ITEMS = 1 << 4;
    public static final int MAX_ITEMS = 1 << 5;
    public static final int PATTERN = 1 << 6;
    public static final int MINIMUM = 1 << 7;
    public static final int MAXIMUM = 1 << 8;

    /** Of a resource type. */
    public static final int STATEFUL = 1;

    public static final int TAGGING = 1 << 1;
    public static final int TRANSFORM = 1 << 2;

    private Marks() {}
}
