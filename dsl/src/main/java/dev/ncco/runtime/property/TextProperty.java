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
 * A member whose value is a string.
 *
 * @param key the name of the member
 * @param pattern the required pattern
 * @param min the minimum number of characters
 * @param max the maximum number of characters
 * @param spoken whether SSML tags are not counted
 * @param secret whether the string is omitted from messages
 */
public record TextProperty(
        MemberName key, @Nullable TextPattern pattern, int min, int max, boolean spoken, boolean secret)
        implements ListElement<String> {

    private static final byte[] ESCAPES = JsonEscapes.table();

    /**
     * Describes a string without limits.
     *
     * @param object the name of the object in rules
     * @param name the name of the member
     * @return the property
     */
    public static TextProperty of(String object, String name) {
        return new TextProperty(MemberName.of(object, name), null, 0, Integer.MAX_VALUE, false, false);
    }

    /**
     * Returns a copy that requires a pattern.
     *
     * @param pattern the pattern
     * @return the copy
     */
    public TextProperty pattern(TextPattern pattern) {
        return new TextProperty(key, pattern, min, max, spoken, secret);
    }

    /**
     * Returns a copy with a minimum length.
     *
     * @param min the minimum number of characters
     * @return the copy
     */
    public TextProperty minLength(int min) {
        return new TextProperty(key, pattern, min, max, spoken, secret);
    }

    /**
     * Returns a copy with a maximum length.
     *
     * @param max the maximum number of characters
     * @return the copy
     */
    public TextProperty maxLength(int max) {
        return new TextProperty(key, pattern, min, max, spoken, secret);
    }

    /**
     * Returns a copy with a minimum and a maximum length, not counting SSML tags.
     *
     * @param min the minimum number of characters
     * @param max the maximum number of characters
     * @return the copy
     */
    public TextProperty spokenLength(int min, int max) {
        return new TextProperty(key, pattern, min, max, true, secret);
    }

    /**
     * Returns a copy that omits the string from messages.
     *
     * @return the copy
     */
    public TextProperty asSecret() {
        return new TextProperty(key, pattern, min, max, spoken, true);
    }

    /**
     * Returns the property of a list of such strings.
     *
     * @param min the minimum number of elements
     * @param max the maximum number of elements
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
     * Reads the member.
     *
     * @param in the reader
     * @param before the value already read; a member may appear once
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
     * Checks that the member is present.
     *
     * @param in the reader
     * @param value the value that was read
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
     * Checks all limits, and returns whether the string is plain. This is a single method, including the messages, so
     * that it is too large for inlining (more than 325 bytecodes); otherwise it would use up the inlining budget of the
     * options that call it.
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
        // A pattern that accepts only plain texts also fails on an unpaired surrogate, which must be reported first.
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
     * Checks a string that was validated before against an additional limit of one place.
     *
     * @param value the string
     */
    public void recheck(String value) {
        checkItem(value, -1);
    }

    /**
     * Writes the member, if it is set.
     *
     * @param out the writer
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
