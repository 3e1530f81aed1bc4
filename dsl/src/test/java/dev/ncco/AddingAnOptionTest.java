package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.testing.ChangedSchemas;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new option is one property in one schema file. */
class AddingAnOptionTest {

    private static final String TALK = "action/talk.schema.json";

    private static final String OPTION = """
            "inventedForTest": { "type": "integer", "minimum": 1, "maximum": 5, "description": "An invented option.",
                                 "examples": [3], "x-source": "https://example.com/invented" },
            "voiceName": {""";

    private static final String OF_KIND = """
            "inventedForTest": { %s, "description": "The invented option.", "x-source": "https://example.com/invented" },
            """;

    private static final List<String> KINDS = List.of(
            "\"type\": \"integer\", \"minimum\": 1, \"maximum\": 5, \"examples\": [3]",
            "\"type\": \"number\", \"minimum\": 1, \"maximum\": 5, \"x-unit\": \"seconds\", \"examples\": [3]",
            "\"type\": \"boolean\", \"examples\": [true]",
            "\"type\": \"string\", \"minLength\": 1, \"examples\": [\"x\"]",
            "\"type\": \"array\", \"items\": { \"type\": \"string\" }, \"minItems\": 1, \"examples\": [[\"x\"]]",
            "\"type\": \"object\", \"examples\": [{}]",
            "\"type\": \"string\", \"enum\": [\"a\", \"b\"], \"x-java-type\": \"Invented\", \"examples\": [\"a\"]");

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

    /** A reviewer sees the lines of the option, and nothing else. */
    @ParameterizedTest
    @CsvSource({
        "talk, TalkAction, bargeIn",
        "record, RecordAction, beepStart",
        "conversation, ConversationAction, canHear",
        "connect, ConnectAction, eventUrl",
        "notify, NotifyAction, eventMethod",
        "stream, StreamAction, loop"
    })
    void changesItsOwnLinesOnly(String action, String type, String before) throws Exception {
        // All kinds in one class, two in each of the others: a generation takes seconds.
        for (String kind : type.equals("TalkAction") ? KINDS : KINDS.subList(0, 2)) {
            ChangedSchemas schemas = new ChangedSchemas();
            String member = "\"" + before + "\": {";
            schemas.replace("action/" + action + ".schema.json", member, OF_KIND.formatted(kind) + member);
            assertThat(schemas.changedFiles()).as(kind).contains(type + ".java");
            List<String> hunks = schemas.hunks(type + ".java");
            assertThat(hunks).as(kind).allMatch(h -> h.startsWith("[InsertDelta"));
            // A kind of value that the class did not have needs imports, each in its place of the alphabet.
            assertThat(hunks.stream().filter(h -> !h.contains("[import ")))
                    .as(kind)
                    .hasSizeBetween(5, 7);
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
