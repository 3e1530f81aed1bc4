package dev.ncco.runtime.text;

import java.util.Arrays;

/** The characters that a JSON string cannot contain as they are. */
public final class JsonEscapes {

    private static final byte[] TABLE = create();

    private JsonEscapes() {}

    /**
     * Returns how each ASCII character is written.
     *
     * @return by character: 0 as it is, 1 by its code, otherwise the letter after the backslash
     */
    public static byte[] table() {
        return TABLE.clone();
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
