package io.stratiform.value.function;

/**
 * Text with dynamic references, which CloudFormation replaces when it deploys the stack. Until then nobody knows what the
 * text says, so that its form is not checked.
 *
 * @since 0.1.0
 */
public final class DynamicText {

    /** What a dynamic reference begins with. */
    public static final String START = "{{resolve:";

    private DynamicText() {}

    /**
     * Returns whether a string contains a dynamic reference.
     *
     * @param text the string
     * @return true if it does
     */
    public static boolean isIn(String text) {
        return text.contains(START);
    }

    /**
     * Returns whether a string begins with a dynamic reference.
     *
     * @param text the string
     * @return true if it does
     */
    public static boolean begins(String text) {
        return text.startsWith(START);
    }
}
