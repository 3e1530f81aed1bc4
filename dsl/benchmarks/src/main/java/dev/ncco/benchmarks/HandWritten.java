package dev.ncco.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A hand-written writer of these documents, with pre-encoded names, a reused buffer, and the validation of the DSL. */
final class HandWritten {

    private byte[] buffer = new byte[512];
    private int size;

    private static final boolean[] ESCAPED = new boolean[128];
    private static final byte[] HEX = ascii("0123456789ABCDEF");

    static {
        Arrays.fill(ESCAPED, 0, 0x20, true);
        ESCAPED['"'] = true;
        ESCAPED['\\'] = true;
    }

    static byte[] ascii(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    void reset() {
        size = 0;
    }

    byte[] bytes() {
        return Arrays.copyOf(buffer, size);
    }

    private void reserve(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }

    void raw(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, size, bytes.length);
        size += bytes.length;
    }

    void string(byte[] name, String text) {
        raw(name);
        string(text);
    }

    void string(String text) {
        int length = text.length();
        reserve(length + 2);
        buffer[size++] = '"';
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= 128 || ESCAPED[c]) {
                break;
            }
            buffer[size++] = (byte) c;
            i++;
        }
        if (i < length) {
            rest(text, i);
        }
        reserve(1);
        buffer[size++] = '"';
    }

    private void rest(String text, int from) {
        reserve((text.length() - from) * 6);
        for (int i = from; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c < 128) {
                if (!ESCAPED[c]) {
                    buffer[size++] = (byte) c;
                } else if (c == '"' || c == '\\') {
                    buffer[size++] = '\\';
                    buffer[size++] = (byte) c;
                } else {
                    raw(ascii("\\u00"));
                    buffer[size++] = HEX[c >> 4];
                    buffer[size++] = HEX[c & 15];
                }
            } else {
                if (Character.isHighSurrogate((char) c)) {
                    c = Character.toCodePoint((char) c, text.charAt(++i));
                }
                raw(new String(Character.toChars(c)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    void number(byte[] name, int value) {
        raw(name);
        number(value);
    }

    private void number(int value) {
        reserve(11);
        if (value < 0) {
            buffer[size++] = '-';
        }
        int rest = Math.abs(value);
        int digits = 1;
        for (int limit = 10; digits < 10 && rest >= limit; limit *= 10) {
            digits++;
        }
        int end = size + digits;
        size = end;
        do {
            buffer[--end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
    }

    /** Sufficient for the numbers of these documents, which have at most three decimal places. */
    void number(byte[] name, double value) {
        raw(name);
        int thousandths = (int) Math.round(value * 1000);
        if (thousandths < 0) {
            reserve(1);
            buffer[size++] = '-';
            thousandths = -thousandths;
        }
        number(thousandths / 1000);
        int fraction = thousandths % 1000;
        if (fraction != 0) {
            reserve(4);
            buffer[size++] = '.';
            for (int power = 100; fraction != 0; power /= 10) {
                buffer[size++] = (byte) ('0' + fraction / power);
                fraction %= power;
            }
        }
    }

    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");

    void bool(byte[] name, boolean value) {
        raw(name);
        raw(value ? TRUE : FALSE);
    }

    void strings(byte[] name, List<String> values) {
        raw(name);
        reserve(1);
        buffer[size++] = '[';
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                reserve(1);
                buffer[size++] = ',';
            }
            string(values.get(i));
        }
        reserve(1);
        buffer[size++] = ']';
    }

    void map(byte[] name, Map<String, Object> map) {
        raw(name);
        reserve(1);
        buffer[size++] = '{';
        boolean first = true;
        for (Map.Entry<String, Object> entry : map.entrySet()) {
            if (!first) {
                reserve(1);
                buffer[size++] = ',';
            }
            first = false;
            string(entry.getKey());
            reserve(1);
            buffer[size++] = ':';
            string((String) entry.getValue());
        }
        reserve(1);
        buffer[size++] = '}';
    }
}
