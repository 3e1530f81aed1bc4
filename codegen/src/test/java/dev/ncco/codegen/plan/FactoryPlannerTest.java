package dev.ncco.codegen.plan;

import static dev.ncco.codegen.testing.InlineSchemas.member;
import static dev.ncco.codegen.testing.InlineSchemas.object;
import static dev.ncco.codegen.testing.InlineSchemas.plan;
import static dev.ncco.codegen.testing.InlineSchemas.planObject;
import static dev.ncco.codegen.testing.InlineSchemas.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.model.Factory;
import dev.ncco.codegen.model.Property.Setting;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The methods that make an object: their names, their parameters, and what they set by themselves. */
class FactoryPlannerTest {

    private static final String PARAMETER = ",'x-java-factory-parameter':true";

    private static String text(String name, String more) {
        return member(name, "'type':'string'" + more);
    }

    private static List<Factory> factories(String text) {
        return planObject(text).factories();
    }

    private static Factory of(String name, String... parameters) {
        return new Factory(name, "of", List.of(parameters), Map.of());
    }

    @Test
    void aFactoryTakesTheRequiredMembersInTheOrderOfTheSchema() {
        String members = text("z_z", "") + "," + text("b", "") + "," + text("a", "");
        assertThat(factories(object("A", members, ",'required':['a','z_z']"))).containsExactly(of("a", "zZ", "a"));
        assertThat(factories(object("A", members, ""))).containsExactly(of("a"));
    }

    @Test
    void aSecondFactoryTakesOptionalParametersToo() {
        String members = text("x", "") + "," + text("y", PARAMETER) + "," + text("z", "");
        assertThat(factories(object("A", members, ",'required':['z']")))
                .containsExactly(of("a", "z"), of("a", "y", "z"));
        assertThat(factories(object("A", text("y", PARAMETER), ""))).containsExactly(of("a"), of("a", "y"));
    }

    /** Two factories with the same parameters would not compile. */
    @Test
    void aRequiredMemberIsNotOfferedTwice() {
        assertThat(factories(object("A", text("y", PARAMETER), ",'required':['y']")))
                .containsExactly(of("a", "y"));
    }

    @Test
    void theNameIsThatOfTheFileUnlessAnotherIsGiven() {
        assertThat(plan("x/long-name.schema.json", object("A", "", ""))
                        .objects()
                        .get(0)
                        .factories())
                .containsExactly(of("longName"));
        assertThat(factories(object("A", "", ",'x-java-factory':'make'"))).containsExactly(of("make"));
    }

    @Test
    void eachValueHasAFactoryWithWhatItNeeds() {
        String method = member(
                "the_method",
                "'type':'string','enum':['by-card','cash'],'x-java-type':'Method','x-java-names-factories':true");
        String needs = ",'allOf':[{'if':{'required':['the_method'],'properties':{'the_method':{'const':'by-card'}}},"
                + "'then':{'required':['card_id']},'x-rule':'r','description':'d'}]";
        assertThat(factories(object("Payment", method + "," + text("card_id", "") + "," + text("tip", ""), needs)))
                .containsExactly(
                        new Factory(
                                "byCardPayment",
                                "byCardPayment",
                                List.of("cardId"),
                                Map.of("theMethod", List.of("Method.BY_CARD"))),
                        new Factory(
                                "cashPayment", "cashPayment", List.of(), Map.of("theMethod", List.of("Method.CASH"))));
    }

    @Test
    void eachCombinationOfNamedMembersHasAFactoryAndTheListItself() {
        String parts = member(
                "parts",
                "'type':'array','items':{'type':'string','enum':['a','b','c'],'x-java-type':'Part'},"
                        + "'uniqueItems':true,'x-names-members':true");
        String members = parts + "," + text("a", "") + "," + text("b", "") + "," + text("c", "");
        assertThat(factories(object("Poll", members, "")))
                .extracting(Factory::parameters)
                .containsExactly(
                        List.of("a"),
                        List.of("b"),
                        List.of("c"),
                        List.of("a", "b"),
                        List.of("a", "c"),
                        List.of("b", "c"),
                        List.of("a", "b", "c"),
                        List.of("parts"));
        assertThat(factories(object("Poll", members, "")))
                .extracting(Factory::fixed)
                .contains(Map.of("parts", List.of("Part.A", "Part.C")), Map.of());
    }

    private static String need(String member, String value, String needed) {
        return "{'if':{'required':['" + member + "'],'properties':{'" + member + "':{'const':'" + value
                + "'}}},'then':{'required':['" + needed + "']},'x-rule':'" + member + "-" + needed
                + "','description':'d'}";
    }

    private static String payment(String... rules) {
        String method = member(
                "method",
                "'type':'string','enum':['card','cash'],'x-java-type':'Method','x-java-names-factories':true");
        String way = member("way", "'type':'string','enum':['card','mail'],'x-java-type':'Way'");
        return object(
                "Payment",
                method + "," + way + "," + text("card_id", "") + "," + text("code", "") + "," + text("tip", ""),
                ",'allOf':[" + String.join(",", rules) + "]");
    }

    @Test
    void aValueMayNeedSeveralMembers() {
        assertThat(factories(payment(need("method", "card", "code"), need("method", "card", "card_id"))))
                .extracting(Factory::parameters)
                .containsExactly(List.of("cardId", "code"), List.of());
    }

    @Test
    void theSameValueOfAnotherMemberNeedsNoParameter() {
        assertThat(factories(payment(need("method", "card", "card_id"), need("way", "card", "tip"))))
                .extracting(Factory::parameters)
                .containsExactly(List.of("cardId"), List.of());
        assertThat(planObject(payment(need("way", "card", "tip")))
                        .property("tip")
                        .setting())
                .isEqualTo(Setting.WITHER);
    }

    private static String poll(String values, String members) {
        String parts = member(
                "parts",
                "'type':'array','items':{'type':'string',\n'enum':[" + values
                        + "],'x-java-type':'Part'},'uniqueItems':true,'x-names-members':true");
        return object("Poll", parts + "," + members, "");
    }

    @Test
    void aNamedMemberIsAParameterByItsNameInJava() {
        assertThat(factories(poll("'x_y','b'", text("x_y", "") + "," + text("b", ",'x-java-name':'other'"))))
                .extracting(Factory::parameters)
                .containsExactly(List.of("xY"), List.of("other"), List.of("xY", "other"), List.of("parts"));
    }

    @Test
    void aValueThatNamesNoMemberIsRefused() {
        assertThat(problems("a.schema.json", poll("'x','none'", text("x", ""))))
                .containsExactly(
                        "a.schema.json:2:1: x-names-members refers to none, which is not a member of the object:"
                                + " use one of its properties");
    }
}
