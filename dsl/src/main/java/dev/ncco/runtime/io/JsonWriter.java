package dev.ncco.runtime.io;

import dev.ncco.runtime.text.JsonEscapes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes JSON as UTF-8 to a buffer per thread. */
public final class JsonWriter {

    private static final byte[] ESCAPES = JsonEscapes.table();

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    /** A byte array, which does not keep a class of this library reachable from a thread. */
    private static final ThreadLocal<byte[]> BUFFER = new ThreadLocal<>();

    /** The buffer of a writer that only detects whether anything is written. */
    private static final byte[] NONE = {};

    private static final int FIRST_SIZE = 1024;
    private static final int KEPT_SIZE = 1 << 18;

    /** Below, a double is exact to three decimals. */
    private static final long MAX_THOUSANDTHS = 1_000_000_000_000_000L;

    private byte[] buffer;
    private int size;
    private @Nullable Class<?> place;

    private JsonWriter(byte @Nullable [] kept) {
        this.buffer = kept == null ? new byte[FIRST_SIZE] : kept;
    }

    /**
     * Writes a value.
     *
     * @param document the value
     * @return the JSON in UTF-8
     */
    public static byte[] bytes(WritableValue document) {
        byte[] kept = BUFFER.get();
        JsonWriter out = new JsonWriter(kept);
        document.write(out);
        out.keep(kept);
        return Arrays.copyOf(out.buffer, out.size);
    }

    /**
     * Writes a tree.
     *
     * @param tree maps, lists, strings, numbers, booleans and null
     * @return the JSON in UTF-8
     */
    public static byte[] bytesOfTree(@Nullable Object tree) {
        return bytes(out -> JsonTree.write(out, tree));
    }

    static byte[] bytes(Consumer<JsonWriter> content) {
        JsonWriter out = new JsonWriter(new byte[512]);
        content.accept(out);
        return Arrays.copyOf(out.buffer, out.size);
    }

    /**
     * Returns whether content is empty; stops at the first byte.
     *
     * @param content writes the content
     * @return {@code true} if nothing is written
     */
    public static boolean isEmpty(Consumer<JsonWriter> content) {
        try {
            content.accept(new JsonWriter(NONE));
            return true;
        } catch (FirstByteException e) {
            return false;
        }
    }

    /**
     * Writes a value to a stream as UTF-8.
     *
     * @param document the value
     * @param stream the stream, which is neither flushed nor closed
     * @throws IOException if the stream fails
     */
    public static void stream(WritableValue document, OutputStream stream) throws IOException {
        // A copy, as the stream may keep the array, while the buffer is reused.
        stream.write(bytes(document));
    }

    private void keep(byte @Nullable [] before) {
        if (buffer != before && buffer.length <= KEPT_SIZE) {
            BUFFER.set(buffer);
        }
    }

    /**
     * Returns whether the current object is an element of a union, for the few members whose name depends on it.
     *
     * @param union the union
     * @return {@code true} if it is
     */
    public boolean isIn(Class<?> union) {
        return place == union;
    }

    /**
     * Sets the union of which the next value is an element.
     *
     * @param union the union, or null for none
     */
    public void enter(@Nullable Class<?> union) {
        place = union;
    }

    /**
     * Starts an object. The comma before its first member is replaced by the opening brace.
     *
     * @return the position to pass to {@link #endObject}
     */
    public int startObject() {
        return size;
    }

    /**
     * Ends an object.
     *
     * @param start the return value of {@link #startObject}
     */
    public void endObject(int start) {
        reserve(2);
        if (size == start) {
            buffer[size++] = '{';
        } else {
            buffer[start] = '{';
        }
        buffer[size++] = '}';
    }

    /**
     * Writes the name of a member, with a comma before and a colon after it.
     *
     * @param key the name
     */
    public void key(MemberName key) {
        raw(key.json());
    }

    /**
     * Writes bytes without encoding them.
     *
     * @param bytes the bytes
     */
    public void raw(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    /** Starts an array. */
    public void openArray() {
        one('[');
    }

    /** Ends an array. */
    public void closeArray() {
        one(']');
    }

    /** Ends an object whose opening brace was written as part of other bytes. */
    public void closeObject() {
        one('}');
    }

    /** Writes a comma. */
    public void comma() {
        one(',');
    }

    void colon() {
        one(':');
    }

    private void one(char c) {
        reserve(1);
        buffer[size++] = (byte) c;
    }

    /**
     * Writes a validated text: a {@code String} is plain and is copied, any other text is escaped.
     *
     * @param text the text
     */
    public void text(CharSequence text) {
        if (text instanceof String plain) {
            plain(plain);
        } else {
            string(text.toString());
        }
    }

    /**
     * Writes a plain string, which contains no characters to escape.
     *
     * @param text the string
     */
    @SuppressWarnings("deprecation") // plain strings have no high bytes to lose, and this is the fastest copy
    public void plain(String text) {
        int length = text.length();
        reserve(length + 2);
        buffer[size] = '"';
        text.getBytes(0, length, buffer, size + 1);
        buffer[size + length + 1] = '"';
        size += length + 2;
    }

    /**
     * Writes a string, which must not contain an unpaired surrogate.
     *
     * @param text the string
     */
    public void string(String text) {
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

    /**
     * Writes an integer.
     *
     * @param value the number
     */
    public void number(long value) {
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

    /**
     * Writes a finite number in its shortest form, without an exponent.
     *
     * @param value the number
     */
    public void number(double value) {
        long thousandths = (long) (value * 1000 + (value < 0 ? -0.5 : 0.5));
        // The cast of a large number is Long.MIN_VALUE or MAX_VALUE; the former has no absolute value.
        if (-MAX_THOUSANDTHS < thousandths && thousandths < MAX_THOUSANDTHS && thousandths / 1000.0 == value) {
            thousandths(thousandths);
        } else {
            ascii(Numbers.plain(value));
        }
    }

    /**
     * Writes a finite number as a string.
     *
     * @param value the number
     */
    public void quoted(double value) {
        one('"');
        number(value);
        one('"');
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

    /**
     * Writes a value of this library.
     *
     * @param value the value
     */
    public void value(WritableValue value) {
        value.write(this);
    }

    private void reserve(int more) {
        if (buffer.length - size < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        if (buffer == NONE) {
            throw new FirstByteException();
        }
        buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, Math.addExact(size, more)));
    }

    /** Ends writing at the first byte. Has no stack trace, which is never shown. */
    private static final class FirstByteException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private FirstByteException() {
            super("something is written", null, false, false);
        }
    }
}
