package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.check.FullCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * With a logger on the class path, as in Maven, nothing is logged. In a process of its own, because networknt warns of
 * an unknown keyword once.
 */
class LoggingTest {

    @Test
    void nothingIsLogged() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EverySchema.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).isEqualTo("validated\n");
    }

    /** Loads every schema, and checks a document of each kind. */
    static final class EverySchema {

        private EverySchema() {}

        public static void main(String[] args) throws IOException {
            for (String file : SchemaFilesTest.files()) {
                Schemas.source(file).initializeValidators();
            }
            Schemas.meta().initializeValidators();
            for (Kind kind : Kind.values()) {
                new FullCheck(CheckOptions.DEFAULT.kind(kind)).check("x", "{\"a\":1}");
            }
            System.out.println("validated");
        }
    }
}
