package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.List;

/**
 * Looks whether sections, and what they declare, are objects. Null is left to the checks of a template, which refuse it
 * wherever it is.
 */
final class SectionCheck {

    private static final List<String> SECTIONS =
            List.of("Parameters", "Rules", "Mappings", "Conditions", "Resources", "Outputs", "Hooks");

    private SectionCheck() {}

    static void of(LocatedNode root, Problems problems) {
        for (String name : SECTIONS) {
            LocatedNode section = root.member(name);
            if (section == null) {
                continue;
            }
            requireObject(section, "an object of logical ids", problems);
            if (section.node() instanceof Node.Mapping) {
                entries(section, problems);
            }
        }
    }

    private static void entries(LocatedNode section, Problems problems) {
        for (LocatedNode entry : section.children()) {
            // A loop or a macro stands for entries; its arguments are looked at with those of all functions.
            if (entry.key() != null && !Intrinsic.hasPrefix(entry.key())) {
                requireObject(entry, "an object", problems);
            }
        }
    }

    private static void requireObject(LocatedNode node, String expected, Problems problems) {
        if (!(node.node() instanceof Node.Mapping) && !(node.node() instanceof Node.Null)) {
            problems.tolerable(
                    node.position(),
                    Flaw.error(Code.SECTION_FORM, node.path(), "this is " + Words.node(node.node()))
                            .expecting(expected),
                    "it is kept as it is");
        }
    }
}
