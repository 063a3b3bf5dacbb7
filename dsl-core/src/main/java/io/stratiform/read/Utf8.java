package io.stratiform.read;

import io.stratiform.problem.Code;
import io.stratiform.value.Flaw;
import io.stratiform.yaml.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a file, which is refused where it is not UTF-8 instead of being read with question marks. */
final class Utf8 {

    private Utf8() {}

    static String decode(byte[] bytes, Problems problems) {
        if (bytes.length >= 2 && isByteOrderMarkOf16Bits(bytes[0], bytes[1])) {
            throw problems.fatal(
                    new Position(1, 1),
                    Flaw.error(Code.ENCODING, "", "the file is in UTF-16", "save it in the encoding UTF-8")
                            .expecting("UTF-8"));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            String read = withoutByteOrderMark(out.toString());
            throw problems.fatal(
                    end(new SourceText(read)),
                    Flaw.error(
                                    Code.ENCODING,
                                    "",
                                    "the byte " + hex(bytes[in.position()]) + " is not part of any character in UTF-8",
                                    "save the file in the encoding UTF-8")
                            .expecting("UTF-8"));
        }
        return out.toString();
    }

    private static Position end(SourceText read) {
        return Position.in(read, read.codePoints().length);
    }

    static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isByteOrderMarkOf16Bits(byte first, byte second) {
        return (first == (byte) 0xFE && second == (byte) 0xFF) || (first == (byte) 0xFF && second == (byte) 0xFE);
    }

    private static String hex(byte value) {
        return "0x" + Character.toUpperCase(Character.forDigit((value >> 4) & 15, 16))
                + Character.toUpperCase(Character.forDigit(value & 15, 16));
    }
}
