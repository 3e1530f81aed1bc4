package dev.ncco.schema.check;

import dev.ncco.schema.text.LimitPhrases;
import dev.ncco.schema.text.VisibleText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Formats values for messages: shortened, redacted, and with control characters escaped. */
public final class Quote {

    private Quote() {}

    /**
     * Formats a text in quotes.
     *
     * @param value the text
     * @return the redacted text, shortened if it is long
     */
    public static String text(String value) {
        return LimitPhrases.quoted(value);
    }

    /** A value of a wrong type: "the string "abc"", "the number 5", "true" or "an array". */
    static String value(JsonNode value) {
        if (value.isString()) {
            return "the string " + text(value.stringValue());
        }
        return value.isNumber() ? "the number " + LimitPhrases.number(value.decimalValue()) : type(value);
    }

    /** The type of a secret value; true, false and null are shown. */
    static String type(JsonNode value) {
        if (value.isString() || value.isNumber()) {
            return value.isString() ? "a string" : "a number";
        }
        return value.isNull()
                ? "null"
                : value.isBoolean() ? value.asString() : value.isArray() ? "an array" : "an object";
    }

    /**
     * Formats an example of a schema as JSON.
     *
     * @param value maps, lists and scalars
     * @return the JSON, on one line with spaces
     */
    public static String json(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            StringBuilder out = new StringBuilder("{");
            map.forEach((name, member) -> out.append(out.length() == 1 ? "" : ", ")
                    .append(json(String.valueOf(name)))
                    .append(": ")
                    .append(json(member)));
            return out.append('}').toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Quote::json).toList().toString();
        }
        return value instanceof String text
                ? '"' + VisibleText.of(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"'
                : String.valueOf(value);
    }
}
