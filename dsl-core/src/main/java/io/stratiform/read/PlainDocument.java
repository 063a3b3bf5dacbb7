package io.stratiform.read;

import io.stratiform.problem.Problem;
import java.util.List;

/**
 * A document that is not a template.
 *
 * @param root the tree with its positions: an object or a list
 * @param notices scalars that may not be read as intended, in the order of the text
 * @since 0.1.0
 */
public record PlainDocument(LocatedNode root, List<Problem> notices) {

    /** Copies the notices. */
    public PlainDocument {
        notices = List.copyOf(notices);
    }
}
