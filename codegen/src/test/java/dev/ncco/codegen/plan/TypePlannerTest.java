package dev.ncco.codegen.plan;

import static dev.ncco.codegen.testing.InlineSchemas.member;
import static dev.ncco.codegen.testing.InlineSchemas.messages;
import static dev.ncco.codegen.testing.InlineSchemas.object;
import static dev.ncco.codegen.testing.InlineSchemas.plan;
import static dev.ncco.codegen.testing.InlineSchemas.planMember;
import static dev.ncco.codegen.testing.InlineSchemas.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.ValueType;
import dev.ncco.codegen.model.ValueType.Constant;
import dev.ncco.codegen.model.ValueType.Decimal;
import dev.ncco.codegen.model.ValueType.Flag;
import dev.ncco.codegen.model.ValueType.Int;
import dev.ncco.codegen.model.ValueType.Json;
import dev.ncco.codegen.model.ValueType.JsonMap;
import dev.ncco.codegen.model.ValueType.ListOf;
import dev.ncco.codegen.model.ValueType.Obj;
import dev.ncco.codegen.model.ValueType.Pattern;
import dev.ncco.codegen.model.ValueType.Text;
import dev.ncco.codegen.model.ValueType.Token;
import dev.ncco.codegen.model.ValueType.Wrapped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the keywords of a member become in Java. */
class TypePlannerTest {

    private static final int NONE = Integer.MAX_VALUE;
    private static final Pattern A = new Pattern(Optional.empty(), "^a$", "an a", false);

    private static ValueType type(String keywords) {
        return planMember(keywords).type();
    }

    private static Text text(int min, int max) {
        return new Text(List.of(), "", min, max, false, false);
    }

    @Test
    void aStringHasItsLengthAndItsSecrecy() {
        assertThat(type("'type':'string'")).isEqualTo(text(0, NONE));
        assertThat(type("'type':'string','minLength':2")).isEqualTo(text(2, NONE));
        assertThat(type("'type':'string','minLength':2,'maxLength':5")).isEqualTo(text(2, 5));
        assertThat(type("'type':'string','x-spoken-length':{'minimum':1,'maximum':3}"))
                .isEqualTo(new Text(List.of(), "", 1, 3, true, false));
        assertThat(type("'type':'string','x-secret':true")).isEqualTo(new Text(List.of(), "", 0, NONE, false, true));
    }

    @Test
    void aStringHasItsPatterns() {
        assertThat(type("'type':'string','pattern':'^a$','x-shape':'an a'"))
                .isEqualTo(new Text(List.of(A), "an a", 0, NONE, false, false));
        assertThat(type("'type':'string','pattern':'^a$','x-shape':'an a','x-java-uri':true"))
                .isEqualTo(new Text(
                        List.of(new Pattern(Optional.empty(), "^a$", "an a", true)), "an a", 0, NONE, false, false));
        assertThat(type("'type':'string','x-shape':'an a or b','anyOf':[{'pattern':'^a$','x-shape':'an a'},"
                        + "{'pattern':'^b$','x-shape':'a b'}]"))
                .isEqualTo(new Text(
                        List.of(A, new Pattern(Optional.empty(), "^b$", "a b", false)),
                        "an a or b",
                        0,
                        NONE,
                        false,
                        false));
    }

    @Test
    void aPatternAmongTheDefinitionsIsSharedUnderItsName() {
        String defs = ",'$defs':{'bigA':{'type':'string','pattern':'^a$','x-shape':'an a'}}";
        String members = member("x", "'$ref':'#/$defs/bigA'") + "," + member("y", "'$ref':'#/$defs/bigA'");
        ApiModel model = plan("a.schema.json", object("A", members, defs));
        Pattern shared = new Pattern(Optional.of("BIG_A"), "^a$", "an a", false);
        assertThat(model.patterns()).containsExactly(shared);
        assertThat(model.objects().get(0).properties())
                .extracting(p -> ((Text) p.type()).patterns())
                .containsOnly(List.of(shared));
    }

