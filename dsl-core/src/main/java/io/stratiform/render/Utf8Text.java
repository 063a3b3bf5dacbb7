package io.stratiform.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A string on its way out. Nearly all of a template is ASCII, whose bytes go from one array to the other: a cold JVM
 * interprets this, and a StringBuilder asks for every piece which of two forms the characters have.
 */
final class Utf8Text {

    private byte[] bytes = new byte[16 * 1024];
    private int size;

    /** How many bytes there are. */
    int size() {
        return size;
    }

    /** Appends a character of ASCII. */
    void append(char ascii) {
        require(1);
        bytes[size++] = (byte) ascii;
    }

    /** Appends characters of ASCII. */
    void append(byte[] ascii) {
        require(ascii.length);
        System.arraycopy(ascii, 0, bytes, size, ascii.length);
        size += ascii.length;
    }

    /** Appends any string that has no half of a surrogate pair. */
    void append(String text) {
        append(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a string of ASCII behind the first so many bytes. */
    void insert(int place, String ascii) {
        byte[] inserted = ascii.getBytes(StandardCharsets.US_ASCII);
        require(inserted.length);
        System.arraycopy(bytes, place, bytes, place + inserted.length, size - place);
        System.arraycopy(inserted, 0, bytes, place, inserted.length);
        size += inserted.length;
    }

    private void require(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }
}
