package dev.ncco.codegen.load;

import static dev.ncco.codegen.testing.InlineSchemas.member;
import static dev.ncco.codegen.testing.InlineSchemas.object;
import static dev.ncco.codegen.testing.InlineSchemas.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References that lead back to where they started. */
class CircleCheckTest {

    private static final String END = ": remove one of these references";

    private static String message(String circle) {
        return ": this reference is circular: " + circle + END;
    }

    @Test
    void aMemberThatRefersToItself() {
        assertThat(problems("a.schema.json", object("A", "\n" + member("x", "'$ref':'#/properties/x'"), "")))
                .containsExactly(
                        "a.schema.json:2:6" + message("a.schema.json#/properties/x -> a.schema.json#/properties/x"));
    }

    @Test
    void twoMembersThatReferToEachOther() {
        String members = member("x", "'$ref':'#/properties/y'") + ",\n" + member("y", "'$ref':'#/properties/x'");
        assertThat(problems("a.schema.json", object("A", members, "")))
                .containsExactly("a.schema.json:2:6"
                        + message("a.schema.json#/properties/x -> a.schema.json#/properties/y"
                                + " -> a.schema.json#/properties/x"));
    }

    @Test
    void anObjectThatContainsItsOwnFile() {
        assertThat(problems("a.schema.json", object("A", "\n" + member("x", "'$ref':'a.schema.json'"), "")))
                .containsExactly("a.schema.json:2:6" + message("a.schema.json#/properties/x -> a.schema.json"));
    }

    @Test
    void aCircleOverSeveralFilesIsReportedOnce() {
        String items = member("y", "'type':'array','items':{'$ref':'../a.schema.json'}");
        assertThat(problems(
                        "a.schema.json",
                        object("A", member("x", "'$ref':'b/c.schema.json'"), ""),
                        "b/c.schema.json",
                        object("B", items, "")))
                .singleElement()
                .asString()
                .startsWith("b/c.schema.json:1:")
                .endsWith(
                        message("a.schema.json#/properties/x -> b/c.schema.json#/properties/y/items -> a.schema.json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'$ref':'#'};1:2",
                "{'$defs':{'a':{'$ref':'#/$defs/a'}}};1:16",
                "{'$defs':{'a':{'anyOf':[{'$ref':'#/$defs/a'}]}}};1:26",
                "{'allOf':[{'then':{'$ref':'#/allOf/0/then'}}]};1:20",
                "{'additionalProperties':{'$ref':'#'}};1:26",
                "{'propertyNames':{'$ref':'#'}};1:19",
                "{'x-drawing':{'$ref':'#/x-drawing'}};1:15"
            })
    void referencesAreFollowedEverywhere(String text, String place) {
        assertThat(problems("a.schema.json", text))
                .singleElement()
                .asString()
                .startsWith("a.schema.json:" + place + ": this reference is circular: ");
    }

    @Test
    void severalReferencesToOneDefinitionAreNoCircle() {
        String members = member("x", "'$ref':'#/$defs/a'") + "," + member("y", "'$ref':'#/$defs/b'");
        assertThat(problems(
                        "a.schema.json",
                        object("A", members, ",'$defs':{'a':{'$ref':'#/$defs/b'},'b':{'type':'boolean'}}")))
                .isEmpty();
    }

    /** The objects of a union are read only when they are needed. */
    @Test
    void anObjectMayContainTheUnionThatItBelongsTo() {
        String union = "{'type':'object','description':'A shape.','properties':{'kind':{'type':'string',"
                + "'enum':['dot']}},'allOf':[{'if':{'required':['kind'],'properties':{'kind':{'const':'dot'}}},"
                + "'then':{'$ref':'shape/dot.schema.json'}}],'x-java-type':'Shape','x-source':'https://example.com/'}";
        String dot = object("Dot", "'kind':{'const':'dot'}," + member("inner", "'$ref':'../shape.schema.json'"), "");
        assertThat(problems("shape.schema.json", union, "shape/dot.schema.json", dot))
                .isEmpty();
    }

    @Test
    void anExampleRefersToNothing() {
        assertThat(problems("a.schema.json", "{'examples':[{'$ref':'#'}],'default':{'$ref':'#/default'}}"))
                .isEmpty();
    }
}
