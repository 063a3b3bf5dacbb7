package io.stratiform.template.check;

import io.stratiform.value.Node;
import io.stratiform.value.function.Intrinsic;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Walks through what is declared, and shows each function and each text to the checks that it concerns. */
final class Walk implements BiConsumer<String, Node> {

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
                mapping.entries().forEach(this);
            } else {
                function(function, mapping);
            }
        }
    }

    private void items(List<Node> items) {
        for (int i = 0; i < items.size(); i++) {
            Node item = items.get(i);
            if (!isSilent(item)) {
                place.enter(i);
                visit(item);
                place.leave();
            }
        }
    }

    /** Looks at a member of an object. */
    @Override
    public void accept(String key, Node value) {
        if (!isSilent(value)) {
            if (TagCheck.isTags(key)) {
                TagCheck.inspect(key, value, place);
            }
            member(key, value);
        }
    }

    /** Most nodes are scalars in which nothing looks like a reference: where they are need not be kept. */
    private static boolean isSilent(Node node) {
        return node instanceof Node.Text text
                ? text.value().indexOf('{') < 0
                : !(node instanceof Node.Mapping) && !(node instanceof Node.Sequence);
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

    private void function(String name, Node.Mapping call) {
        Node argument = call.entries().get(name);
        if (argument == null) {
            return;
        }
        Intrinsic function = Intrinsic.of(name);
        if (function == null) {
            member(name, argument);
            return;
        }
        switch (function) {
            case REF -> references.ref(argument);
            case GET_ATT -> references.attribute(argument);
            case SUB -> substitution(argument);
            case IF -> branches(argument);
            case IMPORT_VALUE -> importedName(argument);
            // What a macro does with its parameters is not known.
            case TRANSFORM -> restricted(Restriction.NONE, name, argument);
            case FIND_IN_MAP -> {
                lookups().inspectMap(argument);
                restricted(Restriction.MAP_KEY, name, argument);
            }
            case SELECT -> {
                lookups().inspectSelection(argument);
                member(name, argument);
            }
            default -> member(name, argument);
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
            place.enter(Intrinsic.SUB.key());
            place.enter(1);
            visit(variables);
            place.leave();
            place.leave();
        }
    }

    private void branches(Node argument) {
        String condition = Tree.text(Tree.item(argument, 0));
        List<Node> items = Tree.items(argument);
        place.enter(Intrinsic.IF.key());
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
        place.enter(Intrinsic.IMPORT_VALUE.key());
        ExportNames.inspect("imported", argument, place);
        place.leave();
        restricted(Restriction.IMPORT, Intrinsic.IMPORT_VALUE.key(), argument);
    }

    void restricted(Restriction restriction, String key, Node value) {
        Restriction outer = references.restrict(restriction);
        member(key, value);
        references.restrict(outer);
    }
}
