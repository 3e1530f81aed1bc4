package dev.ncco.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schemas, ready to validate with; nothing is ever fetched from anywhere else. */
public final class Schemas {

    /** Under this scheme, and no other, schemas find each other. */
    private static final String SCHEME = "ncco:/";

    private Schemas() {}

    /**
     * Returns the text of a schema file.
     *
     * @param path its path below this package, such as {@code action/talk.schema.json}
     * @return the text
     */
    public static String text(String path) {
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads one of the schema files that the project is made from.
     *
     * @param path its path below this package, such as {@code action/talk.schema.json}
     * @return the schema
     */
    public static Schema source(String path) {
        return registry(dialect()).getSchema(SchemaLocation.of(SCHEME + path));
    }

    /**
     * Loads a schema from its text, as {@link #source} does.
     *
     * @param text the schema, without references to other files
     * @return the schema
     */
    public static Schema parse(String text) {
        return registry(dialect()).getSchema(text, InputFormat.JSON);
    }

    /**
     * Returns the schema of the schema files.
     *
     * @return the meta-schema
     */
    public static Schema meta() {
        return registry(Dialects.getDraft202012()).getSchema(text("meta.schema.json"), InputFormat.JSON);
    }

    private static Dialect dialect() {
        Dialect standard = Dialects.getDraft202012();
        return Dialect.builder(standard).keyword(new SpokenLength()).build();
    }

    private static SchemaRegistry registry(Dialect dialect) {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().locale(Locale.ROOT).build();
        return SchemaRegistry.withDialect(
                dialect, builder -> builder.schemaRegistryConfig(config).schemas(Schemas::find));
    }

    private static @Nullable String find(String iri) {
        return iri.startsWith(SCHEME) ? text(iri.substring(SCHEME.length())) : null;
    }
}
