package io.stratiform.value;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions that return lists, and those that take lists. */
abstract class ListFunctions extends TextFunctions {

    private static final String BLOCK = "the block of Fn::Cidr";
    private static final String REGION = "the region of Fn::GetAZs";

    ListFunctions() {}

    /**
     * {@code Fn::Split}.
     *
     * @param delimiter where to split
     * @param text the string
     * @return the parts
     */
    public static Value<List<String>> split(String delimiter, Value<String> text) {
        return delimiter == null
                ? Missing.value("the delimiter of Fn::Split")
                : new Split(delimiter, Missing.kept(text, "the string of Fn::Split"));
    }

    /**
     * {@code Fn::Split} of a literal string.
     *
     * @param delimiter where to split
     * @param text the string
     * @return the parts
     */
    public static Value<List<String>> split(String delimiter, String text) {
        return split(delimiter, Missing.kept(text, "the string of Fn::Split"));
    }

    /**
     * {@code Fn::Select} from a list: one of its items.
     *
     * @param index the index, from 0
     * @param list the list
     * @param <T> the type of each item
     * @return the item
     */
    public static <T> Value<T> select(int index, Value<List<T>> list) {
        return new Select<>(new Literal<>(index), Missing.kept(list, "the list of Fn::Select"));
    }

    /**
     * {@code Fn::Select} from a list, with an index that is a value.
     *
     * @param index the index, from 0
     * @param list the list
     * @param <T> the type of each item
     * @return the item
     */
    public static <T> Value<T> select(Value<? extends Number> index, Value<List<T>> list) {
        return new Select<>(
                Missing.kept(index, "the index of Fn::Select"), Missing.kept(list, "the list of Fn::Select"));
    }

    /**
     * {@code Fn::Select} from individual strings. To select from a whole list, use the other form.
     *
     * @param index the index, from 0
     * @param first a string, or a value that is a string
     * @param second another
     * @param more further strings
     * @return the item
     */
    public static Value<String> select(int index, Object first, Object second, Object... more) {
        return new Select<>(new Literal<>(index), Texts.list(all(first, second, more), "of Fn::Select"));
    }

    /**
     * {@code Fn::Select} from individual strings, with an index that is a value.
     *
     * @param index the index, from 0
     * @param first a string, or a value that is a string
     * @param second another
     * @param more further strings
     * @return the item
     */
    public static Value<String> select(Value<? extends Number> index, Object first, Object second, Object... more) {
        return new Select<>(
                Missing.kept(index, "the index of Fn::Select"), Texts.list(all(first, second, more), "of Fn::Select"));
    }

    /**
     * {@code Fn::Select} from a collection of strings.
     *
     * @param index the index, from 0
     * @param texts strings, and values that are strings
     * @return the item
     */
    public static Value<String> select(int index, Collection<?> texts) {
        return new Select<>(new Literal<>(index), Texts.list(texts == null ? null : texts.toArray(), "of Fn::Select"));
    }

    private static @Nullable Object @Nullable [] all(
            @Nullable Object first, @Nullable Object second, @Nullable Object @Nullable [] more) {
        if (more == null) {
            return null;
        }
        @Nullable Object[] all = new @Nullable Object[more.length + 2];
        all[0] = first;
        all[1] = second;
        System.arraycopy(more, 0, all, 2, more.length);
        return all;
    }

    /**
     * {@code Fn::Length}. It requires the transform {@code AWS::LanguageExtensions}.
     *
     * @param list the list
     * @return the number of items
     */
    public static Value<Number> length(Value<? extends List<?>> list) {
        return new Length(Missing.kept(list, "the list of Fn::Length"));
    }

    /**
     * {@code Fn::Length} of a collection. It requires the transform {@code AWS::LanguageExtensions}.
     *
     * @param texts strings, and values that are strings
     * @return the number of items
     */
    public static Value<Number> length(Collection<?> texts) {
        return new Length(Texts.list(texts == null ? null : texts.toArray(), "of Fn::Length"));
    }

    /**
     * {@code Fn::GetAZs} of the Region of the stack.
     *
     * @return the Availability Zones
     */
    public static Value<List<String>> getAZs() {
        return new GetAZs(new Literal<>(""));
    }

    /**
     * {@code Fn::GetAZs} of a Region.
     *
     * @param region the Region
     * @return the Availability Zones
     */
    public static Value<List<String>> getAZs(Value<String> region) {
        return new GetAZs(Missing.kept(region, REGION));
    }

    /**
     * {@code Fn::GetAZs} of a literal Region.
     *
     * @param region the Region, as in {@code eu-central-1}
     * @return the Availability Zones
     */
    public static Value<List<String>> getAZs(String region) {
        return new GetAZs(Missing.kept(region, REGION));
    }

    /**
     * {@code Fn::Cidr}.
     *
     * @param block the block to divide, in CIDR notation
     * @param count the number of blocks, 1 to 256
     * @param bits the subnet bits of each block, the inverse of the mask
     * @return the blocks
     */
    public static Value<List<String>> cidr(Value<String> block, int count, int bits) {
        return new Cidr(Missing.kept(block, BLOCK), new Literal<>(count), new Literal<>(bits));
    }

    /**
     * {@code Fn::Cidr} of a literal block.
     *
     * @param block the block to divide, in CIDR notation, as in {@code 10.0.0.0/16}
     * @param count the number of blocks, 1 to 256
     * @param bits the subnet bits of each block, the inverse of the mask
     * @return the blocks
     */
    public static Value<List<String>> cidr(String block, int count, int bits) {
        return cidr(Missing.kept(block, BLOCK), count, bits);
    }

    /**
     * {@code Fn::Cidr} with the default size of blocks.
     *
     * @param block the block to divide, in CIDR notation
     * @param count the number of blocks, 1 to 256
     * @return the blocks
     */
    public static Value<List<String>> cidr(Value<String> block, int count) {
        return new Cidr(Missing.kept(block, BLOCK), new Literal<>(count), null);
    }

    /**
     * {@code Fn::Cidr} of a literal block, with the default size of blocks.
     *
     * @param block the block to divide, in CIDR notation, as in {@code 10.0.0.0/16}
     * @param count the number of blocks, 1 to 256
     * @return the blocks
     */
    public static Value<List<String>> cidr(String block, int count) {
        return cidr(Missing.kept(block, BLOCK), count);
    }

    /**
     * {@code Fn::Cidr} with a number of blocks that is a value.
     *
     * @param block the block to divide, in CIDR notation: a string, or a value that is a string
     * @param count the number of blocks
     * @param bits the subnet bits of each block, the inverse of the mask
     * @return the blocks
     */
    public static Value<List<String>> cidr(Object block, Value<? extends Number> count, int bits) {
        return new Cidr(Texts.of(block, BLOCK), Missing.kept(count, "the count of Fn::Cidr"), new Literal<>(bits));
    }
}
