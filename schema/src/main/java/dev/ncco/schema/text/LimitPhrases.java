package dev.ncco.schema.text;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * The messages about limits: what a value must be, and what was found. The checker, the DSL and the javac plugin share
 * them, so that the same mistake has the same message everywhere.
 */
public final class LimitPhrases {

    /** The maximum number of characters that are shown of a value. */
    private static final int SHOWN = 60;

    /** Longer numbers are formatted with an exponent. */
    private static final int MAX_DIGITS = 40;

    /** The message about a string with an unpaired surrogate. */
    public static final String UNPAIRED_IN_STRING = "a string contains an unpaired surrogate";

    /** The message about the name of a member with an unpaired surrogate. */
    public static final String UNPAIRED_IN_NAME = "a name contains an unpaired surrogate";

    private LimitPhrases() {}

    /**
     * Returns the range of a number. A bound that is the maximum of a Java type, or its negative, is omitted, as it is
     * not a limit of the API.
     *
     * @param min the minimum
     * @param max the maximum
     * @param unit the unit, or an empty string
     * @return such as "from 1 to 7200 seconds"
     */
    public static String range(double min, double max, String unit) {
        return range(isLimit(min), min, isLimit(max), max, unit);
    }

    /**
     * Returns the range of a number, for a number outside of it. The exceeded bound is always included.
     *
     * @param min the minimum
     * @param max the maximum
     * @param unit the unit, or an empty string
     * @param isBelow whether the number is less than the minimum
     * @return such as "from 0 to 2147483647"
     */
    public static String brokenRange(double min, double max, String unit, boolean isBelow) {
        return range(isBelow || isLimit(min), min, !isBelow || isLimit(max), max, unit);
    }

    private static String range(boolean hasMin, double min, boolean hasMax, double max, String unit) {
        String range = !hasMin
                ? "at most " + number(max)
                : hasMax ? "from " + number(min) + " to " + number(max) : "at least " + number(min);
        return unit.isEmpty() ? range : range + " " + unit;
    }

    private static boolean isLimit(double bound) {
        double size = Math.abs(bound);
        return size < Double.MAX_VALUE && size != Integer.MAX_VALUE;
    }

    /**
     * Returns the length of a text.
     *
     * @param min the minimum
     * @param max the maximum; {@link Integer#MAX_VALUE} if there is none
     * @param spoken whether SSML tags are not counted
     * @return such as "1 to 1500 characters, not counting SSML tags"
     */
    public static String length(int min, int max, boolean spoken) {
        return count(min, max, "character") + (spoken ? ", not counting SSML tags" : "");
    }

    /**
     * Returns the size of a list.
     *
     * @param min the minimum
     * @param max the maximum; {@link Integer#MAX_VALUE} if there is none
     * @return such as "exactly 1 element"
     */
    public static String size(int min, int max) {
        return count(min, max, "element");
    }

