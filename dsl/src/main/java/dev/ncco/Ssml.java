package dev.ncco;

import dev.ncco.runtime.CheckReturnValue;
import dev.ncco.runtime.InvalidValueException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A text in SSML, for {@link Voice#talk(CharSequence)}. What is spoken is escaped, and the result is always
 * well-formed:
 *
 * <pre>{@code
 * talk(ssml().say("Tom & Jerry").pause(Duration.ofMillis(500)).spell("AB12"))
 * }</pre>
 *
 * <p>Instances are immutable: each method returns a copy with more text.
 *
 * @see <a href="https://developer.vonage.com/en/voice/voice-api/concepts/customizing-tts">Customizing text to
 *     speech</a>
 */
@CheckReturnValue
public final class Ssml implements CharSequence {

    private static final Ssml EMPTY = new Ssml("");
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final String content;

    private Ssml(String content) {
        this.content = content;
    }

    static Ssml empty() {
        return EMPTY;
    }

    /**
     * Adds text to speak.
     *
     * @param text the text, in which {@code &} and {@code <} are escaped
     * @return a copy with the text
     * @throws InvalidValueException if the text is null or contains a character that XML does not allow
     */
    public Ssml say(String text) {
        return plus(escape(text));
    }

    /**
     * Adds a pause.
     *
     * @param time the time, 0 to 10 seconds; a fraction of a millisecond is ignored
     * @return a copy with the pause
     * @throws InvalidValueException if the time is null or out of range
     */
    public Ssml pause(Duration time) {
        if (time == null) {
            throw refuse("pause must not be null");
        }
        if (time.isNegative() || time.compareTo(LONGEST_PAUSE) > 0) {
            throw refuse("pause must be from 0 to 10 seconds, but was " + time);
        }
        return plus("<break time=\"" + time.toMillis() + "ms\"/>");
    }

    /**
     * Adds text that is spelled character by character.
     *
     * @param text the text
     * @return a copy with the text
     * @throws InvalidValueException if the text is null or contains a character that XML does not allow
     */
    public Ssml spell(String text) {
        return plus("<say-as interpret-as=\"spell-out\">" + escape(text) + "</say-as>");
    }

    /**
     * Adds a paragraph.
     *
     * @param text the text of the paragraph
     * @return a copy with the paragraph
     * @throws InvalidValueException if the text is null or contains a character that XML does not allow
     */
    public Ssml paragraph(String text) {
        return plus("<p>" + escape(text) + "</p>");
    }

    private Ssml plus(String more) {
        return new Ssml(content + more);
    }

    private static String escape(String text) {
        if (text == null) {
            throw refuse("text must not be null");
        }
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                    if (!isAllowed(c)) {
                        throw refuse("text contains U+%04X, which XML does not allow".formatted(c));
                    }
                    escaped.appendCodePoint(c);
                }
            }
        });
        return escaped.toString();
    }

    /** The characters of XML 1.0. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c > 0xFFFF;
    }

    private static InvalidValueException refuse(String message) {
        return new InvalidValueException("", "ssml.text", message);
    }

    @Override
    public int length() {
        return toString().length();
    }

    @Override
    public char charAt(int index) {
        return toString().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    /**
     * Compares the text with that of another object.
     *
     * @param other the other object
     * @return {@code true} if the other object is SSML with the same text
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ssml ssml && content.equals(ssml.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    /** {@return the text as SSML, in a {@code speak} element} */
    @Override
    public String toString() {
        return "<speak>" + content + "</speak>";
    }
}
