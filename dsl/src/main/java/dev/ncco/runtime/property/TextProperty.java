package dev.ncco.runtime.property;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.MemberName;
import dev.ncco.runtime.text.EscapedText;
import dev.ncco.runtime.text.JsonEscapes;
import dev.ncco.runtime.text.LimitPhrases;
import dev.ncco.runtime.text.SpokenText;
import dev.ncco.runtime.text.Surrogates;
import dev.ncco.runtime.text.TextPattern;
import org.jspecify.annotations.Nullable;

/**
 * A member that holds a string.
 *
 * @param key its name
 * @param pattern what it looks like
 * @param min how many characters at least
 * @param max how many characters at most
 * @param spoken whether SSML tags do not count as characters
 * @param secret whether it is kept out of messages
 */
public record TextProperty(
        MemberName key, @Nullable TextPattern pattern, int min, int max, boolean spoken, boolean secret)
        implements ListElement<String> {

    private static final byte[] ESCAPES = JsonEscapes.table();

    /**
     * Describes a string without limits.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @return the property
     */
    public static TextProperty of(String object, String name) {
        return new TextProperty(MemberName.of(object, name), null, 0, Integer.MAX_VALUE, false, false);
    }

    /**
     * Asks for a pattern.
     *
     * @param pattern the pattern
     * @return a copy with the pattern
     */
    public TextProperty pattern(TextPattern pattern) {
        return new TextProperty(key, pattern, min, max, spoken, secret);
    }

    /**
     * Limits the length.
     *
     * @param min how many characters at least
     * @return a copy with the limit
     */
    public TextProperty minLength(int min) {
        return new TextProperty(key, pattern, min, max, spoken, secret);
    }

    /**
     * Limits the length.
     *
     * @param max how many characters at most
     * @return a copy with the limit
     */
    public TextProperty maxLength(int max) {
        return new TextProperty(key, pattern, min, max, spoken, secret);
    }

    /**
     * Limits the length, not counting SSML tags.
     *
     * @param min how many characters at least
     * @param max how many characters at most
     * @return a copy with the limits
     */
    public TextProperty spokenLength(int min, int max) {
        return new TextProperty(key, pattern, min, max, true, secret);
    }

    /**
     * Keeps the string out of messages.
     *
     * @return a copy that does
     */
    public TextProperty asSecret() {
        return new TextProperty(key, pattern, min, max, spoken, true);
    }

    /**
     * Makes a list of such strings.
     *
     * @param min how many at least
     * @param max how many at most
     * @return the list
     */
    public ListProperty<String> list(int min, int max) {
        return ListProperty.of(this, min, max);
    }

    /**
     * Checks a string.
     *
     * @param value the string
     * @return the string, in a form that is fast to write
     */
    public CharSequence check(@Nullable String value) {
        if (value == null) {
            throw key.refuseNull();
        }
        return examine(value, -1) ? value : new EscapedText(value);
    }

    /**
     * Reads the member from JSON.
     *
     * @param in where from
     * @param before what was read of it before, as a name stands once
     * @return the string, in a form that is fast to write
     */
    public CharSequence read(JsonReader in, @Nullable CharSequence before) {
        in.first(before == null);
        String value = in.string(key, secret);
        return examine(in, value) ? value : new EscapedText(value);
    }

    private boolean examine(JsonReader in, String value) {
        try {
            return examine(value, -1);
        } catch (InvalidValueException e) {
            throw in.refuse(e);
        }
    }

    @Override
    public String readItem(JsonReader in) {
        String value = in.string(key, secret);
        examine(in, value);
        return value;
    }

    /**
     * Makes sure that the member was read.
     *
     * @param in where from
     * @param value what was read
     * @return the string
     */
    public CharSequence require(JsonReader in, @Nullable CharSequence value) {
        if (value == null) {
            throw in.missing(key);
        }
        return value;
    }

    @Override
    public String checkItem(@Nullable String value, int index) {
        if (value == null) {
            throw key.refuseNull(index);
        }
        examine(value, index);
        return value;
    }

    /**
     * Checks all limits, and returns whether the string is plain. This is one method, with all of its messages, because
     * of its size: the JIT compiler copies methods of up to 325 bytecodes into their callers, and this one would leave
     * it no room for the options around it.
     */
    private boolean examine(String value, int index) {
        int units = value.length();
        boolean plain = pattern != null && pattern.isPlain();
        if (!plain) {
            int escapes = 0;
            for (int i = 0; i < units; i++) {
                char c = value.charAt(i);
                escapes |= c < ESCAPES.length ? ESCAPES[c] : 1;
            }
            plain = escapes == 0;
        }
        boolean matches = pattern == null || pattern.matches(value);
        // A pattern that accepts only plain texts does not match an unpaired surrogate, which is the mistake to report.
        if (!(plain && matches) && Surrogates.indexOfUnpaired(value) >= 0) {
            throw key.refuseUnpaired(index, value);
        }
        if (pattern != null && !matches) {
            String shown = secret ? "" : LimitPhrases.quoted(value);
            throw key.refuse(index < 0 ? "" : "/" + index, "pattern", LimitPhrases.mustBe(pattern.shape(), shown));
        }
        if (units < min * 2 || units > max || spoken && value.indexOf('<') >= 0) {
            int length = spoken ? SpokenText.length(value) : value.codePointCount(0, units);
            if (length < min || length > max) {
                throw key.refuse(
                        index < 0 ? "" : "/" + index,
                        spoken ? "spoken-length" : length < min ? "minLength" : "maxLength",
                        LimitPhrases.wrongLength(min, max, spoken, length));
            }
        }
        return plain;
    }

    /**
     * Checks a string against a limit of one place only, where it was checked against all others before.
     *
     * @param value the string
     */
    public void recheck(String value) {
        checkItem(value, -1);
    }

    /**
     * Writes the member, if it is set.
     *
     * @param out where to
     * @param value the checked string
     */
    public void write(JsonWriter out, @Nullable CharSequence value) {
        if (value != null) {
            out.key(key);
            writeValue(out, value);
        }
    }

    void writeValue(JsonWriter out, CharSequence value) {
        out.text(value);
    }

    @Override
    public void writeItem(JsonWriter out, String value) {
        if (pattern != null && pattern.isPlain()) {
            out.plain(value);
        } else {
            out.string(value);
        }
    }
}
