package dev.ncco.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the HTML page in a browser. */
class PageTest {

    private static final Path BROWSER = Path.of("src/test/browser");
    private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    @Tag("browser")
    void canBeUsed() throws IOException, InterruptedException {
        assumeTrue(
                Files.isDirectory(BROWSER.resolve("node_modules")) && Files.exists(Path.of("/usr/bin/chromium")),
                "Chromium and 'npm ci' in codegen/review/src/test/browser are needed, as .ci/run installs them");
        Path before = folder.resolve("before");
        for (Map.Entry<String, String> file :
                SchemaSnapshot.find(PROJECT, PROJECT.toString()).texts().entrySet()) {
            Path target = before.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue().replace("\"maximum\": 120,", "\"maximum\": 150,"));
        }
        Review.of(PROJECT, Optional.of(before.toString())).write(folder);
        Process process = new ProcessBuilder(
                        "node", "page.mjs", folder.resolve("review.html").toString())
                .directory(BROWSER.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }
}
