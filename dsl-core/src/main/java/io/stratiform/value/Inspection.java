package io.stratiform.value;

import org.jspecify.annotations.Nullable;

/**
 * A walk through everything that a template says, in which each value tells what it refers to and what is wrong with
 * it. The inspection knows the place at which it stands.
 *
 * @since 0.1.0
 */
public interface Inspection {

    /**
     * Looks into a member of an object.
     *
     * @param key the member's key
     * @param value the member's value
     */
    void member(String key, Value<?> value);

    /**
     * Looks into an item of a list.
     *
     * @param index the item's place, counted from 0
     * @param value the item
     */
    void item(int index, Value<?> value);

    /**
     * Looks into a value that was read from a file.
     *
     * @param source its place in the file
     * @param value the value
     */
    default void source(String source, Value<?> value) {
        value.inspect(this);
    }

    /**
     * Looks at a value that is put into a text of JSON, where nothing escapes it.
     *
     * @param place its place in the document that is written as text
     * @param value a reference to a parameter, or a look into a mapping
     */
    default void unescaped(String place, Value<?> value) {}

    /**
     * Tells that the value at this place points at something declared in the template.
     *
     * @param target what it points at
     * @param attribute the attribute that it takes of it; null if it takes what {@code Ref} gives
     */
    void reference(LogicalId target, @Nullable String attribute);

    /**
     * Looks into a condition.
     *
     * @param key the member's key
     * @param operand the condition
     */
    void operand(String key, ConditionExpression operand);

    /**
     * Tells that the text of an {@code Fn::Sub} at this place names something declared in the template.
     *
     * @param name a logical id or pseudo parameter, or a logical id and, after a dot, an attribute
     */
    void variable(String name);

    /**
     * Tells that the resource waits for another.
     *
     * @param resource the other resource
     */
    void dependency(LogicalId resource);

    /**
     * Tells that the value at this place depends on a condition.
     *
     * @param condition the condition
     */
    void condition(LogicalId condition);

    /**
     * Tells that the value at this place looks into a mapping.
     *
     * @param mapping the mapping
     */
    void mapping(LogicalId mapping);

    /**
     * Tells that the value at this place is only understood in a template with a transform.
     *
     * @param transform the transform
     * @param what what needs it, as it is to be told
     */
    void requires(String transform, String what);

    /**
     * Tells that what follows is repeated by a loop.
     *
     * @param loop the head of the loop
     */
    void enterLoop(LoopHead loop);

    /** Tells that the innermost loop ends. */
    void leaveLoop();

    /**
     * Whether this place is in the {@code Rules} section, which has functions of its own.
     *
     * @return true within a rule
     */
    boolean isRule();

    /**
     * Tells what is wrong at this place.
     *
     * @param flaw what is wrong
     */
    void flaw(Flaw flaw);
}
