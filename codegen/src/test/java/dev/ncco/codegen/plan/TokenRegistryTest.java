package dev.ncco.codegen.plan;

import static dev.ncco.codegen.testing.InlineSchemas.member;
import static dev.ncco.codegen.testing.InlineSchemas.messages;
import static dev.ncco.codegen.testing.InlineSchemas.object;
import static dev.ncco.codegen.testing.InlineSchemas.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.codegen.model.TokenType;
import dev.ncco.codegen.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The classes of enumerations that several members use. */
class TokenRegistryTest {

    private static String closed(String name, String values) {
        return member(name, "'type':'string','enum':[" + values + "],'x-java-type':'E'");
    }

    private static String known(String name, String values, String more) {
        return "'" + name + "':{'type':'string','x-known-values':[" + values + "],'x-java-type':'E','examples':['a']"
                + more + "}";
    }

    private static List<TokenType> tokens(String members) {
        return plan("a.schema.json", object("A", members, "")).tokens();
    }

    private static List<String> mistakes(String members) {
        return messages("a.schema.json", object("A", members, ""));
    }

    @Test
    void aClosedEnumerationKeepsTheOrderOfItsValues() {
        assertThat(tokens(closed("x", "'b','a'"))).singleElement().satisfies(token -> {
            assertThat(token.name()).isEqualTo("E");
            assertThat(token.values()).containsExactly("b", "a");
            assertThat(token.text()).isEmpty();
            assertThat(token.file()).isEqualTo("a.schema.json");
            assertThat(token.doc().text()).isEqualTo("The member.");
        });
    }

    @Test
    void aClosedEnumerationIsTheSameWhereverItIsNamed() {
        assertThat(tokens(closed("x", "'a','b'") + "," + closed("y", "'a','b'")))
                .hasSize(1);
        String other = "E has other values in a.schema.json: share one definition, or choose another x-java-type";
        assertThat(mistakes(closed("x", "'a','b'") + "," + closed("y", "'a'"))).containsExactly(other);
        assertThat(mistakes(closed("x", "'a','b'") + "," + closed("y", "'b','a'")))
                .containsExactly(other);
    }

    /** Its field is a byte, of which 0 stands for none. */
    @Test
    void aClosedEnumerationHasAtMost127Values() {
        assertThat(tokens(closed("x", values(127))).get(0).values()).hasSize(127);
        assertThat(mistakes(closed("x", values(128))))
                .containsExactly("an enumeration has at most 127 values: use x-known-values for more");
        assertThat(tokens(known("x", values(128), ",'description':'D.'")).get(0).values())
                .hasSize(128);
    }

    private static String values(int count) {
        return IntStream.range(0, count).mapToObj(i -> "'v" + i + "'").collect(Collectors.joining(","));
    }

    @Test
    void anOpenEnumerationGathersAllKnownValuesWithoutRegardToCase() {
        String members =
                known("x", "'b','C'", ",'description':'One.'") + "," + known("y", "'c','a'", ",'description':'Other.'");
        assertThat(tokens(members))
                .singleElement()
                .satisfies(token -> assertThat(token.values()).containsExactly("a", "b", "C"));
    }

    @Test
    void anOpenEnumerationHasTheLimitsOfItsText() {
        assertThat(tokens(known("x", "'a'", ",'description':'D.','maxLength':9"))
                        .get(0)
                        .text())
                .isEqualTo(Optional.of(new ValueType.Text(List.of(), "", 0, 9, false, false)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The color.|The color.|The color.",
                "The color.|the COLOR.|The color.",
                "The color.|The light.|The color, or the light.",
                "The color of it.|The color.|The color of it."
            })
    void theDescriptionsOfAllMembersAreJoined(String first, String second, String expected) {
        String members = known("x", "'a'", ",'description':'" + first + "'") + ","
                + known("y", "'a'", ",'description':'" + second + "'");
        assertThat(tokens(members).get(0).doc().text()).isEqualTo(expected);
    }

    @Test
    void oneMemberIsEnoughToMakeASwitch() {
        String plain = known("x", "'a'", ",'description':'D.'");
        String switched = known("y", "'a'", ",'description':'D.','x-java-switch':true");
        String after = known("z", "'a'", ",'description':'D.'");
        assertThat(tokens(plain).get(0).isSwitched()).isFalse();
        assertThat(tokens(plain + "," + switched + "," + after).get(0).isSwitched())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en-US, EN_US", "camelCase, CAMEL_CASE", "a.b/c, A_B_C", "x2y, X2Y"})
    void aValueHasAConstantInUpperCase(String value, String constant) {
        assertThat(TokenType.constantName(value)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'a-b','a_b'|the Java constant A_B of the value a_b is already used for a-b",
                "'2nd'|the Java constant 2ND of the value 2nd is not a valid name",
                "''|the Java constant  of the value  is not a valid name",
                "'?'|the Java constant _ of the value ? is not a valid name"
            })
    void eachValueNeedsAConstantOfItsOwn(String values, String message) {
        assertThat(mistakes(closed("x", values))).containsExactly(message);
        assertThat(mistakes(known("x", values, ",'description':'D.'"))).containsExactly(message);
    }

    @Test
    void classesAreInTheOrderOfTheirNames() {
        String members = closed("x", "'a'").replace("'E'", "'Z'") + "," + closed("y", "'a'");
        assertThat(tokens(members)).extracting(TokenType::name).containsExactly("E", "Z");
    }

    @Test
    void aClosedAndAnOpenEnumerationCannotBeOneClass() {
        String open = known("x", "'a'", ",'description':'D.'");
        String end = " in a.schema.json: use the same keyword, or choose another x-java-type";
        assertThat(mistakes(open + "," + closed("y", "'a'"))).containsExactly("E is an open enumeration" + end);
        assertThat(mistakes(closed("y", "'a'") + "," + open)).containsExactly("E is a closed enumeration" + end);
    }

    @Test
    void knownValuesOfSeveralMembersNeedConstantsOfTheirOwn() {
        String first = known("x", "'a-b'", ",'description':'D.'");
        assertThat(mistakes(first + "," + known("y", "'c','a_b'", ",'description':'D.'")))
                .containsExactly(
                        "the Java constant A_B of the value a_b of E is already used for a-b in another place: use"
                                + " the same spelling, or choose another x-java-type");
        assertThat(tokens(first + "," + known("y", "'A-B'", ",'description':'D.'"))
                        .get(0)
                        .values())
                .as("values are compared without case")
                .containsExactly("a-b");
    }
}
