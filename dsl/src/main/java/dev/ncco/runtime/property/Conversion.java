package dev.ncco.runtime.property;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.MemberName;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts Java types of callers, such as {@code Duration} and {@code URI}; called by generated code. */
public final class Conversion {

    private Conversion() {}

    /**
     * Converts a duration to whole seconds.
     *
     * @param object the name of the object in rules
     * @param name the name of the member
     * @param time the duration
     * @return the seconds, or the nearest int, which a member with a maximum refuses
     * @throws InvalidValueException if the duration is null or has a fraction of a second
     */
    public static int wholeSeconds(String object, String name, @Nullable Duration time) {
        MemberName key = MemberName.of(object, name);
        Duration given = given(key, time);
        if (given.getNano() != 0) {
            throw key.refuse("type", "must be a whole number of seconds, but was " + given);
        }
        return (int) Math.max(Integer.MIN_VALUE, Math.min(given.getSeconds(), Integer.MAX_VALUE));
    }

    /**
     * Converts a duration to seconds.
     *
     * @param object the name of the object in rules
     * @param name the name of the member
     * @param time the duration
     * @return the seconds
     * @throws InvalidValueException if the duration is null
     */
    public static double seconds(String object, String name, @Nullable Duration time) {
        Duration given = given(MemberName.of(object, name), time);
        return given.getSeconds() + given.getNano() / 1e9;
    }

    /**
     * Converts a URI to text.
     *
     * @param object the name of the object in rules
     * @param name the name of the member
     * @param uri the URI
     * @return the text, with non-ASCII characters percent-encoded
     * @throws InvalidValueException if the URI is null
     */
    public static String text(String object, String name, @Nullable URI uri) {
        return given(MemberName.of(object, name), uri).toASCIIString();
    }

    /**
     * Converts characters to text.
     *
     * @param object the name of the object in rules
     * @param name the name of the member
     * @param text the characters
     * @return the text
     * @throws InvalidValueException if the characters are null
     */
    public static String text(String object, String name, @Nullable CharSequence text) {
        return given(MemberName.of(object, name), text).toString();
    }

    /**
     * Converts URIs to texts.
     *
     * @param object the name of the object in rules
     * @param name the name of the member
     * @param first the first URI
     * @param more the other URIs
     * @return the texts
     * @throws InvalidValueException if a URI or the array is null
     */
    public static List<String> texts(String object, String name, @Nullable URI first, URI @Nullable ... more) {
        List<String> texts = new ArrayList<>();
        texts.add(text(object, name, first));
        for (URI uri : given(MemberName.of(object, name), more)) {
            texts.add(text(object, name, uri));
        }
        return texts;
    }

    private static <T> T given(MemberName key, @Nullable T value) {
        if (value == null) {
            throw key.refuseNull();
        }
        return value;
    }
}
