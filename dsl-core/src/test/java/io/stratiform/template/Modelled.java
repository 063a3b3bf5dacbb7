package io.stratiform.template;

import io.stratiform.value.LoopHead;
import io.stratiform.value.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the model of a template that was read has a form for; the rest is in its document alone. */
final class Modelled {

    private static final List<String> SECTIONS_LEFT_OUT = List.of("Hooks", "Globals");
    private static final List<String> POLICIES = List.of("DeletionPolicy", "UpdateReplacePolicy");

    private Modelled() {}

    static Node part(Node template) {
        Map<String, Node> sections = new LinkedHashMap<>();
        for (Map.Entry<String, Node> section :
                ((Node.Mapping) template).entries().entrySet()) {
            if (section.getValue() instanceof Node.Mapping entries) {
                put(sections, section.getKey(), withoutLoops(entries));
            } else {
                sections.put(section.getKey(), section.getValue());
            }
        }
        return new Node.Mapping(sections);
    }

    private static void put(Map<String, Node> sections, String name, Map<String, Node> entries) {
        if (!SECTIONS_LEFT_OUT.contains(name) && (!entries.isEmpty() || name.equals("Metadata"))) {
            sections.put(name, new Node.Mapping(entries));
        }
    }

    private static Map<String, Node> withoutLoops(Node.Mapping section) {
        Map<String, Node> kept = new LinkedHashMap<>();
        for (Map.Entry<String, Node> entry : section.entries().entrySet()) {
            if (!entry.getKey().startsWith(LoopHead.PREFIX)) {
                kept.put(entry.getKey(), entry.getValue());
            }
        }
        kept.replaceAll((name, entry) -> withoutComputedPolicies(entry));
        return kept;
    }

    private static Node withoutComputedPolicies(Node entry) {
        if (!(entry instanceof Node.Mapping attributes)) {
            return entry;
        }
        Map<String, Node> kept = new LinkedHashMap<>(attributes.entries());
        for (String policy : POLICIES) {
            if (kept.get(policy) instanceof Node.Mapping) {
                kept.remove(policy);
            }
        }
        return new Node.Mapping(kept);
    }
}
