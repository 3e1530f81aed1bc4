package dev.ncco.samples.placecall;

/** Escapes and shortens text from other systems before it is added to a message, to prevent log injection. */
final class MessageText {

    private static final int LONGEST_QUOTE = 80;

    private MessageText() {}

    /** Replaces control and format characters with "?". */
    static String printable(String text) {
        return text.replaceAll("\\p{C}", "?");
    }

    static String quote(String value) {
        String text = printable(value);
        return "\"" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "\"";
    }
}
