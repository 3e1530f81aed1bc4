package dev.ncco.schema.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Checks the encoding of a document. */
public final class Encoding {

    private Encoding() {}

    /**
     * Returns whether bytes are UTF-8 without constructs that parsers may decode differently: a byte order mark, an
     * overlong form, an escape of an unpaired surrogate.
     *
     * @param bytes the array
     * @param offset the index of the first byte of the document
     * @param length the number of bytes
     * @return {@code true} if there is no such construct
     */
    public static boolean plain(byte[] bytes, int offset, int length) {
        int all = 0;
        boolean escape = false;
        boolean zero = false;
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            byte b = bytes[i];
            all |= b;
            escape |= b == '\\';
            zero |= b == 0;
        }
        return !zero
                && (!escape || !escapesSurrogate(bytes, offset, end))
                && (all >= 0 || !startsWithMark(bytes, offset, length) && firstInvalid(bytes, offset, length) < 0);
    }

    private static boolean escapesSurrogate(byte[] bytes, int offset, int end) {
        for (int i = offset; i + 2 < end; i++) {
            if (bytes[i] == '\\' && bytes[i + 1] == 'u' && (bytes[i + 2] | 0x20) == 'd') {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds the first byte that is not UTF-8.
     *
     * @param bytes the array
     * @param offset the index of the first byte of the document
     * @param length the number of bytes
     * @return its offset in the document, or -1
     */
    static int firstInvalid(byte[] bytes, int offset, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, length);
        CharBuffer out = CharBuffer.allocate(Math.min(length + 1, 8192));
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position() - offset;
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    /**
     * Returns whether bytes start with a byte order mark in UTF-8.
     *
     * @param bytes the array
     * @param offset the index of the first byte of the document
     * @param length the number of bytes
     * @return {@code true} if they start with one
     */
    public static boolean startsWithMark(byte[] bytes, int offset, int length) {
        return length >= 3
                && bytes[offset] == (byte) 0xEF
                && bytes[offset + 1] == (byte) 0xBB
                && bytes[offset + 2] == (byte) 0xBF;
    }

    /**
     * Returns whether the bytes are UTF-16 or UTF-32: they start with a byte order mark, or one of the first two is 0.
     */
    static boolean wide(byte[] bytes, int offset, int length) {
        if (length < 2) {
            return false;
        }
        int first = bytes[offset] & 0xFF;
        int second = bytes[offset + 1] & 0xFF;
        return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE || first == 0 || second == 0;
    }
}
