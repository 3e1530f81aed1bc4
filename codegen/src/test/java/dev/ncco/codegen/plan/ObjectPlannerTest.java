package dev.ncco.codegen.plan;

import static dev.ncco.codegen.testing.InlineSchemas.member;
import static dev.ncco.codegen.testing.InlineSchemas.messages;
import static dev.ncco.codegen.testing.InlineSchemas.object;
import static dev.ncco.codegen.testing.InlineSchemas.plan;
import static dev.ncco.codegen.testing.InlineSchemas.planMember;
import static dev.ncco.codegen.testing.InlineSchemas.planObject;
import static dev.ncco.codegen.testing.InlineSchemas.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.model.Doc;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.ObjectType.Choice;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.Property.Setting;
import dev.ncco.codegen.model.ReadPlan;
import dev.ncco.codegen.model.ValueType.Constant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an object becomes: its members, how they are set, and what is needed to read it. */
class ObjectPlannerTest {

    private static final String X = member("x", "'type':'boolean'");
    private static final String Y = member("y", "'type':'string'");

    @Test
    void membersKeepTheOrderOfTheSchema() {
        ObjectType object = planObject(object("A", member("z", "'type':'string'") + "," + X + "," + Y, ""));
        assertThat(object.properties()).extracting(Property::wireName).containsExactly("z", "x", "y");
        assertThat(object.knownNames()).containsExactly("z", "x", "y");
    }

    @Test
    void aMemberWithOnlyOneValueIsAConstant() {
        ObjectType object = planObject(object("A", "'k':{'const':'v'}," + X, ""));
        assertThat(object.constants()).containsExactly(new Constant("k", "v"));
        assertThat(object.properties()).extracting(Property::wireName).containsExactly("x");
        assertThat(object.knownNames()).containsExactly("k", "x");
    }

    @ParameterizedTest
    @CsvSource({
        "length_timer, lengthTimer",
        "User-to-User, userToUser",
        "eventURL, eventURL",
        "X, x",
        "a.b, aB",
        "_a, a"
    })
    void aNameInJsonBecomesOneInJava(String wireName, String javaName) {
        Property property = planObject(object("A", member(wireName, "'type':'string'"), ""))
                .properties()
                .get(0);
        assertThat(property.javaName()).isEqualTo(javaName);
        assertThat(property.wireName()).isEqualTo(wireName);
    }

