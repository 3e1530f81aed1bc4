package dev.ncco.codegen.load;

import static dev.ncco.codegen.testing.InlineSchemas.files;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keywords, limits, references and rules that a schema file may not have, each with its place. */
class DialectCheckTest {

    private static final String UNKNOWN = ": use a keyword of meta.schema.json, or add it there and to the generator";
    private static final String LIMIT = " is a limit without a source: add x-source next to it, or to the whole file";

    private static List<String> problems(String... pathsAndTexts) {
        try {
            SchemaLoader.load(files(pathsAndTexts));
            return List.of();
        } catch (SchemaException e) {
            return e.problems().stream()
                    .map(p -> p.toString().replaceFirst("^a.schema.json:1:", ""))
                    .toList();
        }
    }

    private static List<String> inFile(String text) {
        return problems("a.schema.json", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'z':1};2",
                "{'properties':{'a':{'z':1}}};21",
                "{'properties':{'a/b':{'z':1}}};23",
                "{'properties':{'a~b':{'z':1}}};23",
                "{'items':{'z':1}};11",
                "{'propertyNames':{'z':1}};19",
                "{'additionalProperties':{'z':1}};26",
                "{'$defs':{'a':{'z':1}}};16",
                "{'allOf':[{'then':{'z':1}}]};20",
                "{'anyOf':[{'z':1}]};12",
                "{'not':{'z':1}};9"
            })
    void anUnknownKeywordIsReportedAtItsPlace(String text, int column) {
        assertThat(inFile(text)).contains(column + ": unknown keyword z" + UNKNOWN);
    }

    @Test
    void namesOfMembersAndDefinitionsAreNotKeywords() {
        assertThat(inFile("{'properties':{'z':{}},'$defs':{'y':{}},'required':['x'],'enum':['w'],"
                        + "'const':{'v':1},'default':{'u':1},'examples':[{'t':1}],'x-source':'https://example.com/'}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'type':5};integer found, string expected",
                "{'minLength':-1};must have a minimum value of 0",
                "{'required':[]};must have at least 1 items but found 0",
                "{'deprecated':false};must be the constant value 'true'",
                "{'format':'email'};does not have a value in the enumeration",
                "{'pattern':'a','x-shape':'a'};does not match the regex pattern",
                "{'x-java-type':'lower'};does not match the regex pattern",
                "{'x-java-name':'Upper'};does not match the regex pattern",
                "{'x-source':'http://example.com/'};does not match the regex pattern",
                "{'additionalProperties':true};must be the constant value 'false'",
                "{'x-spoken-length':{'minimum':1}};required property 'maximum' not found"
            })
    void aValueThatTheDialectDoesNotAllowIsRefused(String text, String message) {
        assertThat(inFile(text)).anyMatch(p -> p.contains(": does not match meta.schema.json: " + message));
    }

    @Test
    void someKeywordsNeedAnotherOne() {
        assertThat(inFile("{'deprecated':true}"))
                .singleElement()
                .asString()
                .startsWith("1: a required keyword is missing: ")
                .contains("x-replaced-by");
        assertThat(inFile("{'pattern':'^a$','x-source':'https://example.com/'}"))
                .singleElement()
                .asString()
                .startsWith("1: a required keyword is missing: ")
                .contains("x-shape");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'minimum':1",
                "'maximum':1",
                "'minLength':1",
                "'maxLength':1",
                "'pattern':'^a$'",
                "'enum':['a']",
                "'minItems':1",
                "'maxItems':1",
                "'x-spoken-length':{'minimum':1,'maximum':2}",
                "'x-clamped':{'minimum':1,'maximum':2}",
                "'x-known-values':['a']"
            })
    void eachLimitNeedsASource(String limit) {
        String shape = limit.startsWith("'pattern'") ? ",'x-shape':'a'" : "";
        String keyword = limit.substring(1, limit.indexOf('\'', 1));
        assertThat(inFile("{'properties':{'a':{" + limit + shape + "}}}")).containsExactly("21: " + keyword + LIMIT);
        assertThat(inFile("{'properties':{'a':{" + limit + shape + ",'x-source':'https://example.com/'}}}"))
                .isEmpty();
        assertThat(inFile("{'properties':{'a':{" + limit + shape + "}},'x-source':'https://example.com/'}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'items':{'minimum':1}}",
                "{'propertyNames':{'minLength':1}}",
                "{'additionalProperties':{'maxLength':1}}",
                "{'$defs':{'a':{'enum':['a']}}}",
                "{'properties':{'a':{'items':{'properties':{'b':{'maximum':1}}}}}}",
                "{'allOf':[{'then':{'minimum':1}}]}",
                "{'anyOf':[{'pattern':'^a$','x-shape':'a'}]}",
                "{'properties':{'a':{'anyOf':[{'items':{'maxLength':1}}]}}}"
            })
    void limitsAreFoundAtAnyDepth(String text) {
        assertThat(inFile(text)).singleElement().asString().endsWith(LIMIT);
    }

    /** A source describes the member beside it, not the members inside. */
    @Test
    void aSourceIsNotInheritedByInnerMembers() {
        assertThat(inFile("{'properties':{'a':{'x-source':'https://example.com/','items':{'minimum':1}}}}"))
                .containsExactly("64: minimum" + LIMIT);
    }

    @ParameterizedTest
    @CsvSource({
        "b.schema.json",
        "'#/$defs/b'",
        "a.schema.json#/$defs/a/c",
        "../a.schema.json/x",
        "b/a.schema.json",
        "a.schema.json#/$defs/a/enum/1"
    })
    void aReferenceNeedsATarget(String reference) {
        String text = "{'$ref':'" + reference + "','$defs':{'a':{'enum':['x']}},'x-source':'https://example.com/'}";
        assertThat(inFile(text))
                .containsExactly("2: " + reference + " does not exist: refer to an existing file and pointer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"#/$defs/a", "a.schema.json#/$defs/a", "b/c.schema.json", "b/c.schema.json#/properties/d~1e"})
    void aReferenceMayLeadToAFileAPointerOrBoth(String reference) {
        assertThat(problems(
                        "a.schema.json",
                        "{'$ref':'" + reference + "','$defs':{'a':{}}}",
                        "b/c.schema.json",
                        "{'properties':{'d/e':{'$ref':'../a.schema.json#/$defs/a'}}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"allOf", "anyOf", "oneOf"})
    void aReferenceInAListOfSchemasNeedsATarget(String keyword) {
        assertThat(inFile("{'" + keyword + "':[{'$ref':'b.schema.json'}]}"))
                .containsExactly("12: b.schema.json does not exist: refer to an existing file and pointer");
    }

    @ParameterizedTest
    @CsvSource({"widens", "bare-form-of", "place-of"})
    void aFileThatIsNamedForJavaMustExist(String keyword) {
        assertThat(problems("b/a.schema.json", "{'x-java-" + keyword + "':'../c.schema.json'}"))
                .containsExactly("b/a.schema.json:1:2: the file ../c.schema.json does not exist");
        assertThat(problems("b/a.schema.json", "{'x-java-" + keyword + "':'../c.schema.json'}", "c.schema.json", "{}"))
                .isEmpty();
    }

    @Test
    void eachFurtherDuplicateIsReportedAtItselfWithTheLineOfTheOneBefore() {
        assertThat(problems("a.schema.json", "{'title':'a',\n'title':'b',\n 'title':'c'}"))
                .containsExactly(
                        "a.schema.json:2:1: line 1 already has this key: remove one of the two members",
                        "a.schema.json:3:2: line 2 already has this key: remove one of the two members");
    }

    @Test
    void oneKeyMayBeInSeveralObjects() {
        assertThat(inFile("{'title':'a','items':{'title':'b'},'allOf':[{'title':'c'},{'title':'d'}]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'not':{'required':['a']}",
                "'oneOf':[{'required':['a']}]",
                "'if':{'required':['a']},'then':{'required':['b']}",
                "'if':{'required':['a']}"
            })
    void aRuleNeedsAnIdASentenceAndASource(String rule) {
        String message = "a rule about several members requires x-rule, description and x-source";
        String source = "'x-source':'https://example.com/'";
        String whole = rule + ",'x-rule':'r','description':'d'," + source;
        assertThat(inFile("{'allOf':[{" + whole + "}]}")).isEmpty();
        for (String part : List.of(",'x-rule':'r'", ",'description':'d'", "," + source)) {
            assertThat(inFile("{'allOf':[{" + whole.replace(part, "") + "}]}"))
                    .as(part)
                    .containsExactly("11: " + message);
        }
        assertThat(inFile("{'allOf':[{" + rule + ",'x-rule':'r','description':'d'}]," + source + "}"))
                .isEmpty();
    }

    /** A choice describes the same value as the member, and so has its source. */
    @Test
    void aChoiceHasTheSourceOfItsMember() {
        String choice = "'pattern':'^a$','x-shape':'a'";
        String source = ",'x-source':'https://example.com/'";
        assertThat(inFile("{'properties':{'a':{'anyOf':[{" + choice + "}]" + source + "}}}"))
                .isEmpty();
        assertThat(inFile("{'properties':{'a':{'anyOf':[{" + choice + source + "}]}}}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^(?=a)b$",
                "^(?:a)$",
                "^a+?$",
                "^a*+$",
                "^a{2}{3}$",
                "^a.b$",
                "^a^b$",
                "^a$b$",
                "^[0-9$",
                "^(a$",
                "^a)$",
                "^a{2$",
                "^a{2,}$",
                "^é$"
            })
    void aPatternThatIsNotSupportedIsRefused(String pattern) {
        String source = "'x-source':'https://example.com/'";
        String end = ": use ASCII characters, classes, groups, alternatives and quantifiers only";
        assertThat(inFile("{'properties':{'a':{'pattern':'" + pattern + "','x-shape':'a'}}," + source + "}"))
                .singleElement()
                .asString()
                .startsWith("21: the pattern " + pattern + " ")
                .endsWith(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"^\\\\d+$", "^[\\\\w]$", "^a\\\\b$", "^\\\\p{Lu}$", "^\\\\n$", "^\\\\u12$", "^a\\\\$"})
    void anEscapeThatIsNotSupportedIsRefused(String pattern) {
        assertThat(inFile("{'pattern':'" + pattern + "','x-shape':'a','x-source':'https://example.com/'}"))
                .singleElement()
                .asString()
                .startsWith("2: the pattern ");
    }

    @Test
    void patternsOfWarningsAndOfSsmlAreCheckedToo() {
        String doubt =
                "'x-doubtful':[{'rule':'r','pattern':'^(?!a)$','description':'should b','hint':'h','example':''}]";
        assertThat(inFile("{'anyOf':[{" + doubt + "}]}"))
                .singleElement()
                .asString()
                .startsWith("38: the pattern ");
        String distinct = "'x-distinct':{'rule':'r','description':'d','hint':'h','members':['a','b'],"
                + "'except':'^(?!a)$','source':'https://example.com/','bad':{}}";
        assertThat(inFile("{" + distinct + "}")).singleElement().asString().contains(": the pattern ");
        assertThat(inFile("{'x-ssml':{'break':{'time':{'pattern':'^(?!a)$','x-shape':'s'}}}}"))
                .containsExactly("29: the pattern ^(?!a)$ is not supported from index 2 on: use ASCII characters,"
                        + " classes, groups, alternatives and quantifiers only");
    }

    /** A greater one would be cut off, or would be no limit at all. */
    @ParameterizedTest
    @ValueSource(strings = {"minLength", "maxLength", "minItems", "maxItems"})
    void aLengthMustFitIntoAnInt(String keyword) {
        String source = ",'x-source':'https://example.com/'}";
        assertThat(inFile("{'" + keyword + "':2147483647" + source)).isEmpty();
        assertThat(inFile("{'" + keyword + "':10000000000000000000" + source))
                .singleElement()
                .asString()
                .contains("must have a maximum value of 2147483647");
    }
}
