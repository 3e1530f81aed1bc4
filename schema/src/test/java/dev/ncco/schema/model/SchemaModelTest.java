package dev.ncco.schema.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.source.Location;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the keywords of a schema file mean. */
class SchemaModelTest {

    private static final Map<String, String> FILES = Map.of("thing/a.schema.json", """
            {
              "properties": {
                "here": {
                  "type": "integer",
                  "minimum": 1,
                  "x-source": "https://example.com/here"
                },
                "inherited": { "$ref": "../shared.schema.json#/$defs/short", "x-java-name": "other" },
                "both": { "type": "boolean" }
              },
              "required": ["here"],
              "additionalProperties": false,
              "type": "object",
              "allOf": [
                {
                  "not": { "required": ["here", "both"], "properties": { "both": { "const": true } } },
                  "x-rule": "here-with-both",
                  "description": "they exclude each other"
                }
              ],
              "x-source": "https://example.com/file"
            }
            """, "shared.schema.json", """
            {
              "$defs": {
                "short": {
                  "anyOf": [{ "pattern": "^a+$", "x-shape": "some a" }, { "pattern": "^b+$" }],
                  "type": "string",
                  "maxLength": 3,
                  "x-source": "https://example.com/shared"
                }
              }
            }
            """);

    private static final SchemaFiles SCHEMAS = new SchemaFiles(FILES::get);

    private static ObjectShape object() {
        return (ObjectShape) new SchemaModel(SCHEMAS).shape("thing/a.schema.json");
    }

    private static Annotations annotations(String member) {
        return object().members().get(member).shape().annotations();
    }

    @Test
    void aSourceIsInheritedFromTheFile() {
        assertThat(annotations("here").source()).isEqualTo("https://example.com/here");
        assertThat(annotations("inherited").source()).isEqualTo("https://example.com/file");
        assertThat(annotations("both").source()).isEqualTo("https://example.com/file");
        assertThat(SCHEMAS.find("shared.schema.json", "#/$defs/short"))
                .hasValueSatisfying(node -> assertThat(node.source()).isEqualTo("https://example.com/shared"));
    }

    @Test
    void limitsComeFromWhatIsReferredTo() {
        Shape.TextShape text =
                (Shape.TextShape) object().members().get("inherited").shape();
        assertThat(text.max()).isEqualTo(3);
        assertThat(text.fits("aa")).isTrue();
        assertThat(text.fits("ab")).isFalse();
        assertThat(text.patterns()).extracting(PatternLimit::words).containsExactly("some a", "");
        assertThat(text.patterns())
                .extracting(p -> p.owner().pointer())
                .containsExactly("/$defs/short/anyOf/0", "/$defs/short/anyOf/1");
    }

    @Test
    void whatOnlyJavaNeedsIsAskedForByItself() {
        SchemaNode node = annotations("inherited").node();
        assertThat(node.javaText("name")).hasValue("other");
        assertThat(node.javaText("type")).isEmpty();
    }

    @Test
    void aNodeKnowsItsPlace() {
        SchemaNode node = annotations("here").node();
        assertThat(node).hasToString("thing/a.schema.json#/properties/here");
        assertThat(node.location()).extracting(Location::line, Location::column).containsExactly(3, 5);
        assertThat(SCHEMAS.find("thing/a.schema.json", "#/allOf/0/x-rule"))
                .hasValueSatisfying(rule -> assertThat(rule.text()).isEqualTo("here-with-both"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String reference : List.of("#/allOf/1", "#/allOf/x", "#/nothing", "none.schema.json")) {
            assertThat(SCHEMAS.find("thing/a.schema.json", reference))
                    .as(reference)
                    .isEmpty();
        }
    }

    @Test
    void aRuleHoldsOrNot() {
        CrossRule rule = object().rules().get(0);
        assertThat(rule.id()).isEqualTo("a.here-with-both");
        assertThat(rule.source()).isEqualTo("https://example.com/file");
        assertThat(rule.holds(Map.of("here", 1L, "both", false))).isTrue();
        assertThat(rule.holds(Map.of("both", true))).isTrue();
        assertThat(rule.holds(Map.of("here", 1L, "both", true))).isFalse();
    }
}
