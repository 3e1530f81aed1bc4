package dev.ncco.samples.placecall;

/** Text in messages that comes from elsewhere: it can neither fake a line of a log nor fill one. */
final class ForeignText {

    private static final int LONGEST_QUOTE = 80;

    private ForeignText() {}

    /** Replaces the characters that control a terminal or a log. */
    static String printable(String text) {
        return text.replaceAll("\\p{C}", "?");
    }

    static String quote(String value) {
        String text = printable(value);
        return "\"" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "\"";
    }
}