    private static String count(int min, int max, String what) {
        if (min == max) {
            return "exactly " + counted(min, what);
        }
        if (max == Integer.MAX_VALUE) {
            return "at least " + counted(min, what);
        }
        return min == 0 ? "at most " + counted(max, what) : min + " to " + counted(max, what);
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /**
     * Returns the values of an enumeration.
     *
     * @param values the values
     * @return such as "one of mp3, wav, ogg", or the only value in quotes
     */
    public static String oneOf(Collection<String> values) {
        return values.size() == 1 ? '"' + values.iterator().next() + '"' : "one of " + String.join(", ", values);
    }

    /**
     * Returns what is required of a value and what was found.
     *
     * @param phrase what the value must be
     * @param found the value as formatted by {@link #number}, {@link #quoted} or another method; empty if it is secret
     * @return such as "must be from 1 to 7200 seconds, but was 9000"
     */
    public static String mustBe(String phrase, String found) {
        return "must be " + phrase + (found.isEmpty() ? "" : ", but was " + found);
    }

    /**
     * Returns the message about the length of a text.
     *
     * @param min the minimum
     * @param max the maximum; {@link Integer#MAX_VALUE} if there is none
     * @param spoken whether SSML tags are not counted
     * @param length the length of the text
     * @return such as "must have at most 256 characters, but has 300"
     */
    public static String wrongLength(int min, int max, boolean spoken, int length) {
        return wrongCount(min, max, length, length(min, max, spoken));
    }

    /**
     * Returns the message about the size of a list.
     *
     * @param min the minimum
     * @param max the maximum; {@link Integer#MAX_VALUE} if there is none
     * @param size the size of the list
     * @return such as "must have exactly 1 element, but has 2"
     */
    public static String wrongSize(int min, int max, int size) {
        return wrongCount(min, max, size, size(min, max));
    }

    private static String wrongCount(int min, int max, int count, String phrase) {
        return min == 1 && max == Integer.MAX_VALUE
                ? "must not be empty"
                : "must have " + phrase + ", but has " + (count == 0 ? "none" : count);
    }

    /** {@return the message about null} */
    public static String mustNotBeNull() {
        return "must not be null";
    }

    /**
     * Returns the subject of a message about the type of an element, which differs from that of its list.
     *
     * @param list the name of the list
     * @return such as "an element of eventUrl"
     */
    public static String element(String list) {
        return "an element of " + list;
    }

    /**
     * Returns the message about a duplicate value in a list.
     *
     * @param value the value
     * @return such as {@code must not contain "dtmf" more than once}
     */
    public static String repeated(String value) {
        return "must not contain " + quoted(value) + " more than once";
    }

    /**
     * Returns the message about an unpaired surrogate.
     *
     * @param text text with an unpaired surrogate
     * @return such as "contains an unpaired surrogate at index 3"
     */
    public static String unpairedSurrogate(String text) {
        return "contains an unpaired surrogate at index " + Surrogates.indexOfUnpaired(text);
    }

    /**
     * Returns the message about an invalid name in a map.
     *
     * @param map the name of the member that contains the map
     * @param phrase what the name must be
     * @param name the name
     * @return such as {@code a name in headers must be a header name, but was "a b"}
     */
    public static String nameIn(String map, String phrase, String name) {
        return "a name in " + map + " " + mustBe(phrase, quoted(name));
    }

    /**
     * Describes a value in a map.
     *
     * @param map the name of the member that contains the map
     * @param name the name of the value
     * @return such as {@code the value of "X-Id" in headers}
     */
    public static String valueIn(String map, String name) {
        return "the value of " + quoted(name) + " in " + map;
    }

    /**
     * Describes a value that is not a member.
     *
     * @param object the name of the object in rules
     * @return such as "an action"
     */
    public static String any(String object) {
        if (object.equals("ncco")) {
            return "an NCCO";
        }
        return ("aeiou".indexOf(object.charAt(0)) >= 0 ? "an " : "a ") + object;
    }

    /**
     * Returns the message about a missing member.
     *
     * @param object the name of the object in rules
     * @param member the member
     * @return such as {@code talk requires the member "text"}
     */
    public static String missing(String object, String member) {
        return object + " requires the member \"" + member + '"';
    }

    /**
     * Returns the message about an object that has none of several members.
     *
     * @param sentence the sentence that states the rule
     * @return the sentence, followed by ", but has neither"
     */
    public static String none(String sentence) {
        return sentence + ", but has neither";
    }

    /**
     * Returns the message about an unknown member.
     *
     * @param object the name of the object in rules
     * @param member the member
     * @return such as {@code talk has no member "txt"}
     */
    public static String unknown(String object, String member) {
        return object + " has no member " + quoted(member);
    }

    /**
     * Returns the message about a misspelled member.
     *
     * @param object the name of the object in rules
     * @param member the name in the document
     * @param right the correct name
     * @return such as {@code talk has no member "bargein": its name is "bargeIn"}
     */
    public static String renamed(String object, String member, String right) {
        return unknown(object, member) + ": its name is \"" + right + '"';
    }

    /**
     * Formats a number without an exponent, unless it is long.
     *
     * @param number the number
     * @return the digits
     */
    public static String number(double number) {
        return Double.isFinite(number) ? number(BigDecimal.valueOf(number)) : String.valueOf(number);
    }

    /**
     * Formats a number without an exponent, unless it is long.
     *
     * @param number the number
     * @return the digits
     */
    public static String number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        if (Math.abs((long) stripped.scale()) + stripped.precision() <= MAX_DIGITS) {
            return stripped.toPlainString();
        }
        String text = stripped.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    /**
     * Formats a text in quotes: shortened, redacted, and with control characters escaped.
     *
     * @param value the text
     * @return the text in quotes
     */
    public static String quoted(String value) {
        // Redacts first: in a shortened URL, the end of the user information may be missing.
        String text = SecretText.redact(value);
        boolean cut = text.codePointCount(0, text.length()) > SHOWN;
        String shown = cut ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) : text;
        return '"' + VisibleText.of(shown).replace("\"", "\\\"") + (cut ? "…\"" : "\"");
    }
}
