package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.empty;
import static dev.ncco.runtime.property.MemberJson.lenient;
import static dev.ncco.runtime.property.MemberJson.refusedInJson;
import static dev.ncco.runtime.property.MemberJson.strict;
import static dev.ncco.runtime.property.MemberJson.written;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Field values, reading and writing of a boolean. */
class FlagPropertyTest {

    private static final FlagProperty FLAG = ObjectDescriptor.of("object").flag("x");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFlagIsReadAndWrittenAsItIsSet(boolean value) {
        byte field = FLAG.check(value);
        assertThat(field).isNotEqualTo(FlagProperty.UNSET);
        assertThat(FLAG.get(field)).isEqualTo(value);
        assertThat(FLAG.read(field)).contains(value);
        assertThat(written(out -> FLAG.write(out, field))).isEqualTo("{\"x\":" + value + "}");
        assertThat(FLAG.read(strict(String.valueOf(value)), FlagProperty.UNSET)).isEqualTo(field);
    }

    @Test
    void aFlagThatIsNotSetIsNeitherTrueNorFalse() {
        assertThat(FLAG.read(FlagProperty.UNSET)).isEmpty();
        assertThat(written(out -> FLAG.write(out, FlagProperty.UNSET))).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({
        "null, must not be null",
        "1, 'must be true or false, but was the number 1'",
        "'\"true\"', 'must be true or false, but was the string \"true\"'",
        "[], 'must be true or false, but was an array'",
        "{}, 'must be true or false, but was an object'"
    })
    void valuesOfOtherTypesAreRefused(String json, String sentence) {
        refusedInJson(
                () -> FLAG.read(strict(json), FlagProperty.UNSET),
                "object.x.type",
                "x " + sentence + " (line 1, column 6, /x)");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "TRUE, true", "False, false", "' true ', true"})
    void aLenientReaderAcceptsAFlagInAString(String text, boolean value) {
        assertThat(FLAG.read(lenient("\"" + text + "\""), FlagProperty.UNSET)).isEqualTo(FLAG.check(value));
    }

    @ParameterizedTest
    @CsvSource({"'\"yes\"', the string \"yes\"", "'\"\"', the string \"\"", "0, the number 0"})
    void aLenientReaderRefusesOtherWordsAndNumbers(String json, String found) {
        refusedInJson(
                () -> FLAG.read(lenient(json), FlagProperty.UNSET),
                "object.x.type",
                "x must be true or false, but was " + found + " (line 1, column 6, /x)");
    }

    @Test
    void falseThatWasReadBeforeMakesADuplicate() {
        refusedInJson(
                () -> FLAG.read(strict("true"), FlagProperty.FALSE),
                "json.duplicate-key",
                "duplicate member \"x\" (line 1, column 6, /x)");
    }

    @Test
    void aRequiredMemberMustHaveBeenRead() {
        assertThat(FLAG.require(empty(), FlagProperty.FALSE)).isEqualTo(FlagProperty.FALSE);
        refusedInJson(
                () -> FLAG.require(empty(), FlagProperty.UNSET),
                "object.x.required",
                "object requires the member \"x\" (line 1, column 1)");
    }
}
