package io.stratiform.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a layer to the settings that it inherits. Its text contains neither files nor lines, so you can keep
 * and compare a copy: a review then shows how a change to any layer affects this one.
 *
 * @param layer the name of the layer
 * @param parent the name of its parent; null if it has none
 * @param changes the keys that it sets, in the order of the catalogue
 * @since 0.1.0
 */
public record LayerDelta(String layer, @Nullable String parent, List<LayerChange> changes) {

    /** Copies the list. */
    public LayerDelta {
        changes = List.copyOf(changes);
    }

    static LayerDelta of(String layer, CatalogIndex index, ResolvedValues values) {
        List<Layer> chain = values.chain();
        for (int i = 0; i < chain.size(); i++) {
            if (chain.get(i).name().equals(layer)) {
                List<LayerChange> changes = new LayerComparison(i).changes(index, values);
                return new LayerDelta(layer, i == 0 ? null : chain.get(i - 1).name(), changes);
            }
        }
        throw new IllegalArgumentException(
                "there is no layer '" + layer + "' among " + String.join(", ", values.layersLookedAt()));
    }

    /**
     * Returns a line for each key: its value, and the value that it replaces.
     *
     * @return lines that end with a line break
     */
    public String toText() {
        StringBuilder text = new StringBuilder("# ").append(layer);
        text.append(parent == null ? ", which has no parent" : ", a child of " + parent)
                .append('\n');
        List<String> lines = new ArrayList<>(changes.size());
        int width = 0;
        for (LayerChange change : changes) {
            String line = change.key() + ": " + (change.isFinal() ? "!final " : "") + ValueText.ofNode(change.value());
            lines.add(line);
            width = Math.max(width, line.codePointCount(0, line.length()));
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String comment = parent == null ? "" : comment(changes.get(i));
            text.append(line);
            if (!comment.isEmpty()) {
                text.append(" ".repeat(width - line.codePointCount(0, line.length())));
                text.append("  # ").append(comment);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String comment(LayerChange change) {
        if (change.kind() == LayerChange.Kind.UNSET && change.inherited() == null) {
            return "nothing is inherited";
        }
        String inherited = ShownValue.text(change.inherited()) + " (" + change.inheritedFrom() + ")";
        return switch (change.kind()) {
            case NEW -> "new";
            case OVERRIDE, UNSET -> "instead of " + inherited;
            case ADDITION -> "added to " + inherited;
            case REDUNDANT -> "as in " + change.inheritedFrom() + " already";
        };
    }
}
