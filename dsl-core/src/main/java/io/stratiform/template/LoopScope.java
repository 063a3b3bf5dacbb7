package io.stratiform.template;

import io.stratiform.value.LogicalId;
import io.stratiform.value.LoopHead;
import io.stratiform.value.Placeholders;
import java.util.ArrayList;
import java.util.List;

/**
 * The enclosing loops of a place, from the outermost to the innermost.
 *
 * @param loops their heads
 */
record LoopScope(List<LoopHead> loops) {

    static final LoopScope NONE = new LoopScope(List.of());

    // CloudFormation accepts a few hundred resources per template, so more names than this are not expanded.
    private static final int MOST_NAMES = 2_000;

    LoopScope within(LoopHead loop) {
        List<LoopHead> inner = new ArrayList<>(loops);
        inner.add(loop);
        return new LoopScope(List.copyOf(inner));
    }

    LoopScope without() {
        return new LoopScope(loops.subList(0, loops.size() - 1));
    }

    boolean hasIdentifier(String name) {
        return identifiers().contains(name);
    }

    List<String> identifiers() {
        List<String> identifiers = new ArrayList<>(loops.size());
        for (LoopHead loop : loops) {
            identifiers.add(loop.identifier());
        }
        return identifiers;
    }

    /** Expands a name. Placeholders whose items are unknown are kept. */
    List<LogicalId> expand(LogicalId name) {
        List<LogicalId> names = List.of(name);
        if (!Placeholders.areIn(name.name())) {
            return names;
        }
        for (LoopHead loop : loops) {
            List<String> items = loop.items();
            boolean named = Placeholders.identifiers(name.name()).contains(loop.identifier());
            if (named && items != null && (long) names.size() * items.size() <= MOST_NAMES) {
                names = expand(names, loop.identifier(), items);
            }
        }
        return names;
    }

    private static List<LogicalId> expand(List<LogicalId> names, String identifier, List<String> items) {
        List<LogicalId> expanded = new ArrayList<>(names.size() * items.size());
        for (LogicalId name : names) {
            for (String item : items) {
                expanded.add(name.as(Placeholders.replace(name.name(), identifier, item)));
            }
        }
        return expanded;
    }
}
