package dev.ncco.cli.draw;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.Schemas;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.SchemaFiles;
import dev.ncco.schema.model.SchemaModel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that a new action is drawn with the phrases of its schema, or from its description if there are none. */
class ANewActionIsDrawnTest {

    private static final String ACTION = """
            {
              "description": "Hands the call to a queue. Nobody waits longer than an hour.",
              "type": "object",
              "properties": {
                "action": { "const": "enqueue", "description": "The type of the action." },
                "queue": { "type": "string", "description": "The queue." },
                "music": { "type": "array", "items": { "type": "string" }, "description": "What is played." },
                "seconds": { "type": "integer", "default": 60, "description": "How long." },
                "to": { "$ref": "../connect/endpoint.schema.json", "description": "Who answers." }
              },
              "required": ["action", "queue"],
              "additionalProperties": false%s
            }
            """;

    private static final String DRAWING = """
            ,
              "x-drawing": {
                "icon": "M4 4h16v16z",
                "label": "Waits in {queue} for {seconds} s",
                "details": [
                  "{seconds} s at most",
                  [{ "is": { "music": "x" }, "words": "" }, "plays {music:file}", "silence"],
                  { "with": ["to.uri"], "without": ["seconds"], "words": "for {to}" }
                ],
                "next": "the NCCO from {music:host} takes over",
                "end": "The call continues in {queue}",
                "records": { "is": { "queue": "sales" }, "words": "call" }
              }""";

    private static StepLabels labels(String drawing, String document) {
        SchemaFiles files = new SchemaFiles(
                path -> path.equals("action/enqueue.schema.json") ? ACTION.formatted(drawing) : Schemas.text(path));
        JsonNode action = new JsonMapper().readTree(document.replace('\'', '"'));
        return new StepLabels(action, (ObjectShape) new SchemaModel(files).shape("action/enqueue.schema.json"));
    }

    @Test
    void usesThePhrasesOfTheSchema() {
        StepLabels sales = labels(
                DRAWING,
                "{'action':'enqueue','queue':'sales','music':['https://example.com/a/song.mp3?x'],"
                        + "'to':{'type':'websocket','uri':'wss://example.org/socket'}}");
        assertThat(sales.icon()).isEqualTo("M4 4h16v16z");
        assertThat(sales.label()).isEqualTo("Waits in sales for 60 s");
        assertThat(sales.details()).isEqualTo("plays song.mp3 · for the WebSocket example.org");
        assertThat(sales.next()).isEqualTo("the NCCO from example.com takes over");
        assertThat(sales.end()).isEqualTo("The call continues in sales");
        assertThat(sales.recording()).isEqualTo(Flow.Recording.ONWARD);
    }

    @Test
    void usesTheFirstPhraseThatFits() {
        StepLabels other = labels(DRAWING, "{'action':'enqueue','queue':'other','seconds':5,'to':{'uri':1}}");
        assertThat(other.label()).isEqualTo("Waits in other for 5 s");
        assertThat(other.details()).isEqualTo("5 s at most · silence");
        assertThat(other.next()).isEmpty();
        assertThat(other.recording()).isEqualTo(Flow.Recording.NONE);
    }

    @Test
    void usesTheDescriptionWithoutPhrases() {
        StepLabels plain = labels("", "{'action':'enqueue','seconds':5,'queue':'sales'}");
        assertThat(plain.icon()).startsWith("M");
        assertThat(plain.label()).isEqualTo("Hands the call to a queue");
        assertThat(plain.details()).isEqualTo("queue: sales · seconds: 5");
        assertThat(plain.end()).isEqualTo("The call continues elsewhere");
    }
}
