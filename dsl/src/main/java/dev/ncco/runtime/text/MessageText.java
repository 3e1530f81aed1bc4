package dev.ncco.runtime.text;

import org.jspecify.annotations.Nullable;

/** Shows values in messages: without secrets, and without characters that could mislead a terminal or a reader. */
public final class MessageText {

    private static final int SHOWN = 60;

    private MessageText() {}

    /**
     * Quotes a value.
     *
     * @param value the value
     * @return the value in quotes, redacted, cut to 60 characters, and with control characters escaped
     */
    public static String quoted(@Nullable Object value) {
        // Redacted before it is cut: in a cut URL, user information cannot be told from the host.
        String text = SecretText.redact(String.valueOf(value));
        int end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
        return '"' + VisibleText.of(text.substring(0, end)) + (end < text.length() ? "…\"" : "\"");
    }
}
