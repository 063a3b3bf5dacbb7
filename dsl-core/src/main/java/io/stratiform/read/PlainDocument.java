package io.stratiform.read;

import io.stratiform.problem.Problem;
import java.util.List;

/**
 * A document that was read and is no template.
 *
 * @param root the tree with its places: an object or a list
 * @param notices what is read differently from what its author may think, in the order of the text
 * @since 0.1.0
 */
public record PlainDocument(LocatedNode root, List<Problem> notices) {

    /** Copies the notices. */
    public PlainDocument {
        notices = List.copyOf(notices);
    }
}
