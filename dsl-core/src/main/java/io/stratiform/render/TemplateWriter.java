package io.stratiform.render;

import io.stratiform.value.Node;
import java.io.IOException;

/**
 * Converts the neutral tree to text. A writer is immutable and can be shared between threads. The same tree results in
 * the same characters on every machine, locale and JDK.
 *
 * <p>Trees may have {@link Node#DEEPEST} levels, which is also the limit of the readers. A deeper tree is an error with
 * its path.
 *
 * @since 0.1.0
 */
public sealed interface TemplateWriter permits JsonWriter, YamlWriter {

    /**
     * Writes a tree to a string.
     *
     * @param node the root of the tree
     * @return the string
     * @throws RenderException if the tree cannot be written, with the path of the place
     */
    String write(Node node);

    /**
     * Appends a tree to {@code out}, completely or not at all.
     *
     * @param node the root of the tree
     * @param out the target
     * @throws RenderException if the tree cannot be written, with the path of the place
     * @throws IOException if {@code out} throws it
     */
    default void write(Node node, Appendable out) throws IOException {
        out.append(write(node));
    }
}
