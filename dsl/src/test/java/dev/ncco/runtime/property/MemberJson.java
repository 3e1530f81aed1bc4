package dev.ncco.runtime.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.Reading;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.JsonWriter;
import dev.ncco.runtime.io.WritableValue;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** JSON objects with one member, named {@code x}, for the tests of the properties. */
final class MemberJson {

    private MemberJson() {}

    /** Returns a strict reader at the value of {@code x}. */
    static JsonReader strict(String value) {
        return reader(value, Reading.STRICT);
    }

    /** Returns a lenient reader at the value of {@code x}. */
    static JsonReader lenient(String value) {
        return reader(value, Reading.LENIENT);
    }

    private static JsonReader reader(String value, Reading reading) {
        JsonReader in = JsonReader.of("{\"x\":" + value + "}", reading).openObject("object.type", "object");
        assertThat(in.nextMember()).isEqualTo("x");
        return in;
    }

    /** Returns a strict reader at the end of an object without members. */
    static JsonReader empty() {
        JsonReader in = JsonReader.of("{}", Reading.STRICT).openObject("object.type", "object");
        assertThat(in.nextMember()).isNull();
        return in;
    }

    /** Returns the object that consists of what the members write. */
    static String written(Consumer<JsonWriter> members) {
        byte[] json = JsonWriter.bytes(new WritableValue() {
            @Override
            protected void write(JsonWriter out) {
                int start = out.startObject();
                members.accept(out);
                out.endObject(start);
            }
        });
        return new String(json, StandardCharsets.UTF_8);
    }

    static void refused(ThrowingCallable code, String path, String rule, String message) {
        assertThatThrownBy(code).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e).hasMessage(message);
            assertThat(e.rule()).isEqualTo(rule);
            assertThat(e.path()).isEqualTo(path);
        });
    }

    /** Expects a message that ends with the place: {@code sentence (line 1, column 6, /x)}. */
    static void refusedInJson(ThrowingCallable code, String rule, String message) {
        assertThatThrownBy(code).isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
            assertThat(e).hasMessage(message);
            assertThat(e.rule()).isEqualTo(rule);
        });
    }
}
