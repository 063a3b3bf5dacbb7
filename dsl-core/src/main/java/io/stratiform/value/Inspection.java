package io.stratiform.value;

import org.jspecify.annotations.Nullable;

/**
 * A walk through all parts of a template, in which each value reports what it refers to and what is wrong with it. The
 * inspection keeps track of the current place.
 *
 * @since 0.1.0
 */
public interface Inspection {

    /**
     * Inspects a member of an object.
     *
     * @param key the member's key
     * @param value the member's value
     */
    void member(String key, Value<?> value);

    /**
     * Inspects an item of a list.
     *
     * @param index the index of the item, from 0
     * @param value the item
     */
    void item(int index, Value<?> value);

    /**
     * Inspects a value that was read from a file.
     *
     * @param source its position in the file
     * @param value the value
     */
    default void source(String source, Value<?> value) {
        value.inspect(this);
    }

    /**
     * Inspects a value that is inserted into a JSON string without escaping.
     *
     * @param place its place in the document
     * @param value a reference to a parameter, or a lookup in a mapping
     */
    default void unescaped(String place, Value<?> value) {}

    /**
     * Reports that the value at this place refers to a declaration of the template.
     *
     * @param target the target
     * @param attribute the attribute; null for {@code Ref}
     */
    void reference(LogicalId target, @Nullable String attribute);

    /**
     * Inspects a condition.
     *
     * @param key the member's key
     * @param operand the condition
     */
    void operand(String key, ConditionExpression operand);

    /**
     * Reports that the string of an {@code Fn::Sub} at this place refers to a declaration of the template.
     *
     * @param name a logical id or pseudo parameter, or a logical id and an attribute, separated by a dot
     */
    void variable(String name);

    /**
     * Reports that the resource depends on another one.
     *
     * @param resource the other resource
     */
    void dependency(LogicalId resource);

    /**
     * Reports that the value at this place depends on a condition.
     *
     * @param condition the condition
     */
    void condition(LogicalId condition);

    /**
     * Reports that the value at this place uses a mapping.
     *
     * @param mapping the mapping
     */
    void mapping(LogicalId mapping);

    /**
     * Reports that the value at this place requires a transform.
     *
     * @param transform the transform
     * @param what what requires it, for the message
     */
    void requires(String transform, String what);

    /**
     * Enters a loop.
     *
     * @param loop the head of the loop
     */
    void enterLoop(LoopHead loop);

    /** Leaves the innermost loop. */
    void leaveLoop();

    /**
     * Whether this place is in the {@code Rules} section, which has functions of its own.
     *
     * @return true within a rule
     */
    boolean isRule();

    /**
     * Reports a flaw at this place.
     *
     * @param flaw the flaw
     */
    void flaw(Flaw flaw);
}
