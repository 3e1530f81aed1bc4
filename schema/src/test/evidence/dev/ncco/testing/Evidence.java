package dev.ncco.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.function.Executable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The results of the tests of one class, by option and value. They are written to
 * {@code target/evidence/<class>.jsonl} after the last test, for {@code ncco review}.
 */
public final class Evidence implements BeforeAllCallback, AfterAllCallback {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Class<?> testClass;
    private final Path file;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** Creates the evidence of a test class, to be registered as its static extension. */
    public Evidence(Class<?> testClass) {
        this(testClass, Path.of("target/evidence"));
    }

    Evidence(Class<?> testClass, Path folder) {
        this.testClass = testClass;
        this.file = folder.resolve(testClass.getName() + ".jsonl");
    }

    /** A class that is stopped halfway leaves no results of an earlier run. */
    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Files.deleteIfExists(file);
    }

    /**
     * Runs a test of a value, and notes the result.
     *
     * @param method the test method
     * @param schema the schema file of the member
     * @param member the member
     * @param value the value
     * @param valid whether the value must be accepted
     * @param test the test, which fails if the verdict differs
     */
    public void check(String method, String schema, String member, JsonNode value, boolean valid, Executable test)
            throws Throwable {
        String result = "ended with an error";
        try {
            test.execute();
            result = "passed";
        } catch (AssertionError e) {
            result = "failed";
            throw e;
        } finally {
            ObjectNode line = MAPPER.createObjectNode();
            line.put("schema", schema).put("member", member).set("value", value);
            line.put("valid", valid).put("result", result).put("test", testClass.getName() + "#" + method);
            lines.add(MAPPER.writeValueAsString(line));
        }
    }

    /** Moves a complete file into place. */
    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.write(unfinished, lines, StandardCharsets.UTF_8);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
