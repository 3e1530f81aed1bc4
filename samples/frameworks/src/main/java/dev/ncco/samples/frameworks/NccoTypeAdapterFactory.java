package dev.ncco.samples.frameworks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.ncco.runtime.Json;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.document.JsonDocument;
import java.io.IOException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * A Gson factory of adapters that read and write the values and enumerations of the DSL: {@code new
 * GsonBuilder().registerTypeAdapterFactory(new NccoTypeAdapterFactory())}.
 */
public final class NccoTypeAdapterFactory implements TypeAdapterFactory {

    /** Reads numbers without loss of precision. */
    private static final TypeAdapter<Object> TREE = new GsonBuilder()
            .setObjectToNumberStrategy(ToNumberPolicy.BIG_DECIMAL)
            .create()
            .getAdapter(Object.class);

    /** Creates the factory. */
    public NccoTypeAdapterFactory() {}

    @Override
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<? super T> raw = type.getRawType();
        try {
            if (Json.class.isAssignableFrom(raw)) {
                return new Adapter<T>(raw.getMethod("fromTree", Object.class)).nullSafe();
            }
            return Token.class.isAssignableFrom(raw)
                    ? new Adapter<T>(raw.getMethod("of", String.class)).nullSafe()
                    : null;
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    private static final class Adapter<T> extends TypeAdapter<T> {

        private final Method factory;

        Adapter(Method factory) {
            this.factory = factory;
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            boolean before = out.getSerializeNulls();
            out.setSerializeNulls(true); // null in the payload of a notify action is a value
            TREE.write(out, value instanceof Token token ? token.value() : ((JsonDocument) value).toTree());
            out.setSerializeNulls(before);
        }

        @Override
        @SuppressWarnings("unchecked") // the factory method is that of T
        public T read(JsonReader in) throws IOException {
            try {
                return (T) factory.invoke(null, TREE.read(in));
            } catch (ReflectiveOperationException | IllegalArgumentException e) {
                throw new JsonParseException(e.getCause() == null ? e : e.getCause());
            }
        }
    }
}
