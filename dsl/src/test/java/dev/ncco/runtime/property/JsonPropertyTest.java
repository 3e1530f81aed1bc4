package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.empty;
import static dev.ncco.runtime.property.MemberJson.refused;
import static dev.ncco.runtime.property.MemberJson.refusedInJson;
import static dev.ncco.runtime.property.MemberJson.strict;
import static dev.ncco.runtime.property.MemberJson.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.runtime.text.TextPattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of the caller: what is copied, and the limits of names and values in a map. */
class JsonPropertyTest {

    private static final JsonProperty JSON = ObjectDescriptor.of("object").json("x");
    private static final JsonProperty HEADERS =
            JSON.names(TextPattern.of("^[A-Za-z/~-]+$", "a name")).values(TextPattern.of("^[0-9]*$", "digits"));

    @Test
    void aCopyDoesNotSeeLaterChanges() {
        List<Object> inner = new ArrayList<>(List.of(1));
        Map<String, Object> outer = new HashMap<>(Map.of("a", inner));
        Object copy = JSON.check(outer);
        inner.add(2);
        outer.put("b", 3);
        assertThat(copy).isEqualTo(Map.of("a", List.of(1)));
    }

    @Test
    void aCopyCannotBeChanged() {
        Map<String, List<Integer>> copy = JSON.checkMap(Map.of("a", List.of(1), "b", List.of(2)));
        assertThatThrownBy(() -> copy.put("c", List.of())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> copy.get("a").add(2)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void nullIsRefusedAsAWholeButNotInside() {
        refused(() -> JSON.check(null), "/x", "object.x.type", "x must not be null");
        refused(() -> JSON.checkMap(null), "/x", "object.x.type", "x must not be null");
        assertThat(JSON.check(Arrays.asList(1, null))).isEqualTo(Arrays.asList(1, null));
        assertThat(JSON.checkMap(Collections.singletonMap("a", null))).isEqualTo(Collections.singletonMap("a", null));
    }

    @Test
    void whatIsNotJsonIsRefusedWithItsPlace() {
        refused(
                () -> JSON.check(Map.of("a/b", List.of(1, new Object[0]))),
                "/x/a~1b/1",
                "object.x.type",
                "x at /a~1b/1 must be a map, list, string, number, boolean or null, but was a [Ljava.lang.Object;");
        refused(
                () -> JSON.check(List.of(Double.NaN)),
                "/x/0",
                "object.x.type",
                "x at /0 must be a finite number, but was NaN");
        refused(() -> JSON.check(Map.of(1, "a")), "/x", "object.x.type", "x has a key that is not a string: \"1\"");
    }

    @Test
    void aNameIsRefusedAtItsPlaceInTheWordsOfThePattern() {
        assertThat(HEADERS.checkMap(Map.of("X-Id", "1"))).isEqualTo(Map.of("X-Id", "1"));
        String sentence = "a name in x must be a name, but was \"a b\"";
        refused(() -> HEADERS.checkMap(Map.of("a b", "1")), "/x/a b", "object.x.names", sentence);
        refusedInJson(
                () -> HEADERS.readMap(strict("{\"a b\":\"1\"}"), null),
                "object.x.names",
                sentence + " (line 1, column 7, /x/a b)");
    }

    /** A header may contain a password. */
    @Test
    void aValueIsRefusedAtItsPlaceWithoutBeingShown() {
        String sentence = "the value of \"a/b\" in x must be digits";
        refused(() -> HEADERS.checkMap(Map.of("a/b", "hunter2")), "/x/a~1b", "object.x.values", sentence);
        refusedInJson(
                () -> HEADERS.readMap(strict("{\"a/b\":\"hunter2\"}"), null),
                "object.x.values",
                sentence + " (line 1, column 13, /x/a~1b)");
    }

    @ParameterizedTest
    @CsvSource({
        "null, must not be null",
        "1, 'must be a string, but was a number'",
        "true, 'must be a string, but was true'",
        "[1], 'must be a string, but was an array'",
        "{}, 'must be a string, but was an object'"
    })
    void aValueOfAnotherTypeIsRefused(String json, String sentence) {
        refusedInJson(
                () -> HEADERS.readMap(strict("{\"a\":" + json + "}"), null),
                "object.x.type",
                "the value of \"a\" in x " + sentence + " (line 1, column 11, /x/a)");
        Object value = JSON.readMap(strict("{\"a\":" + json + "}"), null).get("a");
        refused(
                () -> HEADERS.checkMap(Collections.singletonMap("a", value)),
                "/x/a",
                "object.x.type",
                "the value of \"a\" in x " + sentence);
    }

    @Test
    void withoutAPatternEachNameAndValueIsAccepted() {
        assertThat(JSON.readMap(strict("{\"a b\":null,\"\":{}}"), null)).containsOnlyKeys("a b", "");
        assertThat(JSON.names(TextPattern.of("^a$", "a")).checkMap(Map.of("a", 1)))
                .isEqualTo(Map.of("a", 1));
    }

    @Test
    void onlyAnObjectIsReadAsAMap() {
        refusedInJson(
                () -> JSON.readMap(strict("[]"), null),
                "object.x.type",
                "x must be an object, but was an array (line 1, column 6, /x)");
        refusedInJson(
                () -> JSON.readMap(strict("null"), null), "object.x.type", "x must not be null (line 1, column 6, /x)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-0.5", "\"a\\\"b\"", "true", "[]", "{}", "[1,{\"a\":null}]", "{\"b\":1,\"a\":[2]}"})
    void whatIsReadIsWrittenInTheSameWay(String json) {
        Object value = JSON.read(strict(json), null);
        assertThat(written(out -> JSON.write(out, value))).isEqualTo("{\"x\":" + json + "}");
        assertThat(JSON.check(value)).isEqualTo(value);
    }

    @Test
    void nullIsNotReadAndWhatIsNotSetIsNotWritten() {
        refusedInJson(
                () -> JSON.read(strict("null"), null), "object.x.type", "x must not be null (line 1, column 6, /x)");
        assertThat(written(out -> JSON.write(out, null))).isEqualTo("{}");
    }

    @Test
    void aMemberThatWasReadBeforeIsADuplicate() {
        String message = "duplicate member \"x\" (line 1, column 6, /x)";
        refusedInJson(() -> JSON.read(strict("1"), 0), "json.duplicate-key", message);
        refusedInJson(() -> JSON.readMap(strict("{}"), Map.of()), "json.duplicate-key", message);
    }

    @Test
    void aRequiredMemberMustHaveBeenRead() {
        assertThat(JSON.require(empty(), Map.of())).isEqualTo(Map.of());
        refusedInJson(
                () -> JSON.require(empty(), null),
                "object.x.required",
                "object requires the member \"x\" (line 1, column 1)");
    }
}
