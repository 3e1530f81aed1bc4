package dev.ncco.schema.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.ncco.schema.Schemas;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A check without this project: parses with Jackson, and validates with networknt and the same schemas. */
public final class Plain {

    private Plain() {}

    /**
     * Parses the files, and validates them if requested.
     *
     * @param args {@code parse} or {@code validate}, then {@code files} or {@code lines}, then the files
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Schema schema = args[0].equals("validate") ? schema() : null;
        JsonMapper mapper = JsonMapper.shared();
        long documents = 0;
        long wrong = 0;
        for (int i = 2; i < args.length; i++) {
            Path file = Path.of(args[i]);
            if (args[1].equals("lines")) {
                try (BufferedReader lines = Files.newBufferedReader(file)) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        wrong += wrong(schema, mapper.readTree(line));
                        documents++;
                    }
                }
            } else {
                wrong += wrong(schema, mapper.readTree(Files.readAllBytes(file)));
                documents++;
            }
        }
        System.out.println(documents + " documents, " + wrong + " wrong");
    }

    private static int wrong(@Nullable Schema schema, JsonNode document) {
        if (schema == null) {
            return 0;
        }
        var errors = schema.validate(document);
        errors.forEach(System.out::println);
        return errors.isEmpty() ? 0 : 1;
    }

    private static Schema schema() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().locale(Locale.ROOT).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemaRegistryConfig(config)
                                .schemas(iri -> iri.startsWith("ncco:/") ? Schemas.text(iri.substring(6)) : null))
                .getSchema(SchemaLocation.of("ncco:/ncco.schema.json"));
    }
}
