package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import dev.ncco.codegen.Generator;
import dev.ncco.codegen.emit.SourceFile;
import dev.ncco.runtime.InvalidValueException;
import dev.ncco.schema.Schemas;
import dev.ncco.testing.Api;
import dev.ncco.testing.InMemoryCompiler;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A new option is one property in one schema file. */
class AddingAnOptionTest {

    private static final String TALK = "action/talk.schema.json";

    private static final String OPTION = """
            "mood": { "type": "integer", "minimum": 1, "maximum": 5, "description": "How cheerful.", "examples": [3],
                      "x-source": "https://example.com/mood" },
            "voiceName": {""";

    @Test
    void isCheckedByDslAndSchemaAfterOneChange() throws Exception {
        Map<String, String> schemas = schemas();
        Map<String, String> before = sources(schemas);
        schemas.put(TALK, schemas.get(TALK).replace("\"voiceName\": {", OPTION));
        Map<String, String> after = sources(schemas);
        assertThat(changed(before, after)).containsExactly("dev/ncco/TalkAction.java");

        Map<String, String> units = new TreeMap<>();
        after.forEach((path, text) -> units.put(path.replace(".java", "").replace('/', '.'), text));
        InMemoryCompiler compiler = InMemoryCompiler.compile(units);
        assertThat(compiler.errors()).isEmpty();
        Class<?> voice = compiler.loader().loadClass("dev.ncco.Voice");
        Object talk = voice.getMethod("talk", String.class).invoke(null, "Hi");
        Schema schema = Schemas.source(TALK, schemas::get);
        for (int mood = 0; mood <= 6; mood++) {
            boolean valid = mood >= 1 && mood <= 5;
            assertThat(accepts(talk, mood)).as("DSL, mood " + mood).isEqualTo(valid);
            String json = "{\"action\":\"talk\",\"text\":\"Hi\",\"mood\":" + mood + "}";
            assertThat(schema.validate(json, InputFormat.JSON).isEmpty())
                    .as("schema, mood " + mood)
                    .isEqualTo(valid);
        }
    }

    private static boolean accepts(Object talk, int mood) throws ReflectiveOperationException {
        try {
            Object made = talk.getClass().getMethod("mood", int.class).invoke(talk, mood);
            assertThat(made.getClass().getMethod("toJson").invoke(made))
                    .asString()
                    .endsWith("\"mood\":" + mood + "}");
            return true;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("mood must be from 1 to 5, but was " + mood);
            return false;
        }
    }

    private static Map<String, String> sources(Map<String, String> schemas) {
        return Generator.sources(schemas).stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text));
    }

    private static java.util.List<String> changed(Map<String, String> before, Map<String, String> after) {
        assertThat(after.keySet()).isEqualTo(before.keySet());
        return after.keySet().stream()
                .filter(p -> !after.get(p).equals(before.get(p)))
                .sorted()
                .toList();
    }

    private static Map<String, String> schemas() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Api.SCHEMAS)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".schema.json")).toList()) {
                texts.put(Api.SCHEMAS.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
