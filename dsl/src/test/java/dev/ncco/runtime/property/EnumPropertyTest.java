package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.empty;
import static dev.ncco.runtime.property.MemberJson.lenient;
import static dev.ncco.runtime.property.MemberJson.refused;
import static dev.ncco.runtime.property.MemberJson.refusedInJson;
import static dev.ncco.runtime.property.MemberJson.strict;
import static dev.ncco.runtime.property.MemberJson.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.HttpMethod;
import dev.ncco.runtime.Token;
import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.io.UncheckedMembers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Field values, reading and writing of a constant of a closed enumeration. */
class EnumPropertyTest {

    private static final EnumProperty<HttpMethod> METHOD =
            ObjectDescriptor.of("object").constant("x", HttpMethod.values());

    private enum Only implements Token {
        ONE;

        @Override
        public String value() {
            return "one";
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConstantIsReadAndWrittenAsItIsSet(HttpMethod method) {
        byte field = METHOD.check(method);
        assertThat(field).isNotEqualTo(EnumProperty.UNSET);
        assertThat(METHOD.get(field)).isEqualTo(method);
        assertThat(METHOD.read(field)).contains(method);
        String json = "\"" + method.value() + "\"";
        assertThat(written(out -> METHOD.write(out, field))).isEqualTo("{\"x\":" + json + "}");
        assertThat(METHOD.read(strict(json), EnumProperty.UNSET)).isEqualTo(field);
    }

    @Test
    void aConstantThatIsNotSetIsNotWritten() {
        assertThat(METHOD.read(EnumProperty.UNSET)).isEmpty();
        assertThat(written(out -> METHOD.write(out, EnumProperty.UNSET))).isEqualTo("{}");
    }

    @Test
    void nullIsRefused() {
        refused(() -> METHOD.check(null), "/x", "object.x.type", "x must not be null");
        refused(() -> METHOD.checkItem(null, 4), "/x/4", "object.x.type", "an element of x must not be null");
    }

    @ParameterizedTest
    @CsvSource({
        "'\"PUT\"', 'must be one of POST, GET, but was \"PUT\"'",
        "'\"get\"', 'must be one of POST, GET, but was \"get\"'",
        "'\"\"', 'must be one of POST, GET, but was \"\"'"
    })
    void otherStringsAreRefusedWithTheValues(String json, String sentence) {
        refusedInJson(
                () -> METHOD.read(strict(json), EnumProperty.UNSET),
                "object.x.enum",
                "x " + sentence + " (line 1, column 6, /x)");
    }

    @ParameterizedTest
    @CsvSource({"null, must not be null", "0, 'must be a string, but was the number 0'"})
    void valuesOfOtherTypesAreRefused(String json, String sentence) {
        refusedInJson(
                () -> METHOD.read(strict(json), EnumProperty.UNSET),
                "object.x.type",
                "x " + sentence + " (line 1, column 6, /x)");
    }

    @Test
    void aSingleValueIsQuoted() {
        EnumProperty<Only> only = ObjectDescriptor.of("object").constant("x", Only.values());
        refusedInJson(
                () -> only.read(strict("\"two\""), EnumProperty.UNSET),
                "object.x.enum",
                "x must be \"one\", but was \"two\" (line 1, column 6, /x)");
    }

    @Test
    void aLenientReaderKeepsAnUnknownConstant() {
        JsonReader in = lenient("\"PUT\"");
        byte field = METHOD.read(in, EnumProperty.UNSET);
        assertThat(field).isEqualTo(EnumProperty.UNSET);
        assertThat(in.nextMember()).isNull();
        UncheckedMembers kept = in.kept();
        assertThat(kept.toMap()).isEqualTo(Map.of("x", "PUT"));
        assertThat(METHOD.require(in, field, kept)).isEqualTo(EnumProperty.UNSET);
        assertThatThrownBy(() -> METHOD.get(field))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("x ");
    }

    @Test
    void aRequiredMemberMustHaveBeenRead() {
        byte first = METHOD.check(HttpMethod.POST);
        assertThat(METHOD.require(empty(), first, UncheckedMembers.NONE)).isEqualTo(first);
        refusedInJson(
                () -> METHOD.require(empty(), EnumProperty.UNSET, UncheckedMembers.NONE),
                "object.x.required",
                "object requires the member \"x\" (line 1, column 1)");
    }

    @Test
    void theFirstConstantThatWasReadBeforeMakesADuplicate() {
        refusedInJson(
                () -> METHOD.read(strict("\"GET\""), METHOD.check(HttpMethod.POST)),
                "json.duplicate-key",
                "duplicate member \"x\" (line 1, column 6, /x)");
    }

    @Test
    void aConstantIsFoundByItsExactValue() {
        assertThat(EnumProperty.parse("HttpMethod", HttpMethod.values(), "GET")).isEqualTo(HttpMethod.GET);
        refused(
                () -> EnumProperty.parse("HttpMethod", HttpMethod.values(), "get"),
                "",
                "HttpMethod.enum",
                "HttpMethod must be one of POST, GET, but was \"get\"");
        refused(
                () -> EnumProperty.parse("HttpMethod", HttpMethod.values(), null),
                "",
                "HttpMethod.type",
                "HttpMethod must not be null");
    }

    private enum Hostile implements Token {
        QUOTE;

        @Override
        public String value() {
            return "a\"\\\n\u00e9";
        }
    }

    @Test
    void aValueIsEscapedInJson() {
        EnumProperty<Hostile> hostile = ObjectDescriptor.of("object").constant("x\"", Hostile.values());
        String json = "\"a\\\"\\\\\\n\u00e9\"";
        assertThat(written(out -> hostile.write(out, hostile.check(Hostile.QUOTE))))
                .isEqualTo("{\"x\\\"\":" + json + "}");
        assertThat(hostile.read(strict(json), EnumProperty.UNSET)).isEqualTo(hostile.check(Hostile.QUOTE));
    }
}
