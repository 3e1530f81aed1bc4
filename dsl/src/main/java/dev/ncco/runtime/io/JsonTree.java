package dev.ncco.runtime.io;

import dev.ncco.runtime.text.LimitPhrases;
import dev.ncco.runtime.text.Surrogates;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON as maps, lists, strings, numbers, booleans and null. */
public final class JsonTree {

    private JsonTree() {}

    /**
     * Writes a tree.
     *
     * @param out the writer
     * @param value maps, lists, strings, numbers, booleans and null
     */
    public static void write(JsonWriter out, @Nullable Object value) {
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

    /**
     * Parses JSON that this library wrote.
     *
     * @param json the JSON in UTF-8
     * @return maps, lists, strings, numbers and booleans
     */
    public static Object parse(byte[] json) {
        return Objects.requireNonNull(read(JsonReader.ofOwn(json)));
    }

    /**
     * Reads a value, up to its last token.
     *
     * @param in the reader
     * @return maps, lists, strings, numbers, booleans and null
     */
    public static @Nullable Object read(JsonReader in) {
        return switch (in.token()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                for (String name = in.nextMember(); name != null; name = in.nextMember()) {
                    if (map.containsKey(name)) {
                        throw in.duplicate();
                    }
                    checkPaired(in, name, LimitPhrases.UNPAIRED_IN_NAME);
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
                checkPaired(in, text, LimitPhrases.UNPAIRED_IN_STRING);
                yield text;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNumbers.any(in);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private static void checkPaired(JsonReader in, String text, String sentence) {
        if (Surrogates.indexOfUnpaired(text) >= 0) {
            throw in.refuseHere("json.lone-surrogate", sentence);
        }
    }
}
