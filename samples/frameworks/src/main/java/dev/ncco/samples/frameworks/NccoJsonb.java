package dev.ncco.samples.frameworks;

import dev.ncco.runtime.Json;
import dev.ncco.runtime.Token;
import jakarta.json.JsonReader;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.lang.reflect.Type;

/**
 * The JSON-B configuration that reads and writes the values and enumerations of the DSL:
 * {@code JsonbBuilder.create(NccoJsonb.config())}. Without it, JSON-B writes each value as {@code {}}.
 */
public final class NccoJsonb {

    private NccoJsonb() {}

    /**
     * Creates a configuration.
     *
     * @return the configuration
     */
    public static JsonbConfig config() {
        return new JsonbConfig()
                .withSerializers(new Values(), new Enumerations())
                .withDeserializers(new Values(), new Enumerations());
    }

    private static Object call(Type type, String method, Class<?> parameter, Object argument) {
        try {
            return ((Class<?>) type).getMethod(method, parameter).invoke(null, argument);
        } catch (ReflectiveOperationException e) {
            throw new JsonbException("cannot read " + type.getTypeName(), e.getCause() == null ? e : e.getCause());
        }
    }

    private static final class Values implements JsonbSerializer<Json>, JsonbDeserializer<Json> {

        @Override
        public void serialize(Json value, JsonGenerator out, SerializationContext context) {
            try (JsonReader json = jakarta.json.Json.createReader(new StringReader(value.toJson()))) {
                out.write(json.readValue());
            }
        }

        @Override
        public Json deserialize(JsonParser in, DeserializationContext context, Type type) {
            return (Json) call(type, "fromTree", Object.class, context.deserialize(Object.class, in));
        }
    }

    private static final class Enumerations implements JsonbSerializer<Token>, JsonbDeserializer<Token> {

        @Override
        public void serialize(Token value, JsonGenerator out, SerializationContext context) {
            out.write(value.value());
        }

        @Override
        public Token deserialize(JsonParser in, DeserializationContext context, Type type) {
            return (Token) call(type, "of", String.class, in.getString());
        }
    }
}
