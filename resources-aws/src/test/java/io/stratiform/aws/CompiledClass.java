package io.stratiform.aws;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a class file names in its constant pool. There are too many classes here for a library that builds a model of
 * them all.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.4">JVMS 4.4, the constant pool</a>
 */
final class CompiledClass {

    private static final int MAGIC = 0xCAFEBABE;
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([A-Za-z][\\w$]*(?:/[\\w$-]+)+)[;<]");

    private CompiledClass() {}

    /** The classes that a class file names, in their binary form with dots. */
    static Set<String> references(byte[] file) throws IOException {
        Set<String> names = new HashSet<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("not a class file");
            }
            in.readInt();
            int size = in.readUnsignedShort();
            String[] texts = new String[size];
            Set<Integer> classes = new HashSet<>();
            for (int i = 1; i < size; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[i] = in.readUTF();
                    case 7 -> classes.add(in.readUnsignedShort());
                    case 8, 16, 19, 20 -> in.readUnsignedShort();
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
                    case 15 -> in.skipNBytes(3);
                    case 5, 6 -> {
                        in.readLong();
                        i++; // takes the place of two
                    }
                    default -> throw new IOException("unknown constant " + tag);
                }
            }
            addTo(names, texts, classes);
        }
        return names;
    }

    private static void addTo(Set<String> names, String[] texts, Set<Integer> classes) {
        for (int i = 1; i < texts.length; i++) {
            String text = texts[i];
            if (text != null && classes.contains(i) && !text.startsWith("[")) {
                names.add(text.replace('/', '.'));
            } else if (text != null && text.indexOf('/') > 0) {
                Matcher matcher = IN_DESCRIPTOR.matcher(text);
                while (matcher.find()) {
                    names.add(matcher.group(1).replace('/', '.'));
                }
            }
        }
    }
}
