package io.stratiform.read;

import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;

/**
 * What may stand in one place of a function's argument. A function may stand for whatever it gives. Null is left to the
 * checks of a template, which refuse it wherever it is.
 */
enum ArgumentKind {
    /** A text that is known before anything is computed. */
    LITERAL("text"),
    /** The same, which must not be empty, or several. */
    TEXTS("text, or a list of texts"),
    /** A text for which AWS::LanguageExtensions takes a function. */
    NAME("text"),
    /** A text, a number or a boolean. */
    SCALAR("text, or a function that gives one"),
    /** The same, which must not be empty. */
    ATTRIBUTE("the name of an attribute"),
    /** A logical id and an attribute with a dot in between. */
    DOTTED("a logical id and an attribute"),
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
            case TEXTS -> isText(node) || node instanceof Node.Sequence;
            case NAME -> isText(node) || (languageExtensions && isReplaced(node));
            case SCALAR -> isScalar(node);
            case ATTRIBUTE ->
                isScalar(node)
                        && !(node instanceof Node.Text text && text.value().isEmpty());
            case DOTTED -> node instanceof Node.Text text && isDotted(text.value());
            case LIST -> node instanceof Node.Sequence || isReplaced(node);
            case OBJECT -> node instanceof Node.Mapping;
            case COLLECTION -> node instanceof Node.Mapping || node instanceof Node.Sequence;
            case ANYTHING -> true;
        };
    }

    private static boolean isText(Node node) {
        return node instanceof Node.Text text && !text.value().isEmpty();
    }

    private static boolean isScalar(Node node) {
        return node instanceof Node.Text
                || node instanceof Node.Numeral
                || node instanceof Node.Bool
                || node instanceof Node.Null
                || isReplaced(node);
    }

    private static boolean isDotted(String text) {
        int dot = text.indexOf('.');
        return dot > 0 && dot < text.length() - 1;
    }

    private static boolean isReplaced(Node node) {
        return node instanceof Node.Mapping mapping && Intrinsic.isReplaced(mapping.entries());
    }
}
