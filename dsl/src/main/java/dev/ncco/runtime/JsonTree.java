package dev.ncco.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Any JSON as maps, lists, strings, numbers, booleans and null: copied deeply, so that nobody can change it later. */
final class JsonTree {

    /** How deep the actions, endpoints and settings around it can be: what is built can be read again. */
    private static final int AROUND = 8;

    private static final int MAX_DEPTH = Source.MAX_DEPTH - AROUND;
    private static final int MAX_DIGITS = 1000;

    private JsonTree() {}

    /** Says what is not JSON; its path grows on the way out, so that good values pay nothing for it. */
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

    /** Copies what a caller gave, and refuses what is not JSON, with its place. */
    static @Nullable Object copy(@Nullable Object value, Key key) {
        return copy(value, key, 0);
    }

    /** Copies a whole document, which has nothing around it. */
    static @Nullable Object copyDocument(@Nullable Object value) {
        return copy(value, Key.of("document", "document"), -AROUND);
    }

    private static @Nullable Object copy(@Nullable Object value, Key key, int depth) {
        try {
            return copy(value, depth);
        } catch (ForeignException e) {
            throw key.refuse(e.path, "type", e.path.isEmpty() ? e.sentence : "at " + e.path + " " + e.sentence);
        }
    }

    private static @Nullable Object copy(@Nullable Object value, int depth) {
        if (value instanceof String text) {
            return text(text, "has a lone surrogate at index ");
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
            return map(map, depth);
        }
        if (value instanceof List<?> list) {
            return list(list, depth);
        }
        throw new ForeignException("must be a map, list, string, number, boolean or null, but was a "
                + value.getClass().getName());
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map, int depth) {
        if (map.isEmpty()) {
            return Map.of();
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(map.size() * 2);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name)) {
                throw new ForeignException("has a key that is no string: " + Text.quoted(entry.getKey()));
            }
            text(name, "has a key with a lone surrogate at index ");
            Object member;
            try {
                member = copy(entry.getValue(), depth + 1);
            } catch (ForeignException e) {
                throw e.below(Text.pointer(name));
            }
            if (map.size() == 1 && member != null) {
                return Map.of(name, member); // smaller, and one entry has no order
            }
            copy.put(name, member);
        }
        return Collections.unmodifiableMap(copy);
    }

    private static List<@Nullable Object> list(List<?> list, int depth) {
        List<@Nullable Object> copy = new ArrayList<>(list.size());
        for (Object item : list) {
            try {
                copy.add(copy(item, depth + 1));
            } catch (ForeignException e) {
                throw e.below(String.valueOf(copy.size()));
            }
        }
        return Collections.unmodifiableList(copy);
    }

    private static String text(String text, String sentence) {
        int surrogate = Text.loneSurrogate(text);
        if (surrogate >= 0) {
            throw new ForeignException(sentence + surrogate);
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
        if (number instanceof BigInteger integer && integer.bitLength() < MAX_DIGITS * 3) {
            return integer;
        }
        if (number instanceof BigDecimal decimal
                && decimal.precision() + Math.abs((long) decimal.scale()) <= MAX_DIGITS
                && (decimal.scale() <= 0 || JsonNumbers.isInRange(decimal))) {
            return decimal;
        }
        throw new ForeignException("must be a number of Java's own with at most " + MAX_DIGITS + " digits");
    }

    /** Makes a map of names and values, in turn; the values are checked where the map is used. */
    @SuppressWarnings("unchecked")
    static <V> Map<String, V> object(String name, V value, @Nullable Object... more) {
        if (more.length % 2 != 0) {
            throw new InvalidValueException("", "json.object", "the last name of a JSON object must have a value");
        }
        Map<String, V> members = new LinkedHashMap<>();
        members.put(name, value);
        for (int i = 0; i < more.length; i += 2) {
            if (!(more[i] instanceof String next)) {
                throw new InvalidValueException(
                        "", "json.object", "the name of a member must be a string, but was " + Text.quoted(more[i]));
            }
            if (members.containsKey(next)) {
                throw new InvalidValueException(
                        "",
                        "json.object",
                        "a JSON object must not have duplicate members, but has " + Text.quoted(next));
            }
            members.put(next, (V) more[i + 1]);
        }
        return Collections.unmodifiableMap(members);
    }

    static void write(JsonWriter out, @Nullable Object value) {
        if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof Map<?, ?> map) {
            int start = out.startObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.comma();
                out.string((String) entry.getKey());
                out.colon();
                write(out, entry.getValue());
            }
            out.endObject(start);
        } else if (value instanceof List<?> list) {
            out.openArray();
            for (int i = 0; i < list.size(); i++) {
                if (i > 0) {
                    out.comma();
                }
                write(out, list.get(i));
            }
            out.closeArray();
        } else if (value instanceof Boolean bool) {
            out.bool(bool);
        } else if (value instanceof Number number) {
            write(out, number);
        } else {
            out.ascii("null");
        }
    }

    private static void write(JsonWriter out, Number number) {
        if (number instanceof Double) {
            out.number(number.doubleValue());
        } else if (number instanceof Float) {
            out.ascii(Numbers.plain(new BigDecimal(number.toString())));
        } else if (number instanceof BigDecimal decimal) {
            out.ascii(decimal.toPlainString());
        } else if (number instanceof BigInteger) {
            out.ascii(number.toString());
        } else {
            out.number(number.longValue());
        }
    }

    /** Reads JSON that this library wrote. */
    static Object parse(byte[] json) {
        return Objects.requireNonNull(read(JsonReader.ofOwn(json)));
    }

    /** Reads any value, up to its last token. */
    static @Nullable Object read(JsonReader in) {
        return switch (in.token()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                for (String name = in.nextMember(); name != null; name = in.nextMember()) {
                    if (map.containsKey(name)) {
                        throw in.duplicate();
                    }
                    checkHalf(in, name);
                    map.put(name, read(in));
                }
                yield Collections.unmodifiableMap(map);
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (in.nextElement()) {
                    list.add(read(in));
                }
                yield Collections.unmodifiableList(list);
            }
            case VALUE_STRING -> {
                String text = in.string();
                checkHalf(in, text);
                yield text;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNumbers.any(in);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static void checkHalf(JsonReader in, String text) {
        if (Text.loneSurrogate(text) >= 0) {
            throw in.refuseHere("json.lone-surrogate", "this string holds half a character");
        }
    }
}
