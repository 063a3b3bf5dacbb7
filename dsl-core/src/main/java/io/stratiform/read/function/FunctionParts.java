package io.stratiform.read.function;

import io.stratiform.read.LocatedNode;
import io.stratiform.value.Node;
import io.stratiform.value.Value;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes what is in a function's argument. Templates and documents differ in it: a document has variables of its own.
 *
 * @since 0.1.0
 */
public interface FunctionParts {

    /**
     * Returns the value of a node.
     *
     * @param node the node
     * @return the value
     */
    Value<?> value(LocatedNode node);

    /**
     * Returns the members of an object.
     *
     * @param node the node
     * @return the values by their names; null if the node is not an object, or not one that is written as it was read
     */
    @Nullable Map<String, Value<?>> members(LocatedNode node);

    /**
     * Returns a name, as of a resource or an attribute.
     *
     * @param node the node
     * @return the name; null if the node says none, or none that is written as it was read
     */
    @Nullable String name(Node node);
}
