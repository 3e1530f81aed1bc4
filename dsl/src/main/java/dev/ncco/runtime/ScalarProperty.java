package dev.ncco.runtime;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * A member that the platform sends as a string, as a number or as null, whatever it is at the time.
 *
 * @param key its name
 * @param kinds the types that it may have, as JSON Schema names them
 */
public record ScalarProperty(Key key, List<String> kinds) {

    /**
     * Describes such a member.
     *
     * @param object the object's name in rules
     * @param name the member's name
     * @param kinds the types that it may have, as JSON Schema names them
     * @return the property
     */
    public static ScalarProperty of(String object, String name, String... kinds) {
        return new ScalarProperty(Key.of(object, name), List.of(kinds));
    }

    /**
     * Reads the member from JSON.
     *
     * @param in where from
     * @param before what was read of it before, as a name stands once
     * @return what it is, in a form that is written again as it was
     */
    public CharSequence read(JsonReader in, @Nullable CharSequence before) {
        in.first(before == null);
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_STRING && kinds.contains("string")) {
            String text = in.string();
            int half = Text.loneSurrogate(text);
            if (half >= 0) {
                throw in.refuse(key.refuseHalf(-1, half));
            }
            return Text.isPlain(text) ? text : new EscapedText(text);
        }
        if (token == JsonToken.VALUE_NULL && kinds.contains("null")) {
            return Literal.NULL;
        }
        boolean whole = token == JsonToken.VALUE_NUMBER_INT && kinds.contains("integer");
        boolean number = token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT;
        if (whole || number && kinds.contains("number")) {
            return new Literal(JsonNumbers.any(in).toString());
        }
        if (number && kinds.contains("integer")) {
            return new Literal(JsonNumbers.whole(in, key).toString());
        }
        throw in.wrongType(key, "one of " + String.join(", ", kinds));
    }

    /**
     * Returns the member as text.
     *
     * @param value the field
     * @return the text, or the digits of a number; empty for null
     */
    public Optional<String> text(@Nullable CharSequence value) {
        return value == null || value == Literal.NULL ? Optional.empty() : Optional.of(value.toString());
    }

    /**
     * Returns the member as a number, if it always is one.
     *
     * @param value the field
     * @return the number
     */
    public Optional<Long> number(@Nullable CharSequence value) {
        return text(value).map(Long::valueOf);
    }

    /**
     * Writes the member, if it is set.
     *
     * @param out where to
     * @param value the field
     */
    public void write(JsonWriter out, @Nullable CharSequence value) {
        if (value != null) {
            out.key(key);
            writeValue(out, value);
        }
    }

    /**
     * Writes the value alone.
     *
     * @param out where to
     * @param value the field
     */
    public void writeValue(JsonWriter out, CharSequence value) {
        if (value instanceof Literal literal) {
            out.ascii(literal.json());
        } else {
            out.text(value);
        }
    }
}
