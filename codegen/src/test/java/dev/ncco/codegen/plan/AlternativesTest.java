package dev.ncco.codegen.plan;

import static dev.ncco.codegen.testing.InlineSchemas.member;
import static dev.ncco.codegen.testing.InlineSchemas.object;
import static dev.ncco.codegen.testing.InlineSchemas.plan;
import static dev.ncco.codegen.testing.InlineSchemas.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.model.ApiModel;
import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.ObjectType;
import dev.ncco.codegen.model.Property;
import dev.ncco.codegen.model.ReadPlan.Foreign;
import dev.ncco.codegen.model.UnionType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An object each of whose alternatives has its own class. */
class AlternativesTest {

    private static final String MEMBERS = "'kind':{'const':'reach'}," + member("uri", "'type':'string'") + ","
            + member("trunk", "'type':'string'") + "," + member("user", "'type':'string'") + ","
            + member("both", "'type':'string'");

    private static final String RULES = ",'allOf':[{'oneOf':["
            + "{'required':['uri'],'description':'A direct one.','x-java-type':'Direct','x-java-factory':'direct'},"
            + "{'required':['trunk'],'description':'One by trunk.','x-java-type':'ByTrunk'}],"
            + "'x-rule':'uri-or-trunk','description':'uri or trunk'},"
            + "{'if':{'required':['user']},'then':{'required':['trunk']},"
            + "'x-rule':'user-needs-trunk','description':'user needs trunk'}]";

    private static final String UNION = "{'type':'object','description':'A way.','properties':{'kind':"
            + "{'type':'string','enum':['reach']}},'allOf':[{'if':{'required':['kind'],'properties':{'kind':"
            + "{'const':'reach'}}},'then':{'$ref':'way/reach.schema.json'}}],'x-java-type':'Way',"
            + "'x-source':'https://example.com/'}";

    private static ApiModel model() {
        return plan("way.schema.json", UNION, "way/reach.schema.json", object("Reach", MEMBERS, RULES));
    }

    private static ObjectType type(String name) {
        return model().objects().stream()
                .filter(o -> o.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachAlternativeIsAClassAndTheObjectIsNot() {
        assertThat(model().objects()).extracting(ObjectType::name).containsExactly("Direct", "ByTrunk");
    }

    @Test
    void anAlternativeRequiresItsMember() {
        assertThat(type("Direct").properties())
                .filteredOn(Property::required)
                .extracting(Property::wireName)
                .containsExactly("uri");
        assertThat(type("Direct").factories()).extracting(Factory::parameters).containsExactly(List.of("uri"));
        assertThat(type("ByTrunk").factories()).extracting(Factory::parameters).containsExactly(List.of("trunk"));
    }

    @Test
    void anAlternativeHasItsOwnDescriptionAndFactoryName() {
        assertThat(type("Direct").doc().text()).isEqualTo("A direct one.");
        assertThat(type("Direct").factories()).extracting(Factory::name).containsExactly("direct");
        assertThat(type("ByTrunk").factories()).extracting(Factory::name).containsExactly("reach");
    }

    /** That includes members that need a member of another alternative. */
    @Test
    void anAlternativeLacksTheMembersOfTheOthers() {
        assertThat(type("Direct").properties()).extracting(Property::wireName).containsExactly("uri", "both");
        assertThat(type("ByTrunk").properties())
                .extracting(Property::wireName)
                .containsExactly("trunk", "user", "both");
    }

    @Test
    void aMemberOfAnotherAlternativeIsReportedWithItsRule() {
        assertThat(type("Direct").reading().foreign())
                .containsExactly(
                        new Foreign("trunk", "uri", "reach.uri-or-trunk", "uri or trunk"),
                        new Foreign("user", "user", "reach.user-needs-trunk", "user needs trunk"));
        assertThat(type("ByTrunk").reading().foreign())
                .containsExactly(new Foreign("uri", "trunk", "reach.uri-or-trunk", "uri or trunk"));
    }

    @Test
    void aRuleIsKeptByTheAlternativesThatHaveAllItsMembers() {
        assertThat(type("Direct").rules()).isEmpty();
        assertThat(type("ByTrunk").rules())
                .singleElement()
                .satisfies(r -> assertThat(r.id()).isEqualTo("reach.user-needs-trunk"));
    }

    @Test
    void aUnionTellsTheAlternativesApartByTheirMembers() {
        assertThat(model().unions()).singleElement().satisfies(union -> {
            assertThat(union.choices())
                    .containsExactly(new UnionType.Choice(
                            "reach",
                            List.of(new UnionType.Variant("Direct", "uri"), new UnionType.Variant("ByTrunk", "trunk")),
                            false));
            assertThat(union.members()).containsExactly("Direct", "ByTrunk");
            assertThat(union.discriminator()).isEqualTo("kind");
        });
        assertThat(model().objects()).extracting(ObjectType::unions).containsOnly(List.of("Way"));
    }

    @Test
    void twoAlternativesMustNotHaveOneName() {
        assertThat(problems("a.schema.json", object("A", MEMBERS, RULES.replace("ByTrunk", "Direct"))))
                .singleElement()
                .asString()
                .contains("the class Direct is already defined at a.schema.json:1: choose another x-java-type");
    }
}
