package io.stratiform.template.check;

import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values that conditions compare with strings, and the relevant strings for each of them. */
final class ConditionVariables {

    /**
     * Stands for any value that is not compared. No parameter has it, because a string cannot contain the character.
     */
    static final String OTHER = "\uFFFF";

    private static final int MOST_COMBINATIONS = 1_024;

    private final Sections sections;
    private final Map<Node, Set<String>> values = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private boolean isKnown = true;
    private boolean hasComputed;

    ConditionVariables(Sections sections) {
        this.sections = sections;
    }

    void addCondition(String name) {
        Node expression = sections.conditions().get(name);
        if (expression == null) {
            isKnown = false;
        } else if (seen.add(name)) {
            add(expression);
        }
    }

    private void add(@Nullable Node expression) {
        Node.Mapping call = expression instanceof Node.Mapping mapping ? mapping : null;
        if (call == null || call.entries().size() != 1) {
            isKnown = false;
            return;
        }
        String name = call.entries().keySet().iterator().next();
        Node argument = call.entries().get(name);
        Intrinsic function = Intrinsic.of(name);
        if (function == Intrinsic.CONDITION) {
            String condition = Tree.text(argument);
            addCondition(condition == null ? "" : condition);
        } else if (function != null && function.combinesConditions()) {
            isKnown &= argument instanceof Node.Sequence;
            for (Node operand : Tree.items(argument)) {
                add(operand);
            }
        } else if (function == Intrinsic.EQUALS) {
            addComparison(Tree.item(argument, 0), Tree.item(argument, 1));
        } else {
            isKnown = false;
        }
    }

    private void addComparison(@Nullable Node left, @Nullable Node right) {
        String leftText = Tree.scalar(left);
        String rightText = Tree.scalar(right);
        if (left == null || right == null || (leftText == null && rightText == null)) {
            isKnown = false;
        } else if (leftText == null) {
            compare(left, rightText == null ? "" : rightText);
        } else if (rightText == null) {
            compare(right, leftText);
        }
    }

    private void compare(Node variable, String text) {
        hasComputed |= Tree.target(variable) == null;
        Set<String> texts = values.get(variable);
        if (texts == null) {
            texts = new LinkedHashSet<>();
            values.put(variable, texts);
        }
        texts.add(text);
    }

    /** Whether all forms can be tried. Computed values may depend on each other. */
    boolean areKnown() {
        boolean areIndependent = values.size() < 2 || (!hasComputed && sections.section("Rules") == null);
        long combinations = 1;
        for (Node variable : values.keySet()) {
            combinations = Math.min(combinations * textsOf(variable).size(), MOST_COMBINATIONS + 1L);
        }
        return isKnown && areIndependent && combinations <= MOST_COMBINATIONS && combinations > 0;
    }

    List<Node> variables() {
        return new ArrayList<>(values.keySet());
    }

    /** The possible values: those it is compared with, and another one if its parameter allows it. */
    List<String> textsOf(Node variable) {
        Set<String> compared = values.getOrDefault(variable, Set.of());
        Node parameter = sections.parameters().get(String.valueOf(Tree.target(variable)));
        Node allowed = Tree.member(parameter, "AllowedValues");
        List<String> texts = new ArrayList<>();
        if (allowed instanceof Node.Sequence) {
            for (Node value : Tree.items(allowed)) {
                String text = Tree.scalar(value);
                texts.add(text == null || !compared.contains(text) ? OTHER : text);
            }
            return List.copyOf(new LinkedHashSet<>(texts));
        }
        texts.addAll(compared);
        if (Tree.member(parameter, "AllowedPattern") == null) {
            texts.add(OTHER);
        }
        return texts;
    }
}
