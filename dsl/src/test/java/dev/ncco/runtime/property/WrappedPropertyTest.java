package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.lenient;
import static dev.ncco.runtime.property.MemberJson.refused;
import static dev.ncco.runtime.property.MemberJson.refusedInJson;
import static dev.ncco.runtime.property.MemberJson.strict;
import static dev.ncco.runtime.property.MemberJson.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.runtime.io.JsonReader;
import dev.ncco.runtime.text.TextPattern;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading and writing of a string that JSON wraps in an object. */
class WrappedPropertyTest {

    private static final TextProperty NUMBER =
            TextProperty.of("from", "number").pattern(TextPattern.of("^[0-9]+$", "digits"));
    private static final WrappedProperty PHONE =
            ObjectDescriptor.of("object").wrapped("x", Map.of("type", "phone"), NUMBER);

    @Test
    void theStringIsWrittenAfterTheConstants() {
        assertThat(written(out -> PHONE.write(out, PHONE.check("14155550100"))))
                .isEqualTo("{\"x\":{\"type\":\"phone\",\"number\":\"14155550100\"}}");
        assertThat(written(out -> PHONE.write(out, null))).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"phone\",\"number\":\"1\"}", "{ \"number\" : \"1\", \"type\" : \"phone\" }"})
    void membersAreReadInAnyOrder(String json) {
        assertThat(PHONE.read(strict(json), null)).isEqualTo("1");
    }

    /** The caller set {@code x}, and has not heard of {@code number}. */
    @Test
    void aMessageNamesTheMemberThatTheCallerSet() {
        refused(() -> PHONE.check("a"), "/x/number", "from.number.pattern", "x must be digits, but was \"a\"");
        refused(() -> PHONE.check(null), "/x/number", "from.number.type", "x must not be null");
        refused(() -> PHONE.present(null), "/x", "object.x.type", "x must not be null");
    }

    @Test
    void withoutConstantsAMessageNamesTheStringInside() {
        WrappedProperty headers = ObjectDescriptor.of("object")
                .wrapped("x", Map.of(), TextProperty.of("headers", "id").minLength(1));
        refused(() -> headers.check(""), "/x/id", "headers.id.minLength", "id must not be empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'type':'phone','number':'a'};from.number.pattern;number must be digits, but was \"a\";31;/x/number",
                "{'type':'phone','number':1};from.number.type;number must be a string, but was the number 1;31;/x/number",
                "{'type':'phone'};from.number.required;from requires the member \"number\";6;/x",
                "{'number':'1'};from.type.required;from requires the member \"type\";6;/x",
                "{'type':'app','number':'1'};from.type.enum;type must be \"phone\", but was \"app\";14;/x/type",
                "{'type':null,'number':'1'};from.type.type;type must not be null;14;/x/type",
                "{'type':'phone','z':1};from.unknown-member;from has no member \"z\";22;/x/z",
                "[];object.x.type;x must be an object, but was an array;6;/x",
                "1;object.x.type;x must be an object, but was a number;6;/x"
            })
    void otherJsonIsRefusedAtItsPlace(String json, String rule, String sentence, int column, String pointer) {
        refusedInJson(
                () -> PHONE.read(strict(json.replace('\'', '"')), null),
                rule,
                sentence + " (line 1, column " + column + ", " + pointer + ")");
    }

    @Test
    void aMemberInsideMustNotRepeat() {
        refusedInJson(
                () -> PHONE.read(strict("{\"type\":\"phone\",\"type\":\"phone\",\"number\":\"1\"}"), null),
                "json.duplicate-key",
                "duplicate member \"type\" (line 1, column 22, /x/type)");
    }

    @Test
    void aLenientReaderKeepsAnObjectWithUnknownMembersAsAWhole() {
        JsonReader withNewMember = lenient("{\"type\":\"phone\",\"z\":[1],\"number\":\"1\"}");
        assertThat(PHONE.read(withNewMember, null)).isNull();
        assertThat(withNewMember.nextMember()).isNull();
        assertThat(withNewMember.kept().toMap())
                .isEqualTo(Map.of("x", Map.of("type", "phone", "z", List.of(1), "number", "1")));
        JsonReader withNewType = lenient("{\"type\":\"app\",\"number\":\"1\"}");
        assertThat(PHONE.read(withNewType, null)).isNull();
        assertThat(withNewType.nextMember()).isNull();
        assertThat(withNewType.kept().toMap()).isEqualTo(Map.of("x", Map.of("type", "app", "number", "1")));
    }

    @Test
    void aMemberThatWasReadBeforeIsADuplicate() {
        refusedInJson(
                () -> PHONE.read(strict("{}"), "1"),
                "json.duplicate-key",
                "duplicate member \"x\" (line 1, column 6, /x)");
    }

    @Test
    void namesAndConstantsAreEscapedInJson() {
        WrappedProperty hostile = ObjectDescriptor.of("object")
                .wrapped("x", Map.of("type\\", "a\"b"), TextProperty.of("from", "\"number\""));
        String json = "{\"type\\\\\":\"a\\\"b\",\"\\\"number\\\"\":\"1\"}";
        assertThat(written(out -> hostile.write(out, hostile.check("1")))).isEqualTo("{\"x\":" + json + "}");
        assertThat(hostile.read(strict(json), null)).isEqualTo("1");
    }
}
