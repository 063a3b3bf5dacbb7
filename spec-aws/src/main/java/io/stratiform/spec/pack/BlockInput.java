package io.stratiform.spec.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link BlockOutput} wrote, in the same order. */
public final class BlockInput {

    private final byte[] bytes;
    private int position;
    private String[] texts = {};

    /**
     * Starts at the beginning of some bytes.
     *
     * @param bytes the bytes, which are not copied
     */
    BlockInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Starts with a block, whose texts are in front. */
    static BlockInput ofBlock(byte[] bytes) {
        BlockInput input = new BlockInput(bytes);
        String[] texts = new String[input.number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = input.utf8(input.number());
        }
        input.texts = texts;
        return input;
    }

    /** The next number. */
    public long longNumber() {
        long value = 0;
        int shift = 0;
        byte part;
        do {
            part = bytes[position++];
            value |= (long) (part & 0x7f) << shift;
            shift += 7;
        } while (part < 0);
        return value;
    }

    /** The next number, which fits into 31 bits. */
    public int number() {
        byte first = bytes[position];
        if (first >= 0) {
            position++;
            return first;
        }
        return Math.toIntExact(longNumber());
    }

    /** The next text. */
    public String text() {
        return texts[number()];
    }

    /** The next list of texts. */
    public List<String> texts() {
        int count = number();
        if (count == 0) {
            return List.of();
        }
        List<String> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(text());
        }
        return list;
    }

    String utf8(int length) {
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    byte[] rest(int length) {
        byte[] part = new byte[length];
        System.arraycopy(bytes, position, part, 0, length);
        position += length;
        return part;
    }

    int position() {
        return position;
    }

    /** Whether all has been read. */
    public boolean isAtEnd() {
        return position == bytes.length;
    }
}
