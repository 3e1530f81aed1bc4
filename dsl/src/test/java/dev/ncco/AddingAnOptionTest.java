package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.testing.ChangedSchemas;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.Test;

/** A new option is one property in one schema file. */
class AddingAnOptionTest {

    private static final String TALK = "action/talk.schema.json";

    private static final String OPTION = """
            "inventedForTest": { "type": "integer", "minimum": 1, "maximum": 5, "description": "An invented option.",
                                 "examples": [3], "x-source": "https://example.com/invented" },
            "voiceName": {""";

    @Test
    void isCheckedByDslAndSchemaAfterOneChange() throws Exception {
        ChangedSchemas schemas = new ChangedSchemas();
        schemas.replace(TALK, "\"voiceName\": {", OPTION);
        assertThat(schemas.changedFiles()).containsExactly("TalkAction.java");

        Class<?> voice = schemas.compiled().loadClass("dev.ncco.Voice");
        Object talk = voice.getMethod("talk", String.class).invoke(null, "Hi");
        for (int value = 0; value <= 6; value++) {
            boolean valid = value >= 1 && value <= 5;
            assertThat(accepts(talk, value)).as("DSL, " + value).isEqualTo(valid);
            assertThat(schemas.accepts(TALK, "{\"action\":\"talk\",\"text\":\"Hi\",\"inventedForTest\":" + value + "}"))
                    .as("schema, " + value)
                    .isEqualTo(valid);
        }
    }

    private static boolean accepts(Object talk, int value) throws ReflectiveOperationException {
        try {
            Object made =
                    talk.getClass().getMethod("inventedForTest", int.class).invoke(talk, value);
            assertThat(made.getClass().getMethod("toJson").invoke(made))
                    .asString()
                    .endsWith("\"inventedForTest\":" + value + "}");
            return true;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause())
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("inventedForTest must be from 1 to 5, but was " + value);
            return false;
        }
    }
}
