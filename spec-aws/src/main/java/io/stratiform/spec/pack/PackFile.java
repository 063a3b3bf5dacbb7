package io.stratiform.spec.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * A file of named blocks, each compressed by itself so that one can be unpacked without the others:
 *
 * <pre>
 * magic
 * number of blocks, then length and compressed length of the index and of the dictionary
 * index, compressed: for each name, in order, how much of the name before it shares, the rest of it,
 *     and the block's length and compressed length
 * dictionary, compressed: what the blocks have in common
 * blocks, each compressed with the dictionary
 * </pre>
 */
public final class PackFile implements Blocks {

    static final byte[] MAGIC = "stratiform-spec-1\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] bytes;
    private final String[] names;
    private final int[] lengths;
    private final int[] starts;
    private final byte[] dictionary;

    private PackFile(byte[] bytes) {
        this.bytes = bytes;
        BlockInput header = new BlockInput(bytes);
        header.rest(MAGIC.length);
        int count = header.number();
        int indexLength = header.number();
        int indexCompressed = header.number();
        int dictionaryLength = header.number();
        int dictionaryCompressed = header.number();
        int start = header.position();
        byte[] index = inflate(start, indexCompressed, indexLength, null);
        start += indexCompressed;
        dictionary = inflate(start, dictionaryCompressed, dictionaryLength, null);
        names = new String[count];
        lengths = new int[count];
        starts = new int[count + 1];
        starts[0] = start + dictionaryCompressed;
        readIndex(new BlockInput(index));
    }

    private void readIndex(BlockInput index) {
        String previous = "";
        for (int i = 0; i < names.length; i++) {
            String shared = previous.substring(0, index.number());
            names[i] = shared + index.utf8(index.number());
            previous = names[i];
            lengths[i] = index.number();
            starts[i + 1] = starts[i] + index.number();
        }
    }

    /**
     * Reads a file: its index and its dictionary; blocks stay packed.
     *
     * @param source the file's bytes; the caller closes it
     * @return the file
     * @throws IOException if the bytes cannot be read, or are not those of such a file
     */
    public static PackFile read(InputStream source) throws IOException {
        byte[] bytes = source.readAllBytes();
        if (bytes.length < MAGIC.length || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IOException("not a packed specification of the version that this release reads");
        }
        try {
            return new PackFile(bytes);
        } catch (IllegalStateException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new IOException("a damaged packed specification: " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> names() {
        return List.of(names);
    }

    @Override
    public @Nullable BlockInput open(String name) {
        int index = Arrays.binarySearch(names, name);
        return index < 0
                ? null
                : BlockInput.ofBlock(
                        inflate(starts[index], starts[index + 1] - starts[index], lengths[index], dictionary));
    }

    private byte[] inflate(int start, int compressed, int length, byte @Nullable [] known) {
        Inflater inflater = new Inflater(true);
        try {
            if (known != null) {
                inflater.setDictionary(known);
            }
            inflater.setInput(bytes, start, compressed);
            byte[] unpacked = new byte[length];
            int done = 0;
            while (done < length) {
                int more = inflater.inflate(unpacked, done, length - done);
                if (more == 0) {
                    throw new IllegalStateException("a block ends early");
                }
                done += more;
            }
            return unpacked;
        } catch (DataFormatException e) {
            throw new IllegalStateException("a block cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
