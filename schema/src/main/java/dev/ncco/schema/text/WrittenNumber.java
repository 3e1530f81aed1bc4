package dev.ncco.schema.text;

/** Numbers that a document has as strings, such as the volume of text that is spoken to a call. */
public final class WrittenNumber {

    /** No member needs as many characters, and a {@code BigDecimal} takes long for very many. */
    private static final int MAX_LENGTH = 40;

    private WrittenNumber() {}

    /**
     * Tells whether a string is a number that is written plainly: as in JSON, but without an exponent.
     *
     * @param text the string
     * @return whether it has no more than 40 characters, which are such a number
     */
    public static boolean is(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        return text.length() <= MAX_LENGTH
                && areDigits(text, start, end)
                && (end == start + 1 || text.charAt(start) != '0')
                && (point < 0 || areDigits(text, point + 1, text.length()));
    }

    private static boolean areDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
    }
}
