package dev.ncco.codegen.plan;

import static dev.ncco.codegen.testing.InlineSchemas.member;
import static dev.ncco.codegen.testing.InlineSchemas.open;
import static dev.ncco.codegen.testing.InlineSchemas.planMember;
import static dev.ncco.codegen.testing.InlineSchemas.planObject;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of a member in the words of its Javadoc. */
class LimitsTest {

    private static String limits(String keywords) {
        return planMember(keywords).doc().limits();
    }

    private static String limitsOfReceived(String keywords) {
        return planObject(open("A", member("x", keywords), ""))
                .property("x")
                .doc()
                .limits();
    }

    @Test
    void integers() {
        assertThat(limits("'type':'integer'")).isEmpty();
        assertThat(limits("'type':'integer','x-unit':'seconds'")).isEqualTo("in seconds");
        assertThat(limits("'type':'integer','minimum':0")).isEqualTo("at least 0");
        assertThat(limits("'type':'integer','minimum':0,'x-unit':'seconds'")).isEqualTo("at least 0 seconds");
        assertThat(limits("'type':'integer','minimum':1,'maximum':7200,'x-unit':'seconds'"))
                .isEqualTo("from 1 to 7200 seconds");
        assertThat(limits("'type':'integer','maximum':9,'x-unit':'seconds'")).isEqualTo("at most 9 seconds");
        assertThat(limits("'type':'integer','minimum':-5,'maximum':-1")).isEqualTo("from -5 to -1");
    }

    @Test
    void decimals() {
        assertThat(limits("'type':'number'")).isEmpty();
        assertThat(limits("'type':'number','x-unit':'seconds'")).isEqualTo("in seconds");
        assertThat(limits("'type':'number','minimum':0.4")).isEqualTo("at least 0.4");
        assertThat(limits("'type':'number','minimum':-1,'maximum':1")).isEqualTo("from -1 to 1");
        assertThat(limits("'type':'number','maximum':-0.5,'x-unit':'seconds'")).isEqualTo("at most -0.5 seconds");
        assertThat(limits("'type':'number','minimum':0,'maximum':3000000000")).isEqualTo("from 0 to 3000000000");
    }

    @Test
    void aRangeThatThePlatformMovesNumbersInto() {
        assertThat(limits("'type':'number','x-clamped':{'minimum':0.1,'maximum':7200},'x-unit':'seconds'"))
                .isEqualTo("from 0.1 to 7200 seconds; the platform uses the nearest value for others");
        assertThat(limits("'type':'number','minimum':0,'maximum':9,'x-clamped':{'minimum':1,'maximum':2}"))
                .as("numbers beyond the limits are refused, so these come first")
                .isEqualTo("from 0 to 9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'minLength':1|not empty",
                "'minLength':2|at least 2 characters",
                "'maxLength':1|at most 1 character",
                "'minLength':1,'maxLength':256|1 to 256 characters",
                "'minLength':3,'maxLength':3|exactly 3 characters",
                "'pattern':'^a*$','x-shape':'some a'|some a",
                "'pattern':'^a*$','x-shape':'some a','maxLength':9|some a; at most 9 characters",
                "'pattern':'^a*$','x-shape':'some a','minLength':1|some a; not empty",
                "'x-spoken-length':{'minimum':1,'maximum':9}|1 to 9 characters, not counting SSML tags"
            })
    void texts(String keywords, String expected) {
        String text = "'type':'string'," + keywords;
        assertThat(limits(text)).isEqualTo(expected);
        assertThat(limits("'type':'array','items':{" + text + "}")).isEqualTo(expected);
        assertThat(limits("'type':'object','properties':{'inner':{" + text + "}}"))
                .isEqualTo(expected);
    }

    @Test
    void whatHasNoLimits() {
        assertThat(limits("'type':'string'")).isEmpty();
        assertThat(limits("'type':'boolean'")).isEmpty();
        assertThat(limits("'type':'object'")).isEmpty();
        assertThat(limits("'type':'string','enum':['a'],'x-java-type':'E'")).isEmpty();
        assertThat(limits("'type':'array','items':{'type':'string'},'maxItems':3"))
                .isEmpty();
    }

    @Test
    void theNamesInAMap() {
        assertThat(limits("'type':'object','propertyNames':{'type':'string','pattern':'^a$','x-shape':'an a'}"))
                .isEqualTo("names are an a");
    }

    /** A {@code Duration} has no unit. */
    @Test
    void receivedNumbersHaveTheirUnitUnlessTheyAreDurations() {
        String number = "'type':'integer','x-unit':'seconds','x-java-type':";
        assertThat(limitsOfReceived(number + "'Long'")).isEqualTo("in seconds");
        assertThat(limitsOfReceived(number + "'Duration'")).isEmpty();
        assertThat(limitsOfReceived("'type':'integer'")).isEmpty();
    }
}
