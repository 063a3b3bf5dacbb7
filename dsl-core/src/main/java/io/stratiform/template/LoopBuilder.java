package io.stratiform.template;

import io.stratiform.value.Condition;
import io.stratiform.value.ConditionExpression;
import io.stratiform.value.LogicalId;
import io.stratiform.value.LoopHead;
import io.stratiform.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Adds the resources, outputs or conditions that a loop repeats, and loops of them. Each logical id contains the
 * identifier of the loop: <code>${Identifier}</code> for the current item, or <code>&amp;{Identifier}</code> for its
 * letters and digits.
 *
 * @since 0.1.0
 */
public final class LoopBuilder {

    private final LoopHead head;
    private final List<DeclaredCondition> conditions = new ArrayList<>(0);
    private final List<DeclaredResource> resources = new ArrayList<>(0);
    private final List<Output> outputs = new ArrayList<>(0);
    private final List<DeclaredLoop> loops = new ArrayList<>(0);
    private boolean closed;

    private LoopBuilder(LoopHead head) {
        this.head = head;
    }

    static DeclaredLoop loop(LoopHead head, Consumer<? super LoopBuilder> each) {
        LoopBuilder builder = new LoopBuilder(head);
        if (each == null) {
            throw new IllegalArgumentException("the content of the loop " + head.logicalId() + " is null, declared at "
                    + head.logicalId().site() + "; pass a lambda, as in each -> each.add(...)");
        }
        each.accept(builder);
        builder.closed = true;
        return new DeclaredLoop(head, builder.conditions, builder.resources, builder.outputs, builder.loops);
    }

    /**
     * Returns the current item.
     *
     * @return a value that the loop replaces with the item
     */
    public Value<String> item() {
        return head.item();
    }

    /**
     * Adds a resource.
     *
     * @param resource the resource, whose logical id contains the identifier
     * @param <R> its class
     * @return the same resource, to refer to within this loop, or within another loop with the same identifier
     */
    public <R extends Resource> R add(R resource) {
        return add(resource, ResourceOptions.NONE);
    }

    /**
     * Adds a resource with options.
     *
     * @param resource the resource, whose logical id contains the identifier
     * @param options sets its options
     * @param <R> its class
     * @return the same resource, for references
     */
    public <R extends Resource> R add(R resource, Consumer<? super ResourceOptions.Builder> options) {
        return add(resource, ResourceOptions.create(options));
    }

    private <R extends Resource> R add(R resource, ResourceOptions options) {
        requireOpen();
        if (resource == null) {
            throw new IllegalArgumentException("the resource is null, in the loop " + head.logicalId() + " declared at "
                    + head.logicalId().site() + "; omit the call");
        }
        resources.add(new DeclaredResource(resource, options));
        return resource;
    }

    /**
     * Adds a condition.
     *
     * @param logicalId its logical id, which contains the identifier
     * @param expression its expression
     * @return the condition, for references
     */
    public Condition condition(String logicalId, ConditionExpression expression) {
        requireOpen();
        LogicalId id = LogicalId.declare(logicalId, "Condition", LoopBuilder.class);
        conditions.add(new DeclaredCondition(id, expression));
        return new Condition(id);
    }

    /**
     * Adds an output.
     *
     * @param logicalId its name, which contains the identifier
     * @param value its value
     */
    public void output(String logicalId, Value<?> value) {
        output(logicalId, value, o -> {});
    }

    /**
     * Adds an output with a literal string.
     *
     * @param logicalId its name, which contains the identifier
     * @param value its value
     */
    public void output(String logicalId, String value) {
        output(logicalId, value == null ? null : Value.of(value), o -> {});
    }

    /**
     * Adds an output with a literal number.
     *
     * @param logicalId its name, which contains the identifier
     * @param value its value
     */
    public void output(String logicalId, Number value) {
        output(logicalId, value == null ? null : Value.of(value), o -> {});
    }

    /**
     * Adds an output with a literal boolean.
     *
     * @param logicalId its name, which contains the identifier
     * @param value its value
     */
    public void output(String logicalId, boolean value) {
        output(logicalId, Value.of(value), o -> {});
    }

    /**
     * Adds an output with a literal string and a description, a condition or an export.
     *
     * @param logicalId its name, which contains the identifier
     * @param value its value
     * @param options sets its description, condition or export
     */
    public void output(String logicalId, String value, Consumer<? super Output.Builder> options) {
        output(logicalId, value == null ? null : Value.of(value), options);
    }

    /**
     * Adds an output with a description, a condition or an export.
     *
     * @param logicalId its name, which contains the identifier
     * @param value its value
     * @param options sets its description, condition or export
     */
    public void output(String logicalId, @Nullable Value<?> value, Consumer<? super Output.Builder> options) {
        requireOpen();
        outputs.add(Output.create(logicalId, value, options));
    }

    /**
     * Adds a loop over literal items within this one.
     *
     * @param name its name, unique in the template
     * @param identifier the identifier of the current item
     * @param items the items
     * @param each adds the repeated declarations
     */
    public void forEach(String name, String identifier, List<String> items, Consumer<? super LoopBuilder> each) {
        requireOpen();
        loops.add(loop(LoopHead.of(name, identifier, items, LoopBuilder.class), each));
    }

    /**
     * Adds a loop within this one.
     *
     * @param name its name, unique in the template
     * @param identifier the identifier of the current item
     * @param collection the items: a parameter that is a list
     * @param each adds the repeated declarations
     */
    public void forEach(
            String name, String identifier, Value<List<String>> collection, Consumer<? super LoopBuilder> each) {
        requireOpen();
        loops.add(loop(LoopHead.of(name, identifier, collection, LoopBuilder.class), each));
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException(
                    "the loop " + head.logicalId() + " is complete; declare everything within its lambda");
        }
    }
}
