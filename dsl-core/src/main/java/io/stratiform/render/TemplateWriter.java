package io.stratiform.render;

import io.stratiform.value.Node;
import java.io.IOException;

/**
 * Turns the neutral tree into text. A writer is immutable and may be shared between threads; the same tree gives the
 * same characters on every machine, locale and JDK.
 *
 * <p>Trees are written to a depth of {@link Node#DEEPEST} levels, which the readers take too; a deeper one is refused with
 * its path.
 *
 * @since 0.1.0
 */
public sealed interface TemplateWriter permits JsonWriter, YamlWriter {

    /**
     * Writes a tree into a string.
     *
     * @param node the root of the tree
     * @return the text, all of it
     * @throws RenderException if the tree cannot be written, with the path of the place
     */
    String write(Node node);

    /**
     * Appends a tree to {@code out}, in one piece: a tree that cannot be written leaves {@code out} as it was.
     *
     * @param node the root of the tree
     * @param out where the text goes
     * @throws RenderException if the tree cannot be written, with the path of the place
     * @throws IOException if {@code out} throws it
     */
    default void write(Node node, Appendable out) throws IOException {
        out.append(write(node));
    }
}
