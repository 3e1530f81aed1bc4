package dev.ncco.codegen.plan;

import static dev.ncco.codegen.testing.InlineSchemas.member;
import static dev.ncco.codegen.testing.InlineSchemas.messages;
import static dev.ncco.codegen.testing.InlineSchemas.object;
import static dev.ncco.codegen.testing.InlineSchemas.plan;
import static dev.ncco.codegen.testing.InlineSchemas.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How classes of several files belong together: wider and narrower ones, and bare forms. */
class PlannerTest {

    private static final String X = member("x", "'type':'string'");
    private static final String Y = member("y", "'type':'string'");
    private static final String NARROW = "narrow.schema.json";
    private static final String WIDE = "wide.schema.json";

    private static ObjectType type(ApiModel model, String name) {
        return model.objects().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void mistakesOfSeveralFilesAreReportedTogether() {
        assertThat(problems(
                        "b.schema.json",
                        object("B", "'x':{'type':'string'}", ""),
                        "a.schema.json",
                        object("A", "'x':{'type':'string','description':'d'}", "")))
                .hasSize(2)
                .allMatch(p -> p.endsWith(": a member requires description, examples and x-source"))
                .isSorted();
    }

    @Test
    void aFileThatIsNotAnObjectHasNoClass() {
        ApiModel model = plan("a.schema.json", "{'$defs':{'x':{'type':'string'}},'x-source':'https://example.com/'}");
        assertThat(model.objects()).isEmpty();
        assertThat(model.tokens()).isEmpty();
    }

    @Test
    void anObjectNeedsAClassName() {
        assertThat(problems("a.schema.json", object("A", X, "").replace("'x-java-type':'A',", "")))
                .containsExactly("a.schema.json:1:1: x-java-type, the name of the class in Java, is missing");
    }

    @Test
    void aNarrowerObjectIsASubclassAndMakesTheWiderOne() {
        ApiModel model = plan(
                NARROW, object("Narrow", X, ",'required':['x']"),
                WIDE, object("Wide", X + "," + Y, ",'required':['x'],'x-java-widens':'narrow.schema.json'"));
        assertThat(type(model, "Narrow").parent()).contains("Wide");
        assertThat(type(model, "Narrow").factories()).hasSize(1);
        assertThat(type(model, "Wide").children()).containsExactly("Narrow");
        assertThat(type(model, "Wide").factories()).isEmpty();
        assertThat(type(model, "Wide").parent()).isEmpty();
    }

    @Test
    void aWiderObjectNeedsAllMembersOfTheNarrowerOne() {
        assertThat(problems(
                        NARROW,
                        object("Narrow", X + "," + Y, ""),
                        WIDE,
                        object("Wide", Y, ",'x-java-widens':'narrow.schema.json'")))
                .containsExactly("wide.schema.json:1:1: the object must have all members of the file in x-java-widens");
    }

    @Test
    void aBareFormHasTheRequiredMembersOnlyAndMakesTheWholeObject() {
        ApiModel model = plan(
                "whole.schema.json",
                object("Whole", X + "," + Y, ",'required':['y']"),
                "bare.schema.json",
                object("Bare", X + "," + Y, ",'required':['y'],'x-java-bare-form-of':'whole.schema.json'"));
        ObjectType bare = type(model, "Bare");
        assertThat(bare.properties()).extracting(Property::wireName).containsExactly("y");
        assertThat(bare.parent()).contains("Whole");
        assertThat(bare.factories()).hasSize(1);
        assertThat(bare.doc().text()).isEqualTo("The object. Only the required members are set.");
        assertThat(type(model, "Whole").children()).containsExactly("Bare");
        assertThat(type(model, "Whole").factories()).isEmpty();
    }

    @Test
    void aMemberThatDiffersInAnotherPlaceKnowsHow() {
        ApiModel model = plan(
                "a.schema.json",
                object("A", X + "," + member("the_y", "'type':'string'"), ""),
                "other/a.schema.json",
                object(
                        "A",
                        X + "," + member("theY", "'type':'string','maxLength':5"),
                        ",'x-java-place-of':'../a.schema.json'"));
        ObjectType object = type(model, "A");
        assertThat(model.objects()).hasSize(1);
        assertThat(object.property("x").placed()).isEmpty();
        assertThat(object.property("theY").placed()).hasValueSatisfying(placed -> {
            assertThat(placed.property().wireName()).isEqualTo("theY");
            assertThat(placed.hasSameLimits(object.property("theY"))).isFalse();
        });
        assertThat(object.knownNames()).containsExactly("x", "the_y", "theY");
        assertThat(object.reading().place())
                .hasValueSatisfying(p -> assertThat(p.wireNames()).containsExactly("x", "theY"));
    }

    @Test
    void aPlaceNeedsTheClassNameOfTheFileThatItNames() {
        assertThat(messages(
                        "a.schema.json",
                        object("A", X, ""),
                        "other/a.schema.json",
                        object("B", X, ",'x-java-place-of':'../a.schema.json'")))
                .containsExactly("the file in x-java-place-of has no class B");
    }

    @Test
    void aBareFormNeedsAClass() {
        assertThat(messages(
                        "a.schema.json",
                        "{'type':'string','x-java-type':'A'}",
                        "bare.schema.json",
                        object("Bare", X, ",'x-java-bare-form-of':'a.schema.json'")))
                .containsExactly("x-java-bare-form-of must refer to the file of a class");
    }

    @Test
    void anEnumerationNeedsANameOfItsOwn() {
        String enumeration = member("x", "'type':'string',\n'enum':['a'],'x-java-type':'B'");
        assertThat(problems("a.schema.json", object("A", enumeration, ""), "b.schema.json", object("B", Y, "")))
                .containsExactly(
                        "a.schema.json:2:1: the class B is already defined at b.schema.json:1: choose another x-java-type");
        assertThat(problems(
                        "a.schema.json",
                        object("A", enumeration.replace("'enum'", "'x-known-values'"), ""),
                        "b.schema.json",
                        object("B", Y, "")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Voice", "Formats", "Unions"})
    void theNameOfAnotherGeneratedClassIsRefused(String name) {
        String message = ": the class " + name + " is always generated: choose another x-java-type";
        assertThat(problems("a.schema.json", object(name, X, ""))).containsExactly("a.schema.json:1:1" + message);
        String enumeration = member("x", "'type':'string',\n'enum':['a'],'x-java-type':'" + name + "'");
        assertThat(problems("a.schema.json", object("A", enumeration, "")))
                .containsExactly("a.schema.json:2:1" + message);
    }

    @Test
    void anArrayWithAClassNeedsAUnionAsItsItems() {
        String list = "{'type':'array','description':'D.','x-java-type':'A','x-source':'https://example.com/'";
        String message = "a.schema.json:1:1: the items of an array with a class must be a union: refer to the file of"
                + " a union";
        assertThat(problems("a.schema.json", list + "}")).containsExactly(message);
        assertThat(problems("a.schema.json", list + ",'items':{'type':'string'}}"))
                .containsExactly(message);
    }
}
