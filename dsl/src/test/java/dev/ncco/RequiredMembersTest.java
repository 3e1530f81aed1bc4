package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.InvalidDocumentException;
import dev.ncco.testing.InMemoryCompiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Runs the generator's golden with a required and an optional member of each kind. */
class RequiredMembersTest {

    private static final Path GOLDEN = Path.of("../codegen/src/test/resources/golden/kinds");
    private static final ObjectNode DOCUMENT = new JsonMapper().createObjectNode();
    private static Class<?> type;

    @BeforeAll
    static void compile() throws IOException, ClassNotFoundException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(GOLDEN.resolve("expected"))) {
            for (Path file : files.toList()) {
                sources.put("dev.ncco." + file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        InMemoryCompiler compiled = InMemoryCompiler.compile(sources);
        assertThat(compiled.errors()).isEmpty();
        type = compiled.loader().loadClass("dev.ncco.Sampler");
        JsonNode schema = new JsonMapper().readTree(GOLDEN.resolve("schema/sampler.schema.json"));
        for (JsonNode name : schema.get("required")) {
            String member = name.stringValue();
            DOCUMENT.set(member, schema.at("/properties/" + member + "/examples/0"));
        }
    }

    static Stream<String> members() {
        return DOCUMENT.propertyNames().stream();
    }

    private static Object read(JsonNode json) throws Throwable {
        try {
            return type.getMethod("fromJson", String.class).invoke(null, json.toString());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void areReadAndWritten() throws Throwable {
        Object value = read(DOCUMENT);
        assertThat(type.getMethod("toJson").invoke(value)).isEqualTo(DOCUMENT.toString());
        assertThat(DOCUMENT).hasSizeGreaterThan(14);
    }

    @ParameterizedTest
    @MethodSource("members")
    void areNotOptional(String member) throws Throwable {
        ObjectNode without = DOCUMENT.deepCopy();
        without.remove(member);
        assertThatThrownBy(() -> read(without))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.rule()).isEqualTo("sampler." + member + ".required"));
        Method reader = type.getMethod(member);
        assertThat(reader.getReturnType()).isNotEqualTo(Optional.class);
        assertThat(reader.invoke(read(DOCUMENT))).isNotNull();
        String optional = "optional" + Character.toUpperCase(member.charAt(0)) + member.substring(1);
        assertThat(type.getMethod(optional).invoke(read(DOCUMENT))).isEqualTo(Optional.empty());
    }
}
