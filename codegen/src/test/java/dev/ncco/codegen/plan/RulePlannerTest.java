package dev.ncco.codegen.plan;

import static dev.ncco.codegen.testing.InlineSchemas.member;
import static dev.ncco.codegen.testing.InlineSchemas.messages;
import static dev.ncco.codegen.testing.InlineSchemas.object;
import static dev.ncco.codegen.testing.InlineSchemas.planObject;
import static dev.ncco.codegen.testing.InlineSchemas.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.model.FieldCondition;
import dev.ncco.codegen.model.FieldCondition.Kind;
import dev.ncco.codegen.model.JavaRule;
import dev.ncco.codegen.model.ObjectType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule about several members becomes: a check, a value that is set along, or a parameter. */
class RulePlannerTest {

    private static final String MEMBERS = member("flag", "'type':'boolean'") + ","
            + member("the_text", "'type':'string'") + ","
            + member("mode", "'type':'string','enum':['a-b','c'],'x-java-type':'Mode'") + ","
            + member("map", "'type':'object'");

    private static final FieldCondition FLAG = new FieldCondition("flag", Kind.PRESENT, "");
    private static final FieldCondition FLAG_TRUE = new FieldCondition("flag", Kind.VALUE, "true");
    private static final FieldCondition TEXT = new FieldCondition("theText", Kind.PRESENT, "");
    private static final FieldCondition MODE = new FieldCondition("mode", Kind.VALUE, "Mode.A_B");

    private static String withRule(String rule, String more) {
        return object("A", MEMBERS, ",'allOf':[{" + rule + ",'x-rule':'r','description':'the sentence'}]" + more);
    }

    private static List<JavaRule> rules(String rule, String more) {
        return planObject(withRule(rule, more)).rules();
    }

    @Test
    void twoMembersThatExcludeEachOtherAreCheckedInTheirOrder() {
        assertThat(rules("'not':{'required':['the_text','flag']}", ""))
                .containsExactly(new JavaRule.Exclusion("a.r", "the sentence", TEXT, FLAG));
        assertThat(rules(
                        "'not':{'required':['flag','mode'],'properties':{'flag':{'const':true},'mode':{'const':'a-b'}}}",
                        ""))
                .containsExactly(new JavaRule.Exclusion("a.r", "the sentence", FLAG_TRUE, MODE));
        assertThat(rules("'not':{'required':['flag','map'],'properties':{'map':{'minProperties':1}}}", ""))
                .containsExactly(new JavaRule.Exclusion(
                        "a.r", "the sentence", FLAG, new FieldCondition("map", Kind.NOT_EMPTY, "")));
    }

    @Test
    void aMemberThatNeedsAValueOfAnotherSetsItAlong() {
        assertThat(rules(
                        "'if':{'required':['the_text']},"
                                + "'then':{'required':['flag'],'properties':{'flag':{'const':true}}}",
                        ""))
                .containsExactly(new JavaRule.Implication("a.r", "the sentence", "theText", FLAG_TRUE));
    }

    @Test
    void withoutAValueNothingCanBeSetAlong() {
        assertThat(messages(
                        "a.schema.json", withRule("'if':{'required':['the_text']},'then':{'required':['flag']}", "")))
                .containsExactly("then must give the value of flag as const, so that it can be set implicitly");
    }

    @Test
    void aMemberThatIsAlwaysGivenIsOnlyChecked() {
        String rule = "'if':{'required':['the_text']},'then':{'required':['flag']}";
        JavaRule need = new JavaRule.Need("a.r", "the sentence", TEXT, FLAG);
        assertThat(rules(rule, ",'required':['flag']")).containsExactly(need);
        assertThat(rules(rule, ",'x-java-stages':[['flag']]")).containsExactly(need);
    }

    @Test
    void aValueThatNeedsAMemberIsOnlyChecked() {
        ObjectType object = planObject(withRule(
                "'if':{'required':['mode'],'properties':{'mode':{'const':'a-b'}}},'then':{'required':['the_text']}",
                ""));
        assertThat(object.rules()).containsExactly(new JavaRule.Need("a.r", "the sentence", MODE, TEXT));
    }

    @Test
    void ofSeveralMembersThereIsExactlyOne() {
        assertThat(rules(
                        "'oneOf':[{'required':['the_text']},"
                                + "{'required':['flag'],'properties':{'flag':{'const':true}}}]",
                        ""))
                .containsExactly(new JavaRule.OneOf("a.r", "the sentence", List.of(TEXT, FLAG_TRUE)));
    }

    @Test
    void rulesKeepTheirOrder() {
        String second = ",'allOf':[{'not':{'required':['flag','mode']},'x-rule':'z','description':'d'},"
                + "{'not':{'required':['flag','map']},'x-rule':'b','description':'d'}]";
        assertThat(planObject(object("A", MEMBERS, second)).rules())
                .extracting(JavaRule::id)
                .containsExactly("a.z", "a.b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'not':{'required':['flag']}",
                "'not':{'required':['flag','mode','map']}",
                "'not':{'properties':{'flag':{'const':true}}}",
                "'oneOf':[{'properties':{'flag':{'const':true}}}]"
            })
    void aRuleOfAnotherFormIsRefused(String rule) {
        assertThat(messages("a.schema.json", withRule(rule, "")))
                .containsExactly("a rule must consist of not: required with two members, of if and then, or of oneOf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'if':{'required':['flag','map']},'then':{'required':['mode']}",
                "'if':{'required':['flag']},'then':{'required':['mode','map']}",
                "'if':{'required':['flag']}",
                "'then':{'required':['flag']}"
            })
    void aNeedIsOfOneMemberForOneMember(String rule) {
        assertThat(messages("a.schema.json", withRule(rule, "")))
                .containsExactly("if and then each require exactly one member");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'not':{'required':['flag','none']}",
                "'not':{'required':['none','flag'],'properties':{'none':{'const':true}}}",
                "'if':{'required':['flag']},'then':{'required':['none']}",
                "'if':{'required':['none']},'then':{'required':['flag']}",
                "'oneOf':[{'required':['flag']},{'required':['none']}]"
            })
    void aRuleNamesMembersOnly(String rule) {
        assertThat(problems("a.schema.json", withRule("\n" + rule, "")))
                .singleElement()
                .asString()
                .startsWith("a.schema.json:2:")
                .endsWith(": the rule refers to none, which is not a member of the object: use one of its properties");
    }

    /** What needs a member is looked for among the alternatives first. */
    @Test
    void aRuleWithoutThenIsRefusedInAnObjectWithAlternativesToo() {
        String choices = "{'oneOf':[{'required':['flag'],'x-java-type':'F','x-java-factory':'f'},"
                + "{'required':['the_text'],'x-java-type':'T','x-java-factory':'t'}],'x-rule':'s','description':'d'}";
        String half = "{'if':{'required':['map']},'x-rule':'r','description':'d'}";
        assertThat(messages("a.schema.json", object("A", MEMBERS, ",'allOf':[" + choices + "," + half + "]")))
                .containsExactly("if and then each require exactly one member");
    }
}
