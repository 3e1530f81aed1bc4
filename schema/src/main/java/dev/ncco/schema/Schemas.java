package dev.ncco.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.i18n.DefaultMessageSource;
import com.networknt.schema.i18n.MessageSource;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.keyword.UnknownKeywordFactory;
import com.networknt.schema.regex.JDKRegularExpressionFactory;
import com.networknt.schema.regex.RegularExpressionFactory;
import dev.ncco.schema.text.Automaton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The schemas, loaded for validation. References are resolved among the bundled files only, never remotely. */
public final class Schemas {

    /** The scheme of all schema ids; references with another scheme are not resolved. */
    private static final String SCHEME = "ncco:/";

    private Schemas() {}

    /**
     * Returns the text of a bundled schema file.
     *
     * @param path the path below this package, such as {@code action/talk.schema.json}
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
     * Loads a bundled schema file.
     *
     * @param path the path below this package, such as {@code action/talk.schema.json}
     * @return the schema
     */
    public static Schema source(String path) {
        return source(path, Schemas::text);
    }

    /**
     * Loads a schema file from other texts than the bundled ones.
     *
     * @param path the path of the file
     * @param texts returns the text of a file by its path
     * @return the schema
     */
    public static Schema source(String path, UnaryOperator<String> texts) {
        return registry(dialect(), regex -> Automaton.of(regex)::test, new NoWords(), texts)
                .getSchema(SchemaLocation.of(SCHEME + path));
    }

    /**
     * Returns the meta-schema, which describes the schema files.
     *
     * @return the meta-schema
     */
    public static Schema meta() {
        return registry(
                        Dialects.getDraft202012(),
                        JDKRegularExpressionFactory.getInstance(),
                        DefaultMessageSource.getInstance(),
                        Schemas::text)
                .getSchema(SchemaLocation.of(SCHEME + "meta.schema.json"));
    }

    private static Dialect dialect() {
        Dialect standard = Dialects.getDraft202012();
        return Dialect.builder(standard)
                .keyword(new DialectKeyword("x-spoken-length", SpokenLength::new))
                .keyword(new DialectKeyword("enum", Constants::new))
                .keyword(new DialectKeyword("const", Constants::new))
                .keyword(new DialectKeyword("not", Negation::new))
                .unknownKeywordFactory(Schemas::ownKeyword)
                .build();
    }

    /** Declares a keyword of the dialect as an annotation; networknt logs a warning about undeclared ones. */
    private static Keyword ownKeyword(String name, SchemaContext context) {
        return name.startsWith("x-")
                ? new NonValidationKeyword(name)
                : UnknownKeywordFactory.getInstance().getKeyword(name, context);
    }

    private static SchemaRegistry registry(
            Dialect dialect, RegularExpressionFactory patterns, MessageSource words, UnaryOperator<String> texts) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .regularExpressionFactory(patterns)
                .locale(Locale.ROOT)
                .messageSource(words)
                .preloadSchema(false)
                .build();
        return SchemaRegistry.withDialect(
                dialect,
                builder -> builder.schemaRegistryConfig(config)
                        .nodeReader(new TreeReader())
                        .schemas(iri -> find(iri, texts)));
    }

    private static @Nullable String find(String iri, UnaryOperator<String> texts) {
        return iri.startsWith(SCHEME) ? texts.apply(iri.substring(SCHEME.length())) : null;
    }
}
