package dev.ncco.codegen.load;

import static dev.ncco.codegen.testing.InlineSchemas.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The members that the phrases of a drawing name. */
class DrawingCheckTest {

    private static List<String> missing(String drawing) {
        try {
            SchemaLoader.load(files("a.schema.json", "{'properties':{'a':{},'b':{}},'x-drawing':" + drawing + "}"));
            return List.of();
        } catch (SchemaException e) {
            return e.problems().stream().map(Problem::message).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'label':'no member'}",
                "{'label':'{a}'}",
                "{'label':'{a} and {b}'}",
                "{'label':'{a:host}'}",
                "{'label':'{a:file} of {b:host}'}",
                "{'label':'{a.c.d}'}",
                "{'label':'{a.c:host}'}",
                "{'details':[{'with':['a'],'without':['b'],'is':{'a':true,'b.c':'z'},'words':'{a}'}]}"
            })
    void membersOfTheObjectMayBeNamed(String drawing) {
        assertThat(missing(drawing)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{z}", "{z:host}", "{z.a}", "{a}{z}", "{zz}{z}"})
    void eachPlaceholderIsChecked(String words) {
        assertThat(missing("{'label':'" + words + "'}")).contains("x-drawing refers to an unknown member: z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'label':{'with':['z'],'words':'x'}}",
                "{'label':{'without':['a','z.b'],'words':'x'}}",
                "{'label':{'is':{'z.c':true},'words':'x'}}",
                "{'label':{'words':'{z}'}}",
                "{'label':['x',{'words':'{z}'}]}",
                "{'details':['x',['y','{z}']]}",
                "{'next':'{z}'}",
                "{'end':['{z}']}",
                "{'records':{'with':['z'],'words':'call'}}"
            })
    void eachPartOfADrawingIsChecked(String drawing) {
        assertThat(missing(drawing)).containsExactly("x-drawing refers to an unknown member: z");
    }

    @Test
    void theValueOfAConditionIsNotAMember() {
        assertThat(missing("{'label':{'is':{'a':'z'},'words':'x'}}")).isEmpty();
    }

    /** A definition with a drawing alone is used by objects whose members it does not know. */
    @Test
    void aDrawingWithoutMembersBesideItIsNotChecked() {
        assertThat(SchemaLoader.load(files("a.schema.json", "{'$defs':{'d':{'x-drawing':{'label':'{z}'}}}}"))
                        .roots())
                .hasSize(1);
    }

    @Test
    void aMemberOfAnotherObjectIsNotThere() {
        List<String> problems = problemsOf("{'properties':{'a':{'properties':{'c':{}},'x-drawing':{'label':'{a}'}}}}");
        assertThat(problems).containsExactly("a.schema.json:1:56: x-drawing refers to an unknown member: a");
    }

    private static List<String> problemsOf(String text) {
        try {
            SchemaLoader.load(files("a.schema.json", text));
            return List.of();
        } catch (SchemaException e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }
}
