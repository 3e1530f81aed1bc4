package dev.ncco.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes JSON as UTF-8 into a buffer that each thread keeps. */
public final class JsonWriter {

    /** For each ASCII character: 0 as it is, 1 by its code, otherwise the letter after the backslash. */
    static final byte[] ESCAPES = escapes();

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** A plain array, which pins no class of this library to a thread that outlives it. */
    private static final ThreadLocal<byte[]> BUFFER = new ThreadLocal<>();

    private static final int FIRST_SIZE = 1024;
    private static final int KEPT_SIZE = 1 << 18;

    private byte[] buffer;
    private int size;
    private @Nullable Class<?> place;

    private JsonWriter(byte @Nullable [] kept) {
        this.buffer = kept == null ? new byte[FIRST_SIZE] : kept;
    }

    static byte[] bytes(JsonDocument document) {
        byte[] kept = BUFFER.get();
        JsonWriter out = new JsonWriter(kept);
        document.write(out);
        out.keep(kept);
        return Arrays.copyOf(out.buffer, out.size);
    }

    static byte[] bytesOfTree(@Nullable Object tree) {
        return bytes(out -> JsonTree.write(out, tree));
    }

    static byte[] bytes(Consumer<JsonWriter> content) {
        JsonWriter out = new JsonWriter(new byte[512]);
        content.accept(out);
        return Arrays.copyOf(out.buffer, out.size);
    }

    static void stream(JsonDocument document, OutputStream stream) throws IOException {
        // A copy, as the stream may keep the array, and the buffer will hold the next document.
        stream.write(bytes(document));
    }

    private void keep(byte @Nullable [] before) {
        if (buffer != before && buffer.length <= KEPT_SIZE) {
            BUFFER.set(buffer);
        }
    }

    /**
     * Says where the object that is being written sits, for the few members whose name depends on it.
     *
     * @param union the union of what may sit there
     * @return whether it sits there
     */
    public boolean isIn(Class<?> union) {
        return place == union;
    }

    void enter(@Nullable Class<?> union) {
        place = union;
    }

    /** Remembers where the object starts: the comma of its first member becomes its brace. */
    int startObject() {
        return size;
    }

    void endObject(int start) {
        reserve(2);
        if (size == start) {
            buffer[size++] = '{';
        } else {
            buffer[start] = '{';
        }
        buffer[size++] = '}';
    }

    void key(Key key) {
        raw(key.json());
    }

    void raw(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    void openArray() {
        one('[');
    }

    void closeArray() {
        one(']');
    }

    void closeObject() {
        one('}');
    }

    void comma() {
        one(',');
    }

    void colon() {
        one(':');
    }

    private void one(char c) {
        reserve(1);
        buffer[size++] = (byte) c;
    }

    /** Writes text that was checked: a plain string is copied, any other one escaped. */
    void text(CharSequence text) {
        if (text instanceof String plain) {
            plain(plain);
        } else {
            string(text.toString());
        }
    }

    /** Writes a string that is known to be plain. */
    @SuppressWarnings(
            "deprecation") // dropping the high bytes is right here: plain strings have none, and nothing copies faster
    void plain(String text) {
        int length = text.length();
        reserve(length + 2);
        buffer[size] = '"';
        text.getBytes(0, length, buffer, size + 1);
        buffer[size + length + 1] = '"';
        size += length + 2;
    }

    /** Writes any string without unpaired surrogates. */
    void string(String text) {
        reserve(text.length() + 2);
        buffer[size++] = '"';
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && ESCAPES[c] == 0) {
                if (size == buffer.length) {
                    reserve(length - i + 1);
                }
                buffer[size++] = (byte) c;
            } else {
                reserve(6);
                if (c < 0x80) {
                    escape(c);
                } else if (Character.isHighSurrogate(c)) {
                    utf8(Character.toCodePoint(c, text.charAt(++i)));
                } else {
                    utf8(c);
                }
            }
        }
        one('"');
    }

    private void escape(char c) {
        byte letter = ESCAPES[c];
        buffer[size++] = '\\';
        if (letter == 1) {
            buffer[size++] = 'u';
            buffer[size++] = '0';
            buffer[size++] = '0';
            buffer[size++] = HEX[c >> 4];
            buffer[size++] = HEX[c & 15];
        } else {
            buffer[size++] = letter;
        }
    }

    private void utf8(int c) {
        if (c < 0x800) {
            buffer[size++] = (byte) (0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                buffer[size++] = (byte) (0xE0 | c >> 12);
            } else {
                buffer[size++] = (byte) (0xF0 | c >> 18);
                buffer[size++] = (byte) (0x80 | c >> 12 & 0x3F);
            }
            buffer[size++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        buffer[size++] = (byte) (0x80 | c & 0x3F);
    }

    void bool(boolean value) {
        ascii(value ? "true" : "false");
    }

    void number(long value) {
        if (value == Long.MIN_VALUE) {
            ascii("-9223372036854775808");
            return;
        }
        reserve(20);
        long rest = value;
        if (rest < 0) {
            buffer[size++] = '-';
            rest = -rest;
        }
        int digits = 1;
        for (long limit = 10; digits < 19 && rest >= limit; limit *= 10) {
            digits++;
        }
        int end = size + digits;
        size = end;
        do {
            buffer[--end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
    }

    /** Writes a finite number in its shortest form and never with an exponent. */
    void number(double value) {
        long thousandths = (long) (value * 1000 + (value < 0 ? -0.5 : 0.5));
        if (Math.abs(thousandths) < 1_000_000_000_000_000L && thousandths / 1000.0 == value) {
            thousandths(thousandths);
        } else {
            ascii(Numbers.plain(value));
        }
    }

    private void thousandths(long value) {
        if (value < 0) {
            one('-');
        }
        long rest = Math.abs(value);
        number(rest / 1000);
        int fraction = (int) (rest % 1000);
        if (fraction != 0) {
            reserve(4);
            buffer[size++] = '.';
            for (int power = 100; fraction != 0; power /= 10) {
                buffer[size++] = (byte) ('0' + fraction / power);
                fraction %= power;
            }
        }
    }

    @SuppressWarnings("deprecation") // as in plain(String)
    void ascii(String text) {
        reserve(text.length());
        text.getBytes(0, text.length(), buffer, size);
        size += text.length();
    }

    private void reserve(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, Math.addExact(size, more)));
        }
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        Arrays.fill(escapes, 0, 0x20, (byte) 1);
        String letters = "\bb\tt\nn\ff\rr\"\"\\\\";
        for (int i = 0; i < letters.length(); i += 2) {
            escapes[letters.charAt(i)] = (byte) letters.charAt(i + 1);
        }
        return escapes;
    }
}
