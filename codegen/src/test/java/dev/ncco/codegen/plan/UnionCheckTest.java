package dev.ncco.codegen.plan;

import static dev.ncco.codegen.testing.InlineSchemas.object;
import static dev.ncco.codegen.testing.InlineSchemas.plan;
import static dev.ncco.codegen.testing.InlineSchemas.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The three parts of each member of a union: a file, a value and a condition. */
class UnionCheckTest {

    private static final String DOT = "shape/dot.schema.json";
    private static final String LINE = "shape/line.schema.json";

    private static String choice(String value, String file) {
        return "{'if':{'required':['kind'],'properties':{'kind':{'const':'" + value + "'}}},'then':{'$ref':'" + file
                + "'}}";
    }

    private static String union(String kind, String... choices) {
        return "{'type':'object','description':'A shape.','properties':{'kind':{'type':'string'" + kind + "}},'allOf':["
                + String.join(",", choices) + "],'x-java-type':'Shape','x-source':'https://example.com/'}";
    }

    private static String shape(String type, String kind) {
        return object(type, "'kind':{'const':'" + kind + "'}", "");
    }

    @Test
    void aUnionWithAllPartsIsComplete() {
        String union = union(",'enum':['dot','line']", choice("line", LINE), choice("dot", DOT));
        assertThat(problems("shape.schema.json", union, DOT, shape("Dot", "dot"), LINE, shape("Line", "line")))
                .isEmpty();
        assertThat(plan("shape.schema.json", union, DOT, shape("Dot", "dot"), LINE, shape("Line", "line"))
                        .unions()
                        .get(0)
                        .members())
                .as("in the order of the conditions")
                .containsExactly("Line", "Dot");
    }

    @Test
    void theDiscriminatorNeedsItsValues() {
        assertThat(problems("shape.schema.json", union("", choice("dot", DOT)), DOT, shape("Dot", "dot")))
                .containsExactly("shape.schema.json:1:1: kind requires an enum with the value of each if/then");
    }

    @Test
    void eachFileOfTheFolderNeedsACondition() {
        String union = union(",'enum':['dot']", choice("dot", DOT));
        assertThat(problems(
                        "shape.schema.json",
                        union,
                        DOT,
                        shape("Dot", "dot"),
                        LINE,
                        shape("Line", "line"),
                        "shape/more/ring.schema.json",
                        shape("Ring", "ring")))
                .containsExactly(
                        "shape/line.schema.json:1:1: no union refers to this file: add an if/then for it to"
                                + " shape.schema.json",
                        "shape/more/ring.schema.json:1:1: no union refers to this file: add an if/then for it to"
                                + " shape.schema.json");
    }

    @Test
    void filesOfOtherFoldersNeedNone() {
        assertThat(problems(
                        "shape.schema.json",
                        union(",'enum':['dot']", choice("dot", DOT)),
                        DOT,
                        shape("Dot", "dot"),
                        "shapes/line.schema.json",
                        shape("Line", "line"),
                        "shape-old.schema.json",
                        shape("Old", "old")))
                .isEmpty();
    }

    @Test
    void aFileOfAnotherFolderMayBeChosen() {
        assertThat(problems(
                        "shape.schema.json",
                        union(",'enum':['dot']", choice("dot", "common/dot.schema.json")),
                        "common/dot.schema.json",
                        shape("Dot", "dot")))
                .isEmpty();
    }

    @Test
    void eachValueNeedsAConditionAndEachConditionAValue() {
        List<String> problems = problems(
                "shape.schema.json",
                union(",'enum':['dot','ring','oval']", choice("dot", DOT), choice("line", LINE)),
                DOT,
                shape("Dot", "dot"),
                LINE,
                shape("Line", "line"));
        assertThat(problems).hasSize(3);
        assertThat(problems.get(0)).endsWith(": no if/then selects a file for \"ring\": add one");
        assertThat(problems.get(1)).endsWith(": no if/then selects a file for \"oval\": add one");
        assertThat(problems.get(2)).endsWith(": \"line\" is missing from the enum of kind: add it there");
    }

    @Test
    void aUnionNeedsANameOfItsOwn() {
        String union = union(",'enum':['dot']", choice("dot", DOT));
        assertThat(problems("shape.schema.json", union.replace("'x-java-type':'Shape',", ""), DOT, shape("Dot", "dot")))
                .containsExactly("shape.schema.json:1:1: x-java-type, the name of the class in Java, is missing");
        assertThat(problems("shape.schema.json", union, DOT, shape("Shape", "dot")))
                .containsExactly("shape/dot.schema.json:1:1: the class Shape is already defined at shape.schema.json:1:"
                        + " choose another x-java-type");
    }

    @Test
    void aConditionChoosesAnObjectInAFileOfItsOwn() {
        String union = union(",'enum':['dot']", choice("dot", DOT));
        String message = ": \"dot\" must select an object in a separate file: refer to that file in then";
        for (String text : List.of("{'type':'string'}", "{'type':'array'}", "{}", "{'type':'object'}")) {
            assertThat(problems("shape.schema.json", union, DOT, text))
                    .as(text)
                    .singleElement()
                    .asString()
                    .endsWith(message);
        }
        assertThat(problems(
                        "shape.schema.json",
                        union(",'enum':['dot']", choice("dot", "common.schema.json#/$defs/dot")),
                        "common.schema.json",
                        "{'$defs':{'dot':" + shape("Dot", "dot") + "}}"))
                .singleElement()
                .asString()
                .endsWith(message);
    }

    @Test
    void aUnionNeedsTheMemberThatChooses() {
        String union = union("", choice("dot", DOT)).replaceFirst("'properties':\\{[^}]*}}", "'properties':{}");
        assertThat(problems("shape.schema.json", union, DOT, shape("Dot", "dot")))
                .isNotEmpty();
    }

    @Test
    void theClassForUnknownObjectsHasANameOfItsOwn() {
        assertThat(problems(
                        "shape.schema.json",
                        union(",'enum':['dot']", choice("dot", DOT)),
                        DOT,
                        shape("UnknownShape", "dot")))
                .containsExactly("shape/dot.schema.json:1:1: the class UnknownShape is always generated: choose another"
                        + " x-java-type");
    }
}
