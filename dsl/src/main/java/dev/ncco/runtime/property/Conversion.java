package dev.ncco.runtime.property;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.io.MemberName;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what callers have in Java, such as a time or a URI, into what a member contains; generated code calls it. */
public final class Conversion {

    private Conversion() {}

    /**
     * Converts a time into whole seconds.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @param time the time
     * @return the seconds
     * @throws InvalidValueException if the time is null, has a fraction of a second, or is too large
     */
    public static int wholeSeconds(String object, String name, @Nullable Duration time) {
        MemberName key = MemberName.of(object, name);
        Duration given = given(key, time);
        long seconds = given.getSeconds();
        if (given.getNano() != 0 || seconds != (int) seconds) {
            throw key.refuse("type", "must be a whole number of seconds, but was " + given);
        }
        return (int) seconds;
    }

    /**
     * Converts a time into seconds.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @param time the time
     * @return the seconds
     * @throws InvalidValueException if the time is null
     */
    public static double seconds(String object, String name, @Nullable Duration time) {
        Duration given = given(MemberName.of(object, name), time);
        return given.getSeconds() + given.getNano() / 1e9;
    }

    /**
     * Converts a URI into text.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @param uri the URI
     * @return the text, with characters outside of ASCII percent-encoded
     * @throws InvalidValueException if the URI is null
     */
    public static String text(String object, String name, @Nullable URI uri) {
        return given(MemberName.of(object, name), uri).toASCIIString();
    }

    /**
     * Converts characters into text.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @param text the characters
     * @return the text
     * @throws InvalidValueException if there are no characters, but null
     */
    public static String text(String object, String name, @Nullable CharSequence text) {
        return given(MemberName.of(object, name), text).toString();
    }

    /**
     * Converts URIs into texts.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @param first the first URI
     * @param more the URIs after it
     * @return the texts
     * @throws InvalidValueException if a URI is null
     */
    public static List<String> texts(String object, String name, @Nullable URI first, URI... more) {
        List<String> texts = new ArrayList<>(more.length + 1);
        texts.add(text(object, name, first));
        for (URI uri : more) {
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
