package io.stratiform.read;

import io.stratiform.problem.Place;
import io.stratiform.problem.Problem;
import io.stratiform.value.Node;
import java.util.List;

/**
 * The complete content of a template file, including unknown sections and keys, in its order, with the position of each
 * node. Writing it results in an equal template.
 *
 * @since 0.1.0
 */
public final class TemplateDocument {

    private final String name;
    private final boolean json;
    private final LocatedNode root;
    private final List<Problem> notices;

    TemplateDocument(String name, boolean json, LocatedNode root, List<Problem> notices) {
        this.name = name;
        this.json = json;
        this.root = root;
        this.notices = List.copyOf(notices);
    }

    /**
     * Returns the name of the document in error messages.
     *
     * @return the path of the file, or the name that was given with the text
     */
    public String name() {
        return name;
    }

    /**
     * Whether the document is in JSON.
     *
     * @return true if it is; false if it is in YAML
     */
    public boolean isJson() {
        return json;
    }

    /**
     * The place of a position in this document.
     *
     * @param position the position
     * @return the same with the name of the document
     */
    public Place place(Position position) {
        return Place.of(name, position.line(), position.column());
    }

    /**
     * Returns the tree with positions.
     *
     * @return the root, which is an object
     */
    public LocatedNode root() {
        return root;
    }

    /**
     * Returns the tree without positions, for writers.
     *
     * @return the root, with every function in its long form
     */
    public Node.Mapping toNode() {
        return (Node.Mapping) root.node();
    }

    /**
     * Returns scalars that CloudFormation may not read as intended, such as {@code 0755} without quotes, which is 493.
     *
     * @return the notices in the order of the text, at most 100
     */
    public List<Problem> notices() {
        return notices;
    }
}
