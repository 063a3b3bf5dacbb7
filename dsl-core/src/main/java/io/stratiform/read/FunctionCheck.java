package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the arguments of every function where CloudFormation evaluates functions: whether they are as many as there
 * have to be, and of the right kind. What they refer to is not looked at.
 */
final class FunctionCheck {

    private static final List<String> SECTIONS = List.of("Rules", "Conditions", "Resources", "Outputs", "Hooks");

    /** Above it there are sections, logical ids and attributes, which may be called like a function. */
    private static final int HIGHEST_REFERENCE = 3;

    private final Problems problems;
    private final boolean languageExtensions;

    private FunctionCheck(Problems problems, boolean languageExtensions) {
        this.problems = problems;
        this.languageExtensions = languageExtensions;
    }

    static void of(LocatedNode root, boolean languageExtensions, Problems problems) {
        FunctionCheck check = new FunctionCheck(problems, languageExtensions);
        for (String section : SECTIONS) {
            LocatedNode start = root.member(section);
            if (start != null) {
                check.walk(start, 1);
            }
        }
    }

    private void walk(LocatedNode node, int depth) {
        if (node.node() instanceof Node.Mapping mapping) {
            members(node, mapping.entries(), depth);
        } else if (node.node() instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                if (isCollection(sequence.items().get(i))) {
                    walk(node.child(sequence.items().get(i), null, i), depth + 1);
                }
            }
        }
    }

    private void members(LocatedNode node, Map<String, Node> entries, int depth) {
        boolean alone = entries.size() == 1;
        boolean isReplaced = !alone && entries.containsKey("Fn::Transform");
        int index = 0;
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            boolean function = isFunction(entry.getKey(), alone, depth);
            boolean isWalked = !isReplaced && isCollection(entry.getValue());
            if (function || isWalked) {
                LocatedNode child = node.child(entry.getValue(), entry.getKey(), index);
                if (function) {
                    function(entry.getKey(), child);
                }
                if (isWalked) {
                    walk(child, depth + 1);
                }
            }
            index++;
        }
    }

    private static boolean isCollection(Node node) {
        return node instanceof Node.Mapping || node instanceof Node.Sequence;
    }

    private static boolean isFunction(String key, boolean alone, int depth) {
        if (key.equals("Ref")) {
            return alone && depth >= HIGHEST_REFERENCE;
        }
        return key.startsWith(FunctionShapes.FOR_EACH) || (alone && key.startsWith("Fn::"));
    }

    private void function(String name, LocatedNode argument) {
        if (ArgumentKind.isFunction(argument.node()) && isReplaced(argument.node())) {
            return;
        }
        switch (name) {
            case "Fn::GetAtt" -> attribute(argument);
            case "Fn::Sub" -> substitution(argument);
            default -> {
                FunctionShape shape = FunctionShapes.of(name);
                if (shape != null) {
                    shaped(name, shape, argument);
                }
            }
        }
        if (name.equals("Fn::And") || name.equals("Fn::Or") || name.equals("Fn::Not")) {
            operands(argument);
        }
    }

    private void shaped(String name, FunctionShape shape, LocatedNode argument) {
        if (shape.list()) {
            list(name, shape, argument);
        } else if (!shape.kind(0).takes(argument.node(), languageExtensions)) {
            refuse(name, argument, shape.expected(), null);
        }
    }

    private void list(String name, FunctionShape shape, LocatedNode argument) {
        List<LocatedNode> items = argument.children();
        if (!(argument.node() instanceof Node.Sequence)
                || items.size() < shape.least()
                || items.size() > shape.most()) {
            refuse(name, argument, shape.expected(), null);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            ArgumentKind kind = shape.kind(i);
            if (!kind.takes(items.get(i).node(), languageExtensions)) {
                refuse(name, items.get(i), kind.description(), name + " takes " + shape.expected());
            }
        }
    }

    /** Two texts, or one with a dot in between. */
    private void attribute(LocatedNode argument) {
        String expected = "a logical id and an attribute: LogicalId.Attribute, or a list of the two";
        if (argument.node() instanceof Node.Text text) {
            int dot = text.value().indexOf('.');
            if (dot < 1 || dot == text.value().length() - 1) {
                refuse("Fn::GetAtt", argument, expected, null);
            }
        } else {
            shaped("Fn::GetAtt", FunctionShape.list(expected, ArgumentKind.NAME, ArgumentKind.SCALAR), argument);
            LocatedNode attribute = argument.item(1);
            if (attribute != null && attribute.node().equals(new Node.Text(""))) {
                refuse("Fn::GetAtt", attribute, "the name of an attribute", null);
            }
        }
    }

    /** A text, or a list of a text and its variables. */
    private void substitution(LocatedNode argument) {
        if (!(argument.node() instanceof Node.Text)) {
            shaped(
                    "Fn::Sub",
                    FunctionShape.list(
                            "a text, or a list of a text and an object with its variables",
                            ArgumentKind.LITERAL,
                            ArgumentKind.OBJECT),
                    argument);
        }
    }

    /** Between the operands of And, Or and Not, Condition is a function too. */
    private void operands(LocatedNode argument) {
        for (LocatedNode operand : argument.children()) {
            LocatedNode condition = operand.member("Condition");
            if (condition != null
                    && operand.children().size() == 1
                    && !ArgumentKind.NAME.takes(condition.node(), languageExtensions)) {
                refuse("Condition", condition, "the name of a condition, as text", null);
            }
        }
    }

    /** Whether a macro puts something else in place of an argument before anybody looks at it. */
    private static boolean isReplaced(Node argument) {
        return argument instanceof Node.Mapping mapping && mapping.entries().containsKey("Fn::Transform");
    }

    private void refuse(String name, LocatedNode found, String expected, @Nullable String hint) {
        problems.tolerable(
                found.position(),
                Flaw.error(
                                Code.FUNCTION_ARGUMENTS,
                                found.path(),
                                name + " cannot take " + Words.node(found.node()),
                                hint)
                        .expecting(expected),
                "it is kept as it is");
    }
}
