package io.stratiform.template.check;

import io.stratiform.value.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through the declarations, and passes each function and each string to the relevant checks. */
final class Walk {

    private final Place place;
    private final References references;
    private final Sections sections;
    private @Nullable Lookups lookups;
    private @Nullable PlainTexts plainTexts;
    private int scripts;

    Walk(Place place, References references, Sections sections) {
        this.place = place;
        this.references = references;
        this.sections = sections;
    }

    void member(String key, Node value) {
        boolean isScript = Scripts.areUnder(key);
        place.enter(key);
        scripts += isScript ? 1 : 0;
        visit(value);
        scripts -= isScript ? 1 : 0;
        place.leave();
    }

    void visit(Node node) {
        if (node instanceof Node.Text text) {
            text(text.value());
        } else if (node instanceof Node.Sequence sequence) {
            items(sequence.items());
        } else if (node instanceof Node.Mapping mapping) {
            String function = Tree.function(node);
            if (function == null) {
                members(mapping.entries());
            } else {
                function(function, mapping);
            }
        }
    }

    private void items(List<Node> items) {
        for (int i = 0; i < items.size(); i++) {
            place.enter(i);
            visit(items.get(i));
            place.leave();
        }
    }

    private void members(Map<String, Node> members) {
        for (Map.Entry<String, Node> member : members.entrySet()) {
            if (TagCheck.isTags(member.getKey())) {
                TagCheck.inspect(member.getKey(), member.getValue(), place);
            }
            member(member.getKey(), member.getValue());
        }
    }

    private void text(String text) {
        if (text.indexOf('{') >= 0) {
            plainTexts().inspect(text, scripts > 0);
        }
    }

    private PlainTexts plainTexts() {
        if (plainTexts == null) {
            plainTexts = new PlainTexts(place, sections);
        }
        return plainTexts;
    }

    private Lookups lookups() {
        if (lookups == null) {
            lookups = new Lookups(place, sections);
        }
        return lookups;
    }

    private void function(String function, Node.Mapping call) {
        Node argument = call.entries().get(function);
        if (argument == null) {
            return;
        }
        switch (function) {
            case Tree.REF -> references.ref(argument);
            case "Fn::GetAtt" -> references.attribute(argument);
            case "Fn::Sub" -> substitution(argument);
            case "Fn::If" -> branches(argument);
            case "Fn::ImportValue" -> importedName(argument);
            // The use of the parameters of a macro is unknown.
            case "Fn::Transform" -> restricted(Restriction.NONE, function, argument);
            case "Fn::FindInMap" -> {
                lookups().inspectMap(argument);
                restricted(Restriction.MAP_KEY, function, argument);
            }
            case "Fn::Select" -> {
                lookups().inspectSelection(argument);
                member(function, argument);
            }
            default -> member(function, argument);
        }
    }

    /** Functions with one argument between a property and its string are omitted from the reported path. */
    private void substitution(Node argument) {
        String text = Tree.text(argument);
        if (text == null) {
            text = Tree.text(Tree.item(argument, 0));
        }
        Node variables = Tree.item(argument, 1);
        if (text != null) {
            references.substitution(text, Tree.entries(variables));
            if (text.contains("{{")) {
                plainTexts().inspect(text, true);
            }
        }
        if (variables != null) {
            place.enter("Fn::Sub");
            place.enter(1);
            visit(variables);
            place.leave();
            place.leave();
        }
    }

    private void branches(Node argument) {
        String condition = Tree.text(Tree.item(argument, 0));
        List<Node> items = Tree.items(argument);
        place.enter("Fn::If");
        for (int i = 1; i < items.size(); i++) {
            place.guard(condition == null ? Guard.UNKNOWN : new Guard(condition, i == 1));
            place.enter(i);
            visit(items.get(i));
            place.leave();
            place.unguard();
        }
        place.leave();
    }

    private void importedName(Node argument) {
        references.imported();
        place.enter("Fn::ImportValue");
        ExportNames.inspect("imported", argument, place);
        place.leave();
        restricted(Restriction.IMPORT, "Fn::ImportValue", argument);
    }

    void restricted(Restriction restriction, String key, Node value) {
        Restriction outer = references.restrict(restriction);
        member(key, value);
        references.restrict(outer);
    }
}
