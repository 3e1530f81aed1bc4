package dev.ncco.runtime.property;

import static dev.ncco.runtime.property.MemberJson.empty;
import static dev.ncco.runtime.property.MemberJson.refused;
import static dev.ncco.runtime.property.MemberJson.refusedInJson;
import static dev.ncco.runtime.property.MemberJson.strict;
import static dev.ncco.runtime.property.MemberJson.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.runtime.InvalidValueException;
import dev.ncco.runtime.text.TextPattern;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits, secrets, reading and writing of a string. */
class TextPropertyTest {

    private static final long SEED = 20_263;
    private static final String SMILEY = "\uD83D\uDE00";
    private static final String HIGH = "\uD83D";
    private static final TextProperty UNLIMITED = ObjectDescriptor.of("object").text("x");
    private static final TextProperty SHORT = UNLIMITED.minLength(2).maxLength(4);
    private static final TextProperty SPOKEN = UNLIMITED.spokenLength(2, 4);
    private static final TextProperty DIGITS = UNLIMITED.pattern(TextPattern.of("^[0-9]+$", "digits"));

    @ParameterizedTest
    @ValueSource(strings = {"ab", "abcd", SMILEY + SMILEY, SMILEY + SMILEY + SMILEY + SMILEY, "a\"b", "\u00e9\u00e9"})
    void lengthsUpToTheLimitsAreAcceptedAndCountCharacters(String text) {
        assertThat(SHORT.check(text)).hasToString(text);
        assertThat(SPOKEN.check(text)).hasToString(text);
        assertThat(SHORT.readItem(strict(json(text)))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'', minLength, none",
        "a, minLength, 1",
        SMILEY + ", minLength, 1",
        "abcde, maxLength, 5",
        SMILEY + SMILEY + SMILEY + SMILEY + "a, maxLength, 5"
    })
    void otherLengthsAreRefusedWithLimitAndLength(String text, String keyword, String has) {
        String sentence = "x must have 2 to 4 characters, but has " + has;
        refused(() -> SHORT.check(text), "/x", "object.x." + keyword, sentence);
        refusedInJson(
                () -> SHORT.read(strict(json(text)), null),
                "object.x." + keyword,
                sentence + " (line 1, column 6, /x)");
    }

    @Test
    void oneLimitAloneHasItsOwnWords() {
        refused(
                () -> UNLIMITED.maxLength(1).check("ab"),
                "/x",
                "object.x.maxLength",
                "x must have at most 1 character, but has 2");
        refused(() -> UNLIMITED.minLength(1).check(""), "/x", "object.x.minLength", "x must not be empty");
        refused(
                () -> UNLIMITED.minLength(2).check("a"),
                "/x",
                "object.x.minLength",
                "x must have at least 2 characters, but has 1");
        refused(
                () -> UNLIMITED.minLength(2).maxLength(2).check("a"),
                "/x",
                "object.x.minLength",
                "x must have exactly 2 characters, but has 1");
    }

    @Test
    void tagsDoNotCountAsSpokenCharacters() {
        assertThat(SPOKEN.check("<b>abcd</b>")).hasToString("<b>abcd</b>");
        refused(
                () -> SPOKEN.check("<b>a</b>"),
                "/x",
                "object.x.spoken-length",
                "x must have 2 to 4 characters, not counting SSML tags, but has 1");
        refused(
                () -> SPOKEN.check("<b>abcde</b>"),
                "/x",
                "object.x.spoken-length",
                "x must have 2 to 4 characters, not counting SSML tags, but has 5");
    }

    @Test
    void aPatternIsRefusedInItsWordsWithTheValue() {
        assertThat(DIGITS.check("123")).isEqualTo("123");
        refused(() -> DIGITS.check("12a"), "/x", "object.x.pattern", "x must be digits, but was \"12a\"");
        refusedInJson(
                () -> DIGITS.read(strict("\"12a\""), null),
                "object.x.pattern",
                "x must be digits, but was \"12a\" (line 1, column 6, /x)");
    }

    @Test
    void aSecretIsInNoMessage() {
        TextProperty secret = DIGITS.minLength(3).asSecret();
        refused(() -> secret.check("hunter"), "/x", "object.x.pattern", "x must be digits");
        refused(() -> secret.check("12"), "/x", "object.x.minLength", "x must have at least 3 characters, but has 2");
        refusedInJson(
                () -> secret.read(strict("\"hunter\""), null),
                "object.x.pattern",
                "x must be digits (line 1, column 6, /x)");
        refusedInJson(
                () -> secret.read(strict("12345"), null),
                "object.x.type",
                "x must be a string, but was a number (line 1, column 6, /x)");
    }

    /** A limit that is set after the text became secret must not make it visible. */
    @Test
    void eachLimitKeepsTheSecret() {
        TextPattern pattern = TextPattern.of("^[0-9]+$", "digits");
        assertThat(UNLIMITED.asSecret().pattern(pattern).secret()).isTrue();
        assertThat(UNLIMITED.asSecret().minLength(1).secret()).isTrue();
        assertThat(UNLIMITED.asSecret().maxLength(1).secret()).isTrue();
        assertThat(UNLIMITED.asSecret().spokenLength(1, 2).secret()).isTrue();
    }