    @Test
    void anEnumerationIsAClassAndKnownValuesAreOneOnlyIfTheyHaveAName() {
        assertThat(type("'type':'string','enum':['a'],'x-java-type':'E'")).isEqualTo(new Token("E", false));
        assertThat(type("'type':'string','x-known-values':['a'],'x-java-type':'E'"))
                .isEqualTo(new Token("E", true));
        assertThat(type("'type':'string','x-known-values':['a']")).isEqualTo(text(0, NONE));
        assertThat(messages("a.schema.json", object("A", member("x", "'type':'string','enum':['a']"), "")))
                .containsExactly("an enumeration requires x-java-type, the name of its class in Java");
    }

    @Test
    void anIntegerHasItsLimitsAndItsUnit() {
        assertThat(type("'type':'integer'")).isEqualTo(new Int(-NONE, NONE, ""));
        assertThat(type("'type':'integer','minimum':1,'x-unit':'seconds'")).isEqualTo(new Int(1, NONE, "seconds"));
        assertThat(type("'type':'integer','minimum':-5,'maximum':7")).isEqualTo(new Int(-5, 7, ""));
        assertThat(type("'type':'integer','maximum':0")).isEqualTo(new Int(-NONE, 0, ""));
    }

    @Test
    void aNumberHasItsLimitsAndItsUnit() {
        assertThat(type("'type':'number'")).isEqualTo(new Decimal(Optional.empty(), Optional.empty(), "", false));
        assertThat(type("'type':'number','minimum':0.5,'maximum':1,'x-unit':'seconds'"))
                .isEqualTo(new Decimal(Optional.of(0.5), Optional.of(1.0), "seconds", false));
        assertThat(type("'type':'number','x-clamped':{'minimum':1,'maximum':2}"))
                .as("the platform accepts each number")
                .isEqualTo(new Decimal(Optional.empty(), Optional.empty(), "", false));
    }

    @Test
    void aBooleanHasItsShorthand() {
        assertThat(type("'type':'boolean'")).isEqualTo(new Flag(Optional.empty()));
        assertThat(type("'type':'boolean','x-java-shorthand':'loud'")).isEqualTo(new Flag(Optional.of("loud")));
    }

    @Test
    void aListHasItsElementsAndItsSize() {
        assertThat(type("'type':'array','items':{'type':'string'}")).isEqualTo(new ListOf(text(0, NONE), 0, NONE));
        assertThat(type("'type':'array','items':{'type':'string','enum':['a'],'x-java-type':'E'},'minItems':1,"
                        + "'maxItems':3,'uniqueItems':true"))
                .isEqualTo(new ListOf(new Token("E", false), 1, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'boolean'}",
                "{'type':'integer'}",
                "{'type':'object'}",
                "{}",
                "{'type':'array','items':{'type':'string'}}"
            })
    void aListOfOtherElementsIsRefused(String items) {
        assertThat(messages("a.schema.json", object("A", member("x", "'type':'array','items':" + items), "")))
                .containsExactly("a list of such elements is not supported");
    }

    @Test
    void anObjectWithoutMembersIsAMapWithItsPatterns() {
        assertThat(type("'type':'object'")).isEqualTo(new JsonMap(Optional.empty(), Optional.empty()));
        assertThat(type("'type':'object','propertyNames':{'type':'string','pattern':'^a$','x-shape':'an a'}"))
                .isEqualTo(new JsonMap(Optional.of(A), Optional.empty()));
        assertThat(type("'type':'object','additionalProperties':{'type':'string','pattern':'^a$','x-shape':'an a'}"))
                .isEqualTo(new JsonMap(Optional.empty(), Optional.of(A)));
    }

    @Test
    void aMemberOfAnyTypeIsJson() {
        assertThat(type("'x-since':'2026'")).isEqualTo(new Json());
        assertThat(type("'type':['string','integer']")).isEqualTo(new Json());
    }