    @Test
    void aNameThatIsGivenForJavaWins() {
        assertThat(planMember("'type':'string','x-since':'2026'").javaName()).isEqualTo("x");
        ObjectType object = planObject(object("A", member("default", "'type':'string','x-java-name':'standard'"), ""));
        assertThat(object.properties().get(0).javaName()).isEqualTo("standard");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toJson",
                "to-json-bytes",
                "toTree",
                "writeTo",
                "isEmpty",
                "equals",
                "hashCode",
                "toString",
                "getClass",
                "notify",
                "notify_all",
                "wait",
                "clone",
                "finalize",
                "unchecked",
                "in",
                "out",
                "member",
                "before",
                "more",
                "class",
                "int",
                "null",
                "true",
                "2nd",
                "_"
            })
    void aNameThatAGeneratedClassNeedsIsRefused(String wireName) {
        assertThat(messages("a.schema.json", object("A", member(wireName, "'type':'string'"), "")))
                .singleElement()
                .asString()
                .endsWith(" is not allowed as the name of an option in Java: choose another x-java-name");
    }

    @Test
    void twoMembersWithOneJavaNameAreRefusedAtTheSecond() {
        String members = member("a_b", "'type':'string'") + ",\n" + member("a-b", "'type':'string'");
        assertThat(problems("a.schema.json", object("A", members, "")))
                .containsExactly("a.schema.json:2:1: the Java name aB is already used by the member at line 1: choose"
                        + " another x-java-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {",'description':'The member.'", ",'examples':[1]", ",'x-source':'https://example.com/'"})
    void aMemberNeedsADescriptionExamplesAndASource(String part) {
        String text = object("A", X, "").replace(part, "");
        assertThat(messages("a.schema.json", text))
                .containsExactly("a member requires description, examples and x-source");
    }

    @Test
    void whatIsSaidOfAMemberIsKept() {
        Doc doc = planMember("'type':'integer','minimum':1,'default':5,'x-since':'2026',"
                        + "'x-source':'https://example.com/member'")
                .doc();
        assertThat(doc)
                .isEqualTo(
                        new Doc("The member.", "at least 1", "5", "2026", Optional.of("https://example.com/member")));
        assertThat(planMember("'type':'boolean'").doc())
                .isEqualTo(new Doc("The member.", "", "", "", Optional.of("https://example.com/")));
    }

    @Test
    void aRequiredMemberIsSetByTheFactoryAndAnotherByItsOwnMethod() {
        ObjectType object = planObject(object(
                "A",
                X + "," + Y + "," + member("z", "'type':'string','x-java-factory-parameter':true"),
                ",'required':['y']"));
        assertThat(object.properties())
                .extracting(Property::setting)
                .containsExactly(Setting.WITHER, Setting.FACTORY, Setting.WITHER_AND_FACTORY);
        assertThat(object.properties()).extracting(Property::required).containsExactly(false, true, false);
    }

    @Test
    void stagesSetTheirMembersAndWhatIsGivenTogetherWithThem() {
        String members = X + "," + Y + "," + member("way", "'type':'boolean'") + "," + member("z", "'type':'string'");
        ObjectType object = planObject(object(
                "A",
                members,
                ",'x-java-stages':[['x','y']],'allOf':[{'if':{'required':['way']},'then':{'required':['y']},"
                        + "'x-rule':'r','description':'way needs y'}]"));
        assertThat(object.stages())
                .containsExactly(new ObjectType.Stage(
                        List.of(new Choice("x", Optional.empty()), new Choice("y", Optional.of("way")))));
        assertThat(object.properties())
                .extracting(Property::setting)
                .containsExactly(Setting.FACTORY, Setting.FACTORY, Setting.FACTORY, Setting.WITHER);
        assertThat(object.factories()).isEmpty();
    }

    @Test
    void aDeprecatedMemberIsReadButIsNotAnOption() {
        ObjectType object = planObject(
                object("A", X + "," + member("old_x", "'type':'boolean','deprecated':true,'x-replaced-by':'x'"), ""));
        assertThat(object.properties()).extracting(Property::wireName).containsExactly("x");
        assertThat(object.knownNames()).containsExactly("x");
        assertThat(object.reading().deprecated()).singleElement().satisfies(old -> {
            assertThat(old.property().javaName()).isEqualTo("oldOldX");
            assertThat(old.property().wireName()).isEqualTo("old_x");
            assertThat(old.replacement()).containsExactly("x");
            assertThat(old.replacedBy()).isEqualTo("x");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "use x instead", "x.inner", "b.z"})
    void aReplacementThatIsNotAMemberIsASentence(String replacedBy) {
        String old = member("old", "'type':'boolean','deprecated':true,'x-replaced-by':'" + replacedBy + "'");
        assertThat(replacement(old)).isEmpty();
    }

    @Test
    void aReplacementMayBeAMemberOfAMember() {
        String old = member("old", "'type':'boolean','deprecated':true,'x-replaced-by':'b.the_y'");
        assertThat(replacement(old)).containsExactly("b", "theY");
    }

    private static List<String> replacement(String old) {
        return plan(
                        "a.schema.json",
                        object("A", X + "," + member("b", "'$ref':'b.schema.json'") + "," + old, ""),
                        "b.schema.json",
                        object("B", member("the_y", "'type':'boolean'"), ""))
                .objects()
                .get(0)
                .reading()
                .deprecated()
                .get(0)
                .replacement();
    }

    @Test
    void onlyAFileOfTheTopFolderIsADocument() {
        assertThat(planObject(object("A", X, "")).reading().isDocument()).isTrue();
        ObjectType inner = plan("b/a.schema.json", object("A", X, "")).objects().get(0);
        assertThat(inner.reading().isDocument()).isFalse();
        assertThat(inner.object()).isEqualTo("a");
        assertThat(inner.file()).isEqualTo("b/a.schema.json");
    }

    @Test
    void aListWhoseAbsenceHasAMeaningIsRequired() {
        String parts = member(
                "the_parts",
                "'type':'array','items':{'type':'string','enum':['x'],'x-java-type':'Part'},'uniqueItems':true,'x-names-members':true,"
                        + "'x-absent':{'means':['x'],'description':'old'}");
        ObjectType object = planObject(object("A", parts + "," + X, ""));
        assertThat(object.property("theParts").required()).isTrue();
        assertThat(object.property("theParts").setting()).isEqualTo(Setting.DERIVED);
        assertThat(object.reading().absent()).contains(new ReadPlan.Absent("theParts", List.of("x")));
    }

    @Test
    void stagesAndTheBareMemberNameMembersOnly() {
        String message = ", which is not a member of the object: use one of its properties";
        assertThat(problems("a.schema.json", object("A", X, ",\n'x-java-stages':[['x','z']]")))
                .containsExactly("a.schema.json:2:23: x-java-stages refers to z" + message);
        assertThat(problems("a.schema.json", object("A", X, ",\n'x-java-bare-member':'z'")))
                .containsExactly("a.schema.json:2:1: x-java-bare-member refers to z" + message);
    }

    @Test
    void whatTheAbsenceOfAListMeansIsAList() {
        String parts = member(
                "parts",
                "'type':'array','items':{'type':'string','enum':['x'],'x-java-type':'Part'},'uniqueItems':true,'x-names-members':true,"
                        + "'x-absent':{'means':'x','description':'old'}");
        assertThat(messages("a.schema.json", object("A", parts + "," + X, "")))
                .containsExactly("means of x-absent must be a list of names of members");
    }
}
