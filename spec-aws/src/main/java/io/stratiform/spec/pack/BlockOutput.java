package io.stratiform.spec.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one block: numbers of variable length, and texts as numbers into a table in front of them, in which each text
 * stands once.
 */
public final class BlockOutput {

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /**
     * Adds a number.
     *
     * @param value the number, not negative
     */
    public void number(long value) {
        write(body, value);
    }

    /**
     * Adds a text.
     *
     * @param text the text
     */
    public void text(String text) {
        number(texts.computeIfAbsent(text, unknown -> texts.size()));
    }

    /**
     * Adds a list of texts.
     *
     * @param list the texts
     */
    public void texts(Collection<String> list) {
        number(list.size());
        list.forEach(this::text);
    }

    /** The texts so far, each once. */
    List<String> table() {
        return List.copyOf(texts.keySet());
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes, texts.size());
        for (String text : texts.keySet()) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            write(bytes, utf8.length);
            bytes.writeBytes(utf8);
        }
        bytes.writeBytes(body.toByteArray());
        return bytes.toByteArray();
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    static void write(ByteArrayOutputStream bytes, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("a number in a block is not negative, unlike " + value);
        }
        long rest = value;
        while (rest > 0x7f) {
            bytes.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
