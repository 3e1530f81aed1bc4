package dev.ncco.runtime.text;

import java.util.Arrays;

/** The characters that must be escaped in a JSON string. */
public final class JsonEscapes {

    private static final byte[] TABLE = create();

    private JsonEscapes() {}

    /**
     * Returns the escape of each ASCII character.
     *
     * @return by character: 0 for no escape, 1 for a Unicode escape, otherwise the letter after the backslash
     */
    public static byte[] table() {
        return TABLE.clone();
    }

    /**
     * Returns a string as a JSON string.
     *
     * @param text the string
     * @return the string in quotes, with escapes where JSON requires them
     */
    public static String quoted(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte escape = c < TABLE.length ? TABLE[c] : 0;
            if (escape == 0) {
                json.append(c);
            } else if (escape == 1) {
                json.append(c < 0x10 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
            } else {
                json.append('\\').append((char) escape);
            }
        }
        return json.append('"').toString();
    }

    /** Returns whether all texts that an automaton accepts are plain. */
    static boolean acceptsOnlyPlain(Automaton automaton) {
        for (char c = 0; c < TABLE.length; c++) {
            if (TABLE[c] != 0 && automaton.mayHold(c)) {
                return false;
            }
        }
        return !automaton.mayHold('\u0080');
    }

    private static byte[] create() {
        byte[] escapes = new byte[0x80];
        Arrays.fill(escapes, 0, 0x20, (byte) 1);
        String letters = "\bb\tt\nn\ff\rr\"\"\\\\";
        for (int i = 0; i < letters.length(); i += 2) {
            escapes[letters.charAt(i)] = (byte) letters.charAt(i + 1);
        }
        return escapes;
    }
}
