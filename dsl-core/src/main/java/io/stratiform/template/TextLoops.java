package io.stratiform.template;

import io.stratiform.read.LocatedNode;
import io.stratiform.value.LoopHead;
import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads loops among the entries of a section. */
final class TextLoops {

    private final TextValues values;
    private final TextEntries entries;

    TextLoops(TextValues values, TextEntries entries) {
        this.values = values;
        this.entries = entries;
    }

    /** A loop; null if it contains something that the model does not support, such as a macro. */
    @Nullable DeclaredLoop loop(LocatedNode entry, String section) {
        LoopHead head = values.loop(entry);
        if (head == null) {
            return null;
        }
        List<DeclaredCondition> conditions = new ArrayList<>(0);
        List<DeclaredResource> resources = new ArrayList<>(0);
        List<Output> outputs = new ArrayList<>(0);
        List<DeclaredLoop> loops = new ArrayList<>(0);
        List<LocatedNode> repeated = TextValues.repeated(entry).children();
        for (LocatedNode each : repeated) {
            if (Intrinsic.isLoop(TextValues.key(each))) {
                DeclaredLoop inner = loop(each, section);
                if (inner == null) {
                    return null;
                }
                loops.add(inner);
            } else if (Intrinsic.hasPrefix(TextValues.key(each)) || !(each.node() instanceof Node.Mapping)) {
                return null;
            } else {
                switch (section) {
                    case DeclaredLoop.CONDITIONS -> conditions.add(entries.condition(each));
                    case DeclaredLoop.RESOURCES -> resources.add(entries.resource(each));
                    default -> outputs.add(entries.output(each));
                }
            }
        }
        return repeated.isEmpty() ? null : new DeclaredLoop(head, conditions, resources, outputs, loops);
    }
}