    @Test
    void aFileIsAClass() {
        ApiModel model = plan(
                "a.schema.json",
                object(
                        "A",
                        member("x", "'$ref':'b.schema.json'") + ","
                                + member("y", "'type':'array','items':{'$ref':'b.schema.json'}"),
                        ""),
                "b.schema.json",
                object("B", "", ""));
        assertThat(model.objects().get(0).properties())
                .extracting(p -> p.type())
                .containsExactly(new Obj("B", false), new ListOf(new Obj("B", false), 0, NONE));
    }

    @Test
    void anObjectOfOneStringAndConstantsIsThatString() {
        assertThat(type("'type':'object','properties':{'kind':{'const':'k'},'number':{'type':'string','minLength':1},"
                        + "'way':{'const':'w'}}"))
                .isEqualTo(new Wrapped(
                        List.of(new Constant("kind", "k"), new Constant("way", "w")),
                        "a.x",
                        "number",
                        text(1, NONE),
                        Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a':{'type':'string'},'b':{'type':'string'}",
                "'a':{'type':'integer'}",
                "'a':{'const':'x'}",
                "'a':{'type':'string'},'b':{'type':'integer'}"
            })
    void anotherObjectNeedsAFile(String members) {
        String keywords = "'type':'object','properties':{" + members + "}";
        assertThat(messages("a.schema.json", object("A", member("x", keywords), "")))
                .containsExactly("an object in another object must have exactly one member that is a string, or be in a"
                        + " separate file");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "0, 1, false", "1, 2, false"})
    void aListOfExactlyOneElementStandsForIt(int min, int max, boolean single) {
        assertThat(type("'type':'array','items':{'type':'string'},'minItems':" + min + ",'maxItems':" + max))
                .isInstanceOfSatisfying(
                        ListOf.class, l -> assertThat(l.isSingle()).isEqualTo(single));
    }

    /** In Java, each of these limits would be another one or none. */
    @ParameterizedTest
    @CsvSource({
        "minimum, -2147483648",
        "minimum, -3000000000",
        "maximum, 2147483648",
        "maximum, 10000000000000000000",
        "minimum, 1e10",
        "minimum, 0.5",
        "maximum, 7.25"
    })
    void aLimitOfAnIntegerMustFitIntoAnInt(String keyword, String limit) {
        String found = new BigDecimal(limit).scale() < 0 ? "1E+10" : limit;
        assertThat(problems(
                        "a.schema.json", object("A", member("x", "'type':'integer',\n'" + keyword + "':" + limit), "")))
                .containsExactly("a.schema.json:2:1: " + keyword
                        + " of an integer must be a whole number from -2147483647 to 2147483647, but is " + found
                        + ": change or remove it");
    }

    @Test
    void theGreatestLimitsOfAnIntegerAreAllowed() {
        assertThat(type("'type':'integer','minimum':-2147483647,'maximum':2147483647"))
                .isEqualTo(new Int(-NONE, NONE, ""));
        assertThat(type("'type':'integer','minimum':2.0,'maximum':1e1")).isEqualTo(new Int(2, 10, ""));
    }

    @Test
    void aLimitOfANumberMayBeBeyondALong() {
        assertThat(type("'type':'number','maximum':10000000000000000000"))
                .isEqualTo(new Decimal(Optional.empty(), Optional.of(1e19), "", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "null", "['a']", "{'b':1}"})
    void aConstantMustBeAString(String value) {
        String constant = "'k':{\n'const':" + value + "}";
        String message = ":2:1: const of a member must be a string, but is ";
        assertThat(problems("a.schema.json", object("A", constant + "," + member("x", "'type':'string'"), "")))
                .singleElement()
                .asString()
                .startsWith("a.schema.json" + message);
        String inner = "'type':'object','properties':{" + constant + ",'number':{'type':'string'}}";
        assertThat(problems("a.schema.json", object("A", member("x", inner), "")))
                .singleElement()
                .asString()
                .startsWith("a.schema.json" + message);
    }

    @Test
    void anArrayNeedsItems() {
        assertThat(problems("a.schema.json", object("A", "\n" + member("x", "'type':'array'"), "")))
                .containsExactly("a.schema.json:2:1: an array requires items, the schema of its elements");
    }
}
