package io.stratiform.value;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets the properties that a loop repeats, by their names, which contain the identifier of the loop as
 * <code>${Identifier}</code>.
 *
 * @since 0.1.0
 */
public final class RepeatedProperties extends PropertyBuilder<RepeatedProperties> {

    private final LoopHead head;

    RepeatedProperties(LoopHead head, @Nullable Consumer<? super RepeatedProperties> each) {
        this.head = head;
        accept(each);
    }

    /**
     * Returns the current item.
     *
     * @return a value that the loop replaces with the item
     */
    public Value<String> item() {
        return head.item();
    }

    /** Names with placeholders do not belong to a class, so they cannot be checked. */
    @Override
    protected Value<?> noticeSetByName(Value<?> value) {
        return value;
    }

    PropertyMap end() {
        return seal();
    }
}
