package dev.ncco;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.testing.ChangedSchemas;
import org.junit.jupiter.api.Test;

/** A new action is one schema file, and its name in the union. */
class AddingAnActionTest {

    private static final String UNION = "action.schema.json";

    private static final String ACTION = """
            {
              "description": "An invented action.",
              "type": "object",
              "properties": {
                "action": { "const": "inventedForTest", "description": "Identifies the action." },
                "target": {
                  "type": "string",
                  "minLength": 1,
                  "description": "Where it goes.",
                  "examples": ["x"],
                  "x-source": "https://example.com/invented"
                },
                "retries": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 5,
                  "description": "How many times it is tried again.",
                  "examples": [2],
                  "x-source": "https://example.com/invented"
                }
              },
              "required": ["action", "target"],
              "additionalProperties": false,
              "examples": [{"action": "inventedForTest", "target": "x"}],
              "x-drawing": { "icon": "M4 4h16v16z", "label": "Tries {target}", "details": ["{retries} times"] },
              "x-java-type": "InventedForTestAction",
              "x-source": "https://example.com/invented"
            }
            """;

    private static final String CHOICE = """
            "allOf": [
                {
                  "if": { "properties": { "action": { "const": "inventedForTest" } }, "required": ["action"] },
                  "then": { "$ref": "action/inventedForTest.schema.json" }
                },""";

    @Test
    void isBuiltWrittenAndRead() throws Exception {
        ChangedSchemas schemas = new ChangedSchemas();
        schemas.add("action/inventedForTest.schema.json", ACTION);
        schemas.replace(UNION, "\"enum\": [", "\"enum\": [\"inventedForTest\", ");
        schemas.replace(UNION, "\"allOf\": [", CHOICE);
        assertThat(schemas.changedFiles())
                .containsExactly("Action.java", "InventedForTestAction.java", "Unions.java", "Voice.java");

        ClassLoader compiled = schemas.compiled();
        Object action = compiled.loadClass("dev.ncco.Voice")
                .getMethod("inventedForTest", String.class)
                .invoke(null, "x");
        Object made = action.getClass().getMethod("retries", int.class).invoke(action, 2);
        String json = "{\"action\":\"inventedForTest\",\"target\":\"x\",\"retries\":2}";
        assertThat(made.getClass().getMethod("toJson").invoke(made)).isEqualTo(json);
        assertThat(schemas.accepts("ncco.schema.json", "[" + json + "]")).isTrue();
        assertThat(schemas.accepts("ncco.schema.json", "[" + json.replace('2', '6') + "]"))
                .isFalse();

        Object ncco = compiled.loadClass("dev.ncco.Ncco")
                .getMethod("fromJson", String.class)
                .invoke(null, "[" + json + "]");
        Object actions = ncco.getClass().getMethod("actions").invoke(ncco);
        assertThat(actions)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .containsExactly(made);
    }
}
