package io.stratiform.spec.pack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** Writes a {@link PackFile}: the same blocks give the same bytes. */
public final class PackFileWriter {

    /** As far back as Deflate refers. */
    private static final int DICTIONARY = 32 * 1024;

    private final SortedMap<String, BlockOutput> blocks = new TreeMap<>();

    /**
     * Adds a block.
     *
     * @param name its name, not that of another
     * @param block the block
     */
    public void add(String name, BlockOutput block) {
        if (blocks.putIfAbsent(name, block) != null) {
            throw new IllegalArgumentException("there is a block named " + name + " already");
        }
    }

    /**
     * The file.
     *
     * @return its bytes
     */
    public byte[] toBytes() {
        byte[] dictionary = dictionary();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        String previous = "";
        for (Map.Entry<String, BlockOutput> entry : blocks.entrySet()) {
            byte[] block = entry.getValue().toBytes();
            byte[] compressed = deflate(block, dictionary);
            packed.writeBytes(compressed);
            writeName(index, entry.getKey(), previous);
            BlockOutput.write(index, block.length);
            BlockOutput.write(index, compressed.length);
            previous = entry.getKey();
        }
        byte[] packedIndex = deflate(index.toByteArray(), null);
        byte[] packedDictionary = deflate(dictionary, null);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(PackFile.MAGIC);
        BlockOutput.write(file, blocks.size());
        BlockOutput.write(file, index.size());
        BlockOutput.write(file, packedIndex.length);
        BlockOutput.write(file, dictionary.length);
        BlockOutput.write(file, packedDictionary.length);
        file.writeBytes(packedIndex);
        file.writeBytes(packedDictionary);
        file.writeBytes(packed.toByteArray());
        return file.toByteArray();
    }

    private static void writeName(ByteArrayOutputStream index, String name, String previous) {
        int shared = 0;
        while (shared < Math.min(name.length(), previous.length()) && name.charAt(shared) == previous.charAt(shared)) {
            shared++;
        }
        byte[] rest = name.substring(shared).getBytes(StandardCharsets.UTF_8);
        BlockOutput.write(index, shared);
        BlockOutput.write(index, rest.length);
        index.writeBytes(rest);
    }

    /** The texts that save most, the best of them last, where referring to them is cheapest. */
    private byte[] dictionary() {
        Map<String, Integer> uses = new TreeMap<>();
        blocks.values().forEach(block -> block.table().forEach(text -> uses.merge(text, 1, Integer::sum)));
        List<String> texts = uses.keySet().stream()
                .filter(text -> uses.getOrDefault(text, 0) > 2)
                .sorted((a, b) -> Integer.compare(gain(a, uses), gain(b, uses)))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String text : texts) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            BlockOutput.write(bytes, utf8.length);
            bytes.writeBytes(utf8);
        }
        byte[] all = bytes.toByteArray();
        return Arrays.copyOfRange(all, Math.max(0, all.length - DICTIONARY), all.length);
    }

    private static int gain(String text, Map<String, Integer> uses) {
        return (uses.getOrDefault(text, 0) - 1) * text.length();
    }

    private static byte[] deflate(byte[] bytes, byte @Nullable [] dictionary) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            if (dictionary != null) {
                deflater.setDictionary(dictionary);
            }
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                compressed.write(buffer, 0, deflater.deflate(buffer));
            }
            return compressed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
