package dev.ncco.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The bundled schemas give the same verdicts under ajv, on Node. */
class AjvTest {

    private static final Path FOLDER = Path.of("src/test/ajv");

    @Test
    void sameVerdicts() throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(FOLDER.resolve("node_modules")),
                "ajv is not installed: run 'npm ci' in schema/src/test/ajv, as .ci/run does");
        Process process = new ProcessBuilder("node", "verdicts.mjs")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
