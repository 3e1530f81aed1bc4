package dev.ncco.schema.check;

import dev.ncco.schema.text.SecretText;
import dev.ncco.schema.text.VisibleText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Shows values in messages: short, and without anything that a terminal or an editor would act upon. */
public final class Quote {

    private static final int MAX = 60;

    private Quote() {}

    /**
     * Shows a text in quotes.
     *
     * @param value the text
     * @return the text without its secrets, cut if it is long
     */
    public static String text(String value) {
        // Redacted first: of a URL that is cut, nobody could tell the user information from the host.
        String text = SecretText.redact(value);
        boolean cut = text.codePointCount(0, text.length()) > MAX;
        String shown = cut ? text.substring(0, text.offsetByCodePoints(0, MAX)) : text;
        return '"' + VisibleText.of(shown).replace("\"", "\\\"") + (cut ? "…\"" : "\"");
    }

    static String value(JsonNode value) {
        if (value.isString()) {
            return "the string " + text(value.stringValue());
        }
        if (value.isNumber()) {
            String digits = value.asString();
            return "the number " + (digits.length() > MAX ? digits.substring(0, MAX) + "…" : digits);
        }
        return type(value);
    }

    /** Says what a value is without showing it, except true, false and null. */
    static String type(JsonNode value) {
        if (value.isString() || value.isNumber()) {
            return value.isString() ? "a string" : "a number";
        }
        return value.isNull()
                ? "null"
                : value.isBoolean() ? value.asString() : value.isArray() ? "an array" : "an object";
    }

    /**
     * Writes an example of a schema as JSON.
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
