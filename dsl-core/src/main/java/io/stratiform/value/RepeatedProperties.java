package io.stratiform.value;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sets the properties that a loop repeats, all by their names, which contain the loop's identifier as
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
     * The item of this turn.
     *
     * @return what the loop replaces by the item
     */
    public Value<String> item() {
        return head.item();
    }

    /** Names with placeholders belong to no class, so there is nothing to check them against. */
    @Override
    protected Value<?> noticeSetByName(Value<?> value) {
        return value;
    }

    PropertyMap end() {
        return seal();
    }
}
