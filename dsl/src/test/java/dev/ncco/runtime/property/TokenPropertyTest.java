package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.empty;
import static dev.ncco.runtime.property.MemberJson.refused;
import static dev.ncco.runtime.property.MemberJson.refusedInJson;
import static dev.ncco.runtime.property.MemberJson.strict;
import static dev.ncco.runtime.property.MemberJson.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.runtime.ExpandableEnum;
import dev.ncco.runtime.text.TextPattern;
import org.junit.jupiter.api.Test;

/** Reading and writing of a value of an open enumeration, and how its constants are found. */
class TokenPropertyTest {

    private static final TokenProperty<Color> COLOR =
            ObjectDescriptor.of("object").token("x");

    /** The limits of the class, whose messages name the class and not the member. */
    private static final TextProperty SHAPE = TextProperty.of("Color", "Color")
            .pattern(TextPattern.of("^[a-z\"]+$", "lower case"))
            .maxLength(6);

    private static final class Color extends ExpandableEnum {
        Color(String value) {
            super(value);
        }
    }

    @Test
    void aValueIsWrittenWithItsSpellingAndEscaped() {
        assertThat(written(out -> COLOR.write(out, new Color("a\"B")))).isEqualTo("{\"x\":\"a\\\"B\"}");
        assertThat(written(out -> COLOR.write(out, null))).isEqualTo("{}");
    }

    @Test
    void nullIsRefused() {
        Color red = new Color("red");
        assertThat(COLOR.check(red)).isSameAs(red);
        refused(() -> COLOR.check(null), "/x", "object.x.type", "x must not be null");
        refusedInJson(
                () -> COLOR.read(strict("null"), null, SHAPE),
                "object.x.type",
                "x must not be null (line 1, column 6, /x)");
    }

    @Test
    void aTextIsReadInTheFormThatIsFastToWrite() {
        assertThat(COLOR.read(strict("\"red\""), null, SHAPE)).isEqualTo("red");
        assertThat(COLOR.read(strict("\"a\\\"b\""), null, SHAPE))
                .isNotInstanceOf(String.class)
                .hasToString("a\"b");
    }

    @Test
    void aTextThatTheClassRefusesBreaksARuleOfTheMember() {
        refusedInJson(
                () -> COLOR.read(strict("\"RED\""), null, SHAPE),
                "object.x.pattern",
                "Color must be lower case, but was \"RED\" (line 1, column 6, /x)");
        refusedInJson(
                () -> COLOR.read(strict("\"reddish\""), null, SHAPE),
                "object.x.maxLength",
                "Color must have at most 6 characters, but has 7 (line 1, column 6, /x)");
    }

    @Test
    void anUnpairedSurrogateIsReportedAsSuch() {
        refusedInJson(
                () -> COLOR.read(strict("\"\\ud83d\""), null, SHAPE),
                "json.lone-surrogate",
                "a string contains an unpaired surrogate (line 1, column 6, /x)");
    }

    @Test
    void aMemberThatWasReadBeforeIsADuplicate() {
        refusedInJson(
                () -> COLOR.read(strict("\"red\""), new Color("red"), SHAPE),
                "json.duplicate-key",
                "duplicate member \"x\" (line 1, column 6, /x)");
    }

    @Test
    void aRequiredMemberMustHaveBeenRead() {
        Color red = new Color("red");
        assertThat(COLOR.require(empty(), red)).isSameAs(red);
        refusedInJson(
                () -> COLOR.require(empty(), null),
                "object.x.required",
                "object requires the member \"x\" (line 1, column 1)");
    }

    @Test
    void aKnownValueIsFoundInItsOwnSpellingOnly() {
        KnownTokens<Color> known = new KnownTokens<>();
        Color red = known.add(new Color("red"));
        assertThat(known.find("red")).isSameAs(red);
        assertThat(known.find("RED")).isNull();
        assertThat(known.find("blue")).isNull();
        assertThat(known.find(null)).isNull();
    }
}
