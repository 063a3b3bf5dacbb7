package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.yaml.SourceText;
import io.stratiform.yaml.YamlScalar;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What tags make of values: {@code !Sub x} is the object {@code Fn::Sub: x}, {@code !!str 12} is a text. */
final class YamlTags {

    /** What the tags of YAML itself begin with, which are written with two exclamation marks. */
    static final String STANDARD = "tag:yaml.org,2002:";

    private static final Set<String> REFUSED = Set.of("binary", "omap", "pairs", "set", "timestamp", "merge", "value");

    private final SourceText source;
    private final Problems problems;
    private final TreeBuilder tree;

    YamlTags(SourceText source, Problems problems, TreeBuilder tree) {
        this.source = source;
        this.problems = problems;
        this.tree = tree;
    }

    /**
     * Takes the tag of a value that may have one.
     *
     * @param kind the name of the standard tag that the value has by itself
     * @return where the value itself begins
     */
    Position open(int start, @Nullable String tag, String kind) {
        if (tag == null) {
            return Position.in(source, start);
        }
        String function = FunctionTags.function(tag);
        if (function != null) {
            tree.startFunction(function, Position.in(source, start));
        } else if (tag.equals("!")) {
            nameless(Position.in(source, start));
        } else if (tag.startsWith(FunctionTags.RAIN) && problems.isLenient()) {
            directive(tag, Position.in(source, start));
        } else if (!tag.equals(STANDARD + kind)) {
            refuse(tag, Position.in(source, start));
        }
        return Position.in(source, contentStart(start));
    }

    /** Takes the tag {@code !}, which says that a scalar is text, whatever it looks like. */
    void nameless(Position at) {
        problems.tolerable(
                at,
                Flaw.error(Code.NAMELESS_TAG, tree.path(), "there is a tag without a name")
                        .expecting("the name right behind the !"),
                "a scalar behind it is kept as text");
    }

    /** Takes a tag of Rain as the object that is its long form. */
    private void directive(String tag, Position at) {
        problems.tolerable(
                at,
                Flaw.error(
                        Code.RAIN_DIRECTIVE,
                        tree.path(),
                        "the tag " + Words.shortened(tag) + " is unknown to CloudFormation",
                        FunctionTags.hint(tag)),
                "it is kept as an object of the one member " + Words.shortened(tag.substring(1)));
        tree.startFunction(tag.substring(1), at);
    }

    /** Takes a scalar that is no key. */
    void scalar(YamlScalar scalar) {
        String tag = scalar.tag();
        String text = scalar.text();
        Position at = Position.in(source, scalar.start());
        if (tag == null) {
            tree.scalar(scalar.isPlain() ? plain(text, at) : new Node.Text(text), at);
        } else if (FunctionTags.function(tag) == null && tag.startsWith(STANDARD)) {
            tree.scalar(converted(tag, text, at), at);
        } else {
            boolean empty = text.isEmpty() && scalar.isPlain();
            Position content = open(scalar.start(), tag, "str");
            argument(tag, scalar, empty ? at : content);
        }
    }

    private void argument(String tag, YamlScalar scalar, Position at) {
        String text = scalar.text();
        int dot = text.indexOf('.');
        if (!tag.equals("!GetAtt") || dot < 1 || dot == text.length() - 1) {
            tree.scalar(new Node.Text(text), at);
            return;
        }
        boolean quoted = scalar.isQuoted();
        tree.startList(at);
        tree.scalar(new Node.Text(text.substring(0, dot)), at);
        tree.scalar(
                new Node.Text(text.substring(dot + 1)), new Position(at.line(), at.column() + dot + (quoted ? 2 : 1)));
        tree.end();
    }

    private Node plain(String text, Position at) {
        Node node = PlainScalars.node(text);
        String surprise = PlainScalars.surprise(text, node);
        if (surprise != null) {
            problems.notice(
                    at,
                    Flaw.notice(Code.PLAIN_SCALAR, tree.path(), surprise, "put it in quotes if it is meant as text"));
        }
        return node;
    }

    /** The value of a scalar with one of YAML's own tags. */
    private Node converted(String tag, String text, Position at) {
        String type = tag.substring(STANDARD.length());
        if (type.equals("str")) {
            return new Node.Text(text);
        }
        Node node = PlainScalars.node(text);
        boolean fits = switch (type) {
            case "int" -> node instanceof Node.Numeral numeral && isInteger(numeral.literal());
            case "float" -> node instanceof Node.Numeral;
            case "bool" -> node instanceof Node.Bool;
            case "null" -> node instanceof Node.Null;
            default -> false;
        };
        if (!fits && List.of("int", "float", "bool", "null").contains(type)) {
            problems.error(
                    at,
                    Flaw.error(Code.UNKNOWN_TAG, tree.path(), Words.quoted(text) + " is not what !!" + type + " says"));
        } else if (!fits) {
            refuse(tag, at);
        }
        return node;
    }

    private static boolean isInteger(String literal) {
        return literal.indexOf('.') < 0 && literal.indexOf('e') < 0 && literal.indexOf('E') < 0;
    }

    private void refuse(String tag, Position at) {
        problems.leaveGap();
        if (tag.startsWith(STANDARD)) {
            String name = tag.substring(STANDARD.length());
            problems.error(
                    at,
                    Flaw.error(
                            Code.UNKNOWN_TAG,
                            tree.path(),
                            REFUSED.contains(name)
                                    ? "CloudFormation does not take the tag !!" + name
                                    : "the tag !!" + Words.shortened(name) + " does not belong to this value"));
        } else {
            problems.error(
                    at,
                    YamlSource.MISTAKES.unknownTag(tag, FunctionTags.hint(tag)).below(tree.path()));
        }
    }

    /** Where what is behind a tag begins: white space, line breaks and comments may be in between. */
    private int contentStart(int tagStart) {
        int[] codePoints = source.codePoints();
        int index = tagStart;
        while (index < codePoints.length && !isSpace(codePoints[index])) {
            index++;
        }
        while (index < codePoints.length) {
            if (codePoints[index] == '#') {
                index = lineEnd(codePoints, index);
            } else if (isSpace(codePoints[index])) {
                index++;
            } else {
                break;
            }
        }
        return index;
    }

    private static int lineEnd(int[] codePoints, int from) {
        int index = from;
        while (index < codePoints.length && codePoints[index] != '\n' && codePoints[index] != '\r') {
            index++;
        }
        return index;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
