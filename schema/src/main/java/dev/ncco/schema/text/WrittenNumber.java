package dev.ncco.schema.text;

/** Recognizes numbers that a document contains as strings, such as the volume of speech. */
public final class WrittenNumber {

    /** No member requires more characters, and {@code BigDecimal} is slow for very many. */
    private static final int MAX_LENGTH = 40;

    private WrittenNumber() {}

    /**
     * Returns whether a string is a number as in JSON, but without an exponent.
     *
     * @param text the string
     * @return {@code true} if it is such a number of at most 40 characters
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
