package io.stratiform.read;

import io.stratiform.value.Node;

/**
 * What may stand in one place of a function's argument. A function may stand for whatever it gives. Null is left to the
 * checks of a template, which refuse it wherever it is.
 */
enum ArgumentKind {
    /** A text that is known before anything is computed. */
    LITERAL("text"),
    /** The same, which must not be empty. */
    TEXT("text"),
    /** The same, or several. */
    TEXTS("text, or a list of texts"),
    /** A text for which AWS::LanguageExtensions takes a function. */
    NAME("text"),
    /** A text, a number or a boolean. */
    SCALAR("text, or a function that gives one"),
    /** A list. */
    LIST("a list, or a function that gives one"),
    /** An object. */
    OBJECT("an object"),
    /** A list or an object. */
    COLLECTION("a list or an object"),
    /** Anything. */
    ANYTHING("a value");

    private final String description;

    ArgumentKind(String description) {
        this.description = description;
    }

    String description() {
        return description;
    }

    boolean takes(Node node, boolean languageExtensions) {
        return switch (this) {
            case LITERAL -> node instanceof Node.Text;
            case TEXT -> isText(node);
            case TEXTS -> isText(node) || node instanceof Node.Sequence;
            case NAME -> isText(node) || (languageExtensions && isFunction(node));
            case SCALAR ->
                node instanceof Node.Text
                        || node instanceof Node.Numeral
                        || node instanceof Node.Bool
                        || node instanceof Node.Null
                        || isFunction(node);
            case LIST -> node instanceof Node.Sequence || isFunction(node);
            case OBJECT -> node instanceof Node.Mapping;
            case COLLECTION -> node instanceof Node.Mapping || node instanceof Node.Sequence;
            case ANYTHING -> true;
        };
    }

    private static boolean isText(Node node) {
        return node instanceof Node.Text text && !text.value().isEmpty();
    }

    /** Whether a node is an object that CloudFormation replaces by what a function or a macro gives. */
    static boolean isFunction(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return false;
        }
        if (mapping.entries().containsKey("Fn::Transform")) {
            return true;
        }
        return mapping.entries().size() == 1
                && isFunctionName(mapping.entries().keySet().iterator().next());
    }

    private static boolean isFunctionName(String key) {
        return key.equals("Ref") || key.equals("Condition") || key.startsWith("Fn::");
    }
}
