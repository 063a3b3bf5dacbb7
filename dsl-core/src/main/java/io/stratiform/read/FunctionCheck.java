package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
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
        boolean isReplaced = !alone && Intrinsic.isExpanded(entries);
        int index = 0;
        for (Map.Entry<String, Node> entry : entries.entrySet()) {
            boolean function = isCalled(entry.getKey(), alone, depth);
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

    /** Whether a member calls a function. A loop is one entry among others. */
    private static boolean isCalled(String key, boolean alone, int depth) {
        if (key.equals(Intrinsic.REF.key())) {
            return alone && depth >= HIGHEST_REFERENCE;
        }
        return key.startsWith(Intrinsic.FOR_EACH.key()) || (alone && Intrinsic.hasPrefix(key));
    }

    private void function(String name, LocatedNode argument) {
        Intrinsic function = Intrinsic.of(name);
        if (function == null || isExpanded(argument.node())) {
            return;
        }
        check(name, function, argument);
        if (function.combinesConditions()) {
            operands(argument);
        }
    }

    /** Whether a macro puts something else in place of an argument before anybody looks at it. */
    private static boolean isExpanded(Node argument) {
        return argument instanceof Node.Mapping mapping && Intrinsic.isExpanded(mapping.entries());
    }

    private void check(String name, Intrinsic function, LocatedNode argument) {
        FunctionShape shape = FunctionShape.of(function);
        if (shape.takesSingle(argument.node(), languageExtensions)) {
            return;
        }
        if (!shape.takesLength(argument.node())) {
            refuse(name, argument, function.expected(), null);
            return;
        }
        List<LocatedNode> items = argument.children();
        for (int i = 0; i < items.size(); i++) {
            ArgumentKind kind = shape.items().get(i);
            if (!kind.takes(items.get(i).node(), languageExtensions)) {
                refuse(name, items.get(i), kind.description(), name + " takes " + function.expected());
            }
        }
    }

    /** Between the operands of And, Or and Not, Condition is a function too. */
    private void operands(LocatedNode argument) {
        String name = Intrinsic.CONDITION.key();
        for (LocatedNode operand : argument.children()) {
            LocatedNode condition = operand.member(name);
            if (condition != null && operand.children().size() == 1) {
                check(name, Intrinsic.CONDITION, condition);
            }
        }
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
