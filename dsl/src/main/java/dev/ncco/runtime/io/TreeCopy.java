package dev.ncco.runtime.io;

import dev.ncco.runtime.text.JsonPointers;
import dev.ncco.runtime.text.LimitPhrases;
import dev.ncco.runtime.text.NumberRange;
import dev.ncco.runtime.text.Surrogates;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Copies a tree of the caller to JDK classes, so that the copy cannot be changed later, and classes of the caller do
 * not determine how it is written. Values that are not JSON are rejected with their location.
 */
public final class TreeCopy {

    /** The maximum depth of the containing actions, endpoints and settings, so that the result can be read again. */
    private static final int AROUND = 8;

    private static final int MAX_DEPTH = Utf8Document.MAX_DEPTH - AROUND;
    private static final int MAX_DIGITS = 1000;

    /** A document has at most 1 MiB when it is read, and a value takes at least two bytes including its comma. */
    private static final int MAX_VALUES = 1 << 19;

    private final UnaryOperator<@Nullable Object> toJson;
    private int values;

    private TreeCopy(UnaryOperator<@Nullable Object> toJson) {
        this.toJson = toJson;
    }

    /** The path is built while the exception propagates, so that valid values have no overhead. */
    private static final class ForeignException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String sentence;
        private String path = "";

        ForeignException(String sentence) {
            super(sentence, null, false, false);
            this.sentence = sentence;
        }

        ForeignException below(String step) {
            path = "/" + step + path;
            return this;
        }
    }

    /**
     * Checks and copies the value of a member.
     *
     * @param value maps, lists, strings, numbers, booleans and null
     * @param key the member
     * @return an unmodifiable deep copy
     */
    public static @Nullable Object of(@Nullable Object value, MemberName key) {
        return of(value, key, 0, UnaryOperator.identity());
    }

    /** Copies a whole document, and converts values that are not JSON. */
    static @Nullable Object ofDocument(@Nullable Object value, UnaryOperator<@Nullable Object> toJson) {
        return of(value, MemberName.of("document", "document"), -AROUND, toJson);
    }

    private static @Nullable Object of(
            @Nullable Object value, MemberName key, int depth, UnaryOperator<@Nullable Object> toJson) {
        try {
            return new TreeCopy(toJson).copy(value, depth);
        } catch (ForeignException e) {
            throw key.refuse(
                    e.path,
                    "type",
                    e.path.isEmpty() ? e.sentence : "at " + JsonPointers.redact(e.path) + " " + e.sentence);
        }
    }

    /**
     * Copies a value. This is a single method so that it is too large for inlining (more than 325 bytecodes); otherwise
     * it would use up the inlining budget of the options that call it.
     */
    private @Nullable Object copy(@Nullable Object given, int depth) {
        Object value = toJson.apply(given);
        if (++values > MAX_VALUES) {
            throw new ForeignException("must contain at most " + MAX_VALUES + " values");
        }
        if (value instanceof String text) {
            return text(text, "");
        }
        if (value == null || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (depth == MAX_DEPTH) {
            throw new ForeignException("is nested too deep, or contains itself");
        }
        if (value instanceof Map<?, ?> map) {
            String first = null;
            Object only = null;
            Map<String, @Nullable Object> copy = null;
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (!(entry.getKey() instanceof String name)) {
                    throw new ForeignException(
                            "has a key that is not a string: " + LimitPhrases.quoted(String.valueOf(entry.getKey())));
                }
                text(name, "has a name that ");
                Object member;
                try {
                    member = copy(entry.getValue(), depth + 1);
                } catch (ForeignException e) {
                    throw e.below(JsonPointers.escape(name));
                }
                if (first == null) {
                    first = name;
                    only = member;
                    continue;
                }
                if (copy == null) {
                    copy = new LinkedHashMap<>();
                    copy.put(first, only);
                }
                copy.put(name, member);
            }
            if (copy != null) {
                return Collections.unmodifiableMap(copy);
            }
            // Most maps have one member, so this is the smallest suitable map.
            return first == null
                    ? Map.of()
                    : only == null ? Collections.singletonMap(first, null) : Map.of(first, only);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            for (Object item : list) {
                try {
                    copy.add(copy(item, depth + 1));
                } catch (ForeignException e) {
                    throw e.below(String.valueOf(copy.size()));
                }
            }
            return Collections.unmodifiableList(copy);
        }
        throw new ForeignException("must be a map, list, string, number, boolean or null, but was a "
                + value.getClass().getName());
    }

    private static String text(String text, String subject) {
        if (Surrogates.indexOfUnpaired(text) >= 0) {
            throw new ForeignException(subject + LimitPhrases.unpairedSurrogate(text));
        }
        return text;
    }

    private static Number number(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return number;
        }
        if (number instanceof Double || number instanceof Float) {
            if (!Double.isFinite(number.doubleValue())) {
                throw new ForeignException("must be a finite number, but was " + number);
            }
            return number;
        }
        if (number instanceof BigInteger integer) {
            BigInteger own = own(integer);
            return inRange(new BigDecimal(own), own);
        }
        if (number instanceof BigDecimal given) {
            BigDecimal own = given.getClass() == BigDecimal.class
                    ? given
                    : new BigDecimal(own(given.unscaledValue()), given.scale());
            return inRange(own, own);
        }
        throw new ForeignException("must be one of the numbers of java.lang or java.math, but was a "
                + number.getClass().getName());
    }

    private static Number inRange(BigDecimal value, Number copy) {
        if (value.precision() + Math.abs((long) value.scale()) > MAX_DIGITS || !NumberRange.contains(value)) {
            throw new ForeignException("must be in the range of a double and have at most " + MAX_DIGITS + " digits");
        }
        return copy;
    }

    /** Copies the number, as a subclass could write anything. */
    private static BigInteger own(BigInteger given) {
        return given.getClass() == BigInteger.class ? given : new BigInteger(given.toByteArray());
    }
}