    @Test
    void nullIsRefused() {
        refused(() -> UNLIMITED.check(null), "/x", "object.x.type", "x must not be null");
        refused(() -> UNLIMITED.checkItem(null, 3), "/x/3", "object.x.type", "an element of x must not be null");
        refusedInJson(
                () -> UNLIMITED.read(strict("null"), null),
                "object.x.type",
                "x must not be null (line 1, column 6, /x)");
    }

    /** UTF-8 cannot encode it, so it is reported before any limit. */
    @ParameterizedTest
    @CsvSource({HIGH + ", 0", "a" + HIGH + ", 1", "\uDE00" + HIGH + ", 0", SMILEY + "\uDE00, 2"})
    void anUnpairedSurrogateIsRefused(String text, int index) {
        String sentence = "x contains an unpaired surrogate at index " + index;
        refused(() -> UNLIMITED.check(text), "/x", "json.lone-surrogate", sentence);
        refused(() -> UNLIMITED.maxLength(0).check(text), "/x", "json.lone-surrogate", sentence);
        refused(() -> UNLIMITED.checkItem(text, 1), "/x/1", "json.lone-surrogate", sentence);
        refused(() -> DIGITS.check(text), "/x", "json.lone-surrogate", sentence);
        refused(() -> DIGITS.checkItem(text, 1), "/x/1", "json.lone-surrogate", sentence);
    }

    @Test
    void anUnpairedSurrogateInADocumentIsReportedBeforeThePattern() {
        refusedInJson(
                () -> DIGITS.read(strict("\"1\\ud83d\""), null),
                "json.lone-surrogate",
                "a string contains an unpaired surrogate (line 1, column 6, /x)");
    }

    @Test
    void anElementIsRefusedWithItsIndex() {
        refused(() -> DIGITS.checkItem("a", 2), "/x/2", "object.x.pattern", "x must be digits, but was \"a\"");
        refused(
                () -> SHORT.checkItem("a", 0),
                "/x/0",
                "object.x.minLength",
                "x must have 2 to 4 characters, but has 1");
        refused(() -> DIGITS.recheck("a"), "/x", "object.x.pattern", "x must be digits, but was \"a\"");
    }

    @Test
    void aMemberThatWasReadBeforeIsADuplicate() {
        refusedInJson(
                () -> UNLIMITED.read(strict("\"a\""), ""),
                "json.duplicate-key",
                "duplicate member \"x\" (line 1, column 6, /x)");
    }

    @Test
    void aRequiredMemberMustHaveBeenRead() {
        assertThat(UNLIMITED.require(empty(), "")).isEqualTo("");
        refusedInJson(
                () -> UNLIMITED.require(empty(), null),
                "object.x.required",
                "object requires the member \"x\" (line 1, column 1)");
    }

    @Test
    void aTextThatIsNotSetIsNotWrittenButAnEmptyOneIs() {
        assertThat(written(out -> UNLIMITED.write(out, null))).isEqualTo("{}");
        assertThat(written(out -> UNLIMITED.write(out, UNLIMITED.check("")))).isEqualTo("{\"x\":\"\"}");
    }

    @Test
    void whatIsWrittenIsReadAsTheSameText() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random, 12);
            CharSequence field = UNLIMITED.check(text);
            String json = written(out -> UNLIMITED.write(out, field));
            CharSequence read = UNLIMITED.read(strict(json.substring(5, json.length() - 1)), null);
            assertThat(read).hasToString(text);
            assertThat(read.getClass()).as(text).isEqualTo(field.getClass());
            assertThat(written(out -> UNLIMITED.write(out, read))).isEqualTo(json);
        }
    }

    @Test
    void eachLengthIsAcceptedExactlyWithinTheLimits() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            int min = random.nextInt(6);
            int max = min + random.nextInt(6);
            String text = text(random, 12);
            int length = text.codePointCount(0, text.length());
            boolean accepted = accepts(UNLIMITED.minLength(min).maxLength(max), text);
            assertThat(accepted)
                    .as("%d to %d characters, but has %d", min, max, length)
                    .isEqualTo(length >= min && length <= max);
        }
    }

    private static boolean accepts(TextProperty property, String text) {
        try {
            property.check(text);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** Returns a text without unpaired surrogates: plain, escaped and characters outside of ASCII and the BMP. */
    private static String text(Random random, int max) {
        String[] units = {"a", "Z", " ", "\"", "\\", "\n", "\u0001", "\u007f", "\u00e9", "\u4e2d", SMILEY};
        boolean plain = random.nextInt(3) == 0;
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(max + 1); n > 0; n--) {
            text.append(units[random.nextInt(plain ? 3 : units.length)]);
        }
        return text.toString();
    }

    private static String json(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }
}
