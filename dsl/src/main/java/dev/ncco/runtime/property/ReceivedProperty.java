package dev.ncco.runtime.property;

import dev.ncco.runtime.ExpandableEnum;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.io.JsonNumbers;
import dev.ncco.runtime.text.TextPattern;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object that is only read: the allowed JSON types, and the conversion to Java.
 *
 * @param name the name of the member
 * @param types the allowed JSON types, as in JSON Schema
 * @param pattern the pattern that strings must match, or null
 * @param conversion converts a JSON value; returns null if that is not possible, or throws for a date or a number
 * @param <T> the Java type
 */
public record ReceivedProperty<T>(
        String name, List<String> types, @Nullable TextPattern pattern, Function<Object, @Nullable T> conversion) {

    private static final TextPattern NUMBER =
            TextPattern.of("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$", "a number");
    private static final int MAX_NUMBER_LENGTH = 40;
    /** The length of a date without a time. */
    private static final int DATE_LENGTH = 10;

    private static <T> ReceivedProperty<T> of(String name, Function<Object, @Nullable T> conversion, String... types) {
        return new ReceivedProperty<>(name, List.of(types), null, conversion);
    }

    /**
     * Describes a string.
     *
     * @param name the name of the member
     * @param types the allowed JSON types; a number is converted to its digits
     * @return the property
     */
    public static ReceivedProperty<String> text(String name, String... types) {
        return of(
                name,
                json -> json instanceof String text
                        ? text
                        : decimal(json).stripTrailingZeros().toPlainString(),
                types);
    }

    /**
     * Describes a boolean.
     *
     * @param name the name of the member
     * @param types the allowed JSON types
     * @return the property
     */
    public static ReceivedProperty<Boolean> flag(String name, String... types) {
        return of(name, json -> (Boolean) json, types);
    }

    /**
     * Describes an integer that fits into an {@code int}.
     *
     * @param name the name of the member
     * @param types the allowed JSON types
     * @return the property
     */
    public static ReceivedProperty<Integer> intNumber(String name, String... types) {
        return of(name, json -> decimal(json).intValueExact(), types);
    }

    /**
     * Describes an integer that fits into a {@code long}.
     *
     * @param name the name of the member
     * @param types the allowed JSON types
     * @return the property
     */
    public static ReceivedProperty<Long> longNumber(String name, String... types) {
        return of(name, json -> decimal(json).longValueExact(), types);
    }

    /**
     * Describes a decimal number.
     *
     * @param name the name of the member
     * @param types the allowed JSON types
     * @return the property
     */
    public static ReceivedProperty<BigDecimal> decimal(String name, String... types) {
        return of(name, ReceivedProperty::decimal, types);
    }

    /**
     * Describes a number of seconds.
     *
     * @param name the name of the member
     * @param types the allowed JSON types
     * @return the property
     */
    public static ReceivedProperty<Duration> duration(String name, String... types) {
        return of(name, json -> Duration.ofSeconds(decimal(json).longValueExact()), types);
    }

    /**
     * Describes any JSON.
     *
     * @param name the name of the member
     * @param types the allowed JSON types
     * @return the property
     */
    public static ReceivedProperty<Object> json(String name, String... types) {
        return of(name, json -> json, types);
    }

    /**
     * Describes a date and time in ISO 8601, or in UTC with a space between date and time.
     *
     * @param name the name of the member
     * @param types the allowed JSON types
     * @return the property
     */
    public static ReceivedProperty<Instant> instant(String name, String... types) {
        return of(name, json -> json instanceof String text ? instant(text) : null, types);
    }

    private static Instant instant(String text) {
        boolean isSpaced = text.length() > DATE_LENGTH && text.charAt(DATE_LENGTH) == ' ';
        return OffsetDateTime.parse(isSpaced ? text.replace(' ', 'T') + "Z" : text)
                .toInstant();
    }

    /**
     * Describes a constant of an enum.
     *
     * @param name the name of the member
     * @param constants all constants of the enum
     * @param <T> the enum
     * @return the property
     */
    public static <T extends Token> ReceivedProperty<T> constant(String name, T[] constants) {
        List<T> all = List.of(constants);
        return of(
                name,
                json -> all.stream()
                        .filter(c -> c.value().equals(json))
                        .findFirst()
                        .orElse(null),
                "string");
    }

    /**
     * Describes a value of an open enumeration.
     *
     * @param name the name of the member
     * @param factory creates a value from text
     * @param <T> the enumeration
     * @return the property
     */
    public static <T extends ExpandableEnum> ReceivedProperty<T> token(String name, Function<String, T> factory) {
        return of(name, json -> factory.apply((String) json), "string");
    }

    /**
     * Describes an object with any members.
     *
     * @param name the name of the member
     * @return the property
     */
    @SuppressWarnings("unchecked") // objects are parsed to maps with string keys
    public static ReceivedProperty<Map<String, ?>> map(String name) {
        return of(name, json -> (Map<String, ?>) json, "object");
    }

    /**
     * Describes an object that has a class.
     *
     * @param name the name of the member
     * @param factory creates the object from JSON; returns null if it is of another kind
     * @param <T> the class
     * @return the property
     */
    public static <T extends Json> ReceivedProperty<T> object(String name, Function<Object, @Nullable T> factory) {
        return of(name, factory, "object", "string");
    }

    /**
     * Describes a list of objects with a class. Elements of another kind are omitted from the list.
     *
     * @param name the name of the member
     * @param factory creates an object from JSON; returns null if it is of another kind
     * @param <T> the class
     * @return the property
     */
    public static <T extends Json> ReceivedProperty<List<T>> list(String name, Function<Object, @Nullable T> factory) {
        return of(
                name,
                json -> {
                    List<T> list = new ArrayList<>();
                    for (Object element : (List<?>) json) {
                        T object = element == null ? null : factory.apply(element);
                        if (object != null) {
                            list.add(object);
                        }
                    }
                    return Collections.unmodifiableList(list);
                },
                "array");
    }

    /**
     * Returns a copy that requires strings to match a pattern.
     *
     * @param other the pattern
     * @return the copy
     */
    public ReceivedProperty<T> matching(TextPattern other) {
        return new ReceivedProperty<>(name, types, other, conversion);
    }

    /**
     * Converts the value of the member.
     *
     * @param json the value as read; null if the member is absent
     * @return the Java value; null if the JSON value is invalid
     */
    @Nullable
    public T convert(@Nullable Object json) {
        if (json == null
                || !hasType(json)
                || json instanceof String text && pattern != null && !pattern.matches(text)) {
            return null;
        }
        try {
            return conversion.apply(json);
        } catch (ArithmeticException | DateTimeException | InvalidValueException e) {
            return null;
        }
    }

    /**
     * Returns whether the value of the member is valid.
     *
     * @param json the value as read
     * @return {@code true} if {@link #convert} loses nothing
     */
    public boolean understands(@Nullable Object json) {
        if (json == null) {
            return types.contains("null");
        }
        T value = convert(json);
        return value != null
                && !(json instanceof List<?> all && value instanceof List<?> some && some.size() < all.size());
    }

    private boolean hasType(Object json) {
        if (json instanceof Number number) {
            return types.contains("number") || types.contains("integer") && isInteger(number);
        }
        String type = json instanceof String
                ? "string"
                : json instanceof Boolean ? "boolean" : json instanceof List ? "array" : "object";
        return types.contains(type);
    }

    private static boolean isInteger(Number number) {
        return number instanceof Integer
                || number instanceof Long
                || number instanceof BigInteger
                || decimal(number).stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal decimal(Object json) {
        String text = json.toString();
        BigDecimal number = json instanceof Number
                ? new BigDecimal(text)
                : text.length() <= MAX_NUMBER_LENGTH && NUMBER.matches(text) ? JsonNumbers.exact(text) : null;
        if (number == null) {
            throw new ArithmeticException("not a number");
        }
        return number;
    }
}
