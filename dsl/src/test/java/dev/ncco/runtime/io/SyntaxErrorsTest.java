package dev.ncco.runtime.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ncco.Ncco;
import dev.ncco.runtime.InvalidDocumentException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a text is not JSON, and where. */
class SyntaxErrorsTest {

    private static final String NO_VALUE = "is neither a number nor true, false or null";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                // nothing, or not all of it
                mistake("", 1, 1, "json.empty", "the document is empty"),
                mistake(" \t\r\n ", 2, 2, "json.empty", "the document is empty"),
                mistake("\ufeff", 1, 1, "json.empty", "the document is empty"),
                mistake("\ufeff ", 1, 2, "json.empty", "the document is empty"),
                mistake("[", 1, 2, "json.unclosed", "the document ends here, but the [ in line 1 is not closed"),
                mistake(
                        "[\n{\"a\":1",
                        2,
                        7,
                        "json.unclosed",
                        "the document ends here, but the { in line 2 is not closed"),
                mistake(
                        "\r\r\r\n[ \n",
                        4,
                        2,
                        "json.unclosed",
                        "the document ends here, but the [ in line 4 is not closed"),
                mistake("[{}", 1, 4, "json.unclosed", "the document ends here, but the [ in line 1 is not closed"),
                mistake("[\"abc", 1, 2, "json.unclosed", "this string is never closed"),
                mistake("[\"abc\\", 1, 6, "json.syntax", "this is not a JSON escape"),
                mistake("[] []", 1, 4, "json.trailing-text", "there is text after the end of the document"),
                mistake("1 2", 1, 3, "json.trailing-text", "there is text after the end of the document"),
                // comments
                mistake("# a\n[]", 1, 1, "json.comment", "JSON does not allow comments"),
                mistake("[1, // a\n2]", 1, 5, "json.comment", "JSON does not allow comments"),
                mistake("[] /* a */", 1, 4, "json.comment", "JSON does not allow comments"),
                mistake("[/a]", 1, 2, "json.syntax", "expected a value, but found \"/\""),
                // between the values
                mistake("[{\"a\" 1}]", 1, 7, "json.syntax", "a colon is missing between the name and its value"),
                mistake("[{\"a\"=1}]", 1, 6, "json.syntax", "a colon is missing between the name and its value"),
                mistake("[1 2]", 1, 4, "json.comma", "a comma is missing before this"),
                mistake("[1 \"a\"]", 1, 4, "json.comma", "a comma is missing before this"),
                mistake("[1 {}]", 1, 4, "json.comma", "a comma is missing before this"),
                mistake("[1 []]", 1, 4, "json.comma", "a comma is missing before this"),
                mistake("[1 true]", 1, 4, "json.comma", "a comma is missing before this"),
                mistake("[1 ;2]", 1, 4, "json.syntax", "unexpected \";\""),
                mistake("[1 😀]", 1, 4, "json.syntax", "unexpected \"😀\""),
                mistake("[,1]", 1, 2, "json.comma", "a value is missing before this comma"),
                mistake("[1,,2]", 1, 4, "json.comma", "a value is missing before this comma"),
                mistake("[{,}]", 1, 3, "json.comma", "a value is missing before this comma"),
                mistake("[{\"a\":,}]", 1, 7, "json.comma", "a value is missing before this comma"),
                mistake("[1,]", 1, 3, "json.comma", "a value is missing after this comma"),
                mistake("[1, \n ]", 1, 3, "json.comma", "a value is missing after this comma"),
                mistake("[{\"a\":1,}]", 1, 8, "json.comma", "a value is missing after this comma"),
                mistake("[1,{\"a\":}]", 1, 9, "json.syntax", "a value is missing before this }"),
                mistake("[{\"a\":}]", 1, 7, "json.syntax", "a value is missing before this }"),
                mistake("{\"a\":]", 1, 6, "json.syntax", "this ] does not match the {"),
                // the place after each kind of line break
                mistake("[\rx]", 2, 1, "json.literal", "\"x\" " + NO_VALUE),
                mistake("[\r\nx]", 2, 1, "json.literal", "\"x\" " + NO_VALUE),
                mistake("[\r\n\r x]", 3, 2, "json.literal", "\"x\" " + NO_VALUE),
                mistake("[\"😀é\",\n\n x]", 3, 2, "json.literal", "\"x\" " + NO_VALUE),
                // brackets
                mistake("]", 1, 1, "json.syntax", "this ] has no opening bracket"),
                mistake("[}", 1, 2, "json.syntax", "this } does not match the ["),
                mistake("[1}", 1, 3, "json.syntax", "this } does not match the ["),
                mistake("{\"a\":1]", 1, 7, "json.syntax", "this ] does not match the {"),
                mistake("{]", 1, 2, "json.syntax", "expected a name in double quotes, but found \"]\""),
                // quotes
                mistake("['a']", 1, 2, "json.quotes", "names and strings must be in double quotes"),
                mistake("[«a»]", 1, 2, "json.quotes", "names and strings must be in double quotes"),
                mistake("[{a:1}]", 1, 3, "json.quotes", "names and strings must be in double quotes"),
                mistake("[{\"a\":1,b:2}]", 1, 9, "json.quotes", "names and strings must be in double quotes"),
                mistake("[é]", 1, 2, "json.quotes", "names and strings must be in double quotes"),
                mistake("[{%:1}]", 1, 3, "json.syntax", "expected a name in double quotes, but found \"%\""),
                mistake("[%]", 1, 2, "json.syntax", "expected a value, but found \"%\""),
                mistake("[😀]", 1, 2, "json.syntax", "expected a value, but found \"😀\""),
                // words and numbers
                mistake("[True]", 1, 2, "json.literal", "\"True\" " + NO_VALUE),
                mistake("[01]", 1, 2, "json.literal", "\"01\" " + NO_VALUE),
                mistake("[1.]", 1, 2, "json.literal", "\"1.\" " + NO_VALUE),
                mistake("[.5]", 1, 2, "json.literal", "\".5\" " + NO_VALUE),
                mistake("[+5]", 1, 2, "json.literal", "\"+5\" " + NO_VALUE),
                mistake("[1e]", 1, 2, "json.literal", "\"1e\" " + NO_VALUE),
                mistake("[$a_b]", 1, 2, "json.literal", "\"$a_b\" " + NO_VALUE),
                mistake("[true, nul]", 1, 8, "json.literal", "\"nul\" " + NO_VALUE),
                mistake("[-0.5e+3, null, false, x]", 1, 24, "json.literal", "\"x\" " + NO_VALUE),
                mistake("[" + "9".repeat(1001) + "]", 1, 2, "json.number-range", "the number has too many digits"),
                mistake("[-" + "9".repeat(1001) + "]", 1, 2, "json.number-range", "the number has too many digits"),
                mistake("[" + "9".repeat(1000) + " x]", 1, 1003, "json.comma", "a comma is missing before this"),
                // strings
                mistake("[\"a\nb\"]", 1, 2, "json.control-character", "this string is not closed on its line"),
                mistake("[\"a\rb\"]", 1, 2, "json.control-character", "this string is not closed on its line"),
                mistake(
                        "[\"a\u001fb\"]",
                        1,
                        4,
                        "json.control-character",
                        "the string contains the control character U+001F, which must be escaped"),
                mistake("[\"a b\" x]", 1, 8, "json.comma", "a comma is missing before this"),
                mistake("[\"\\x\"]", 1, 3, "json.syntax", "this is not a JSON escape"),
                mistake("[\"\\u12g4\"]", 1, 3, "json.syntax", "this is not a JSON escape"),
                mistake("[\"\\u12/4\"]", 1, 3, "json.syntax", "this is not a JSON escape"),
                mistake("[\"\\u12:4\"]", 1, 3, "json.syntax", "this is not a JSON escape"),
                mistake("[\"\\u12`4\"]", 1, 3, "json.syntax", "this is not a JSON escape"),
                mistake("[\"\\u123", 1, 3, "json.syntax", "this is not a JSON escape"),
                mistake(
                        "[\"\\u09aF\\\"\\\\\\/\\b\\f\\n\\r\\t\",]",
                        1,
                        26,
                        "json.comma",
                        "a value is missing after this comma"),
                mistake("[\"\\", 1, 3, "json.syntax", "this is not a JSON escape"),
                // depth
                mistake(
                        "[".repeat(64),
                        1,
                        65,
                        "json.unclosed",
                        "the document ends here, but the [ in line 1 is not closed"),
                mistake("[".repeat(65), 1, 65, "document.depth", "the document is nested deeper than 64 levels"),
                mistake("[[],".repeat(64), 1, 254, "document.depth", "the document is nested deeper than 64 levels"));
    }

    private static Arguments mistake(String json, int line, int column, String rule, String sentence) {
        return Arguments.of(json, line, column, rule, sentence);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void areReportedAtTheirPlace(String json, int line, int column, String rule, String sentence) {
        assertThatThrownBy(() -> Ncco.fromJson(json)).isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
            assertThat(e).hasMessage(sentence + " (line " + line + ", column " + column + ")");
            assertThat(e.rule()).isEqualTo(rule);
            assertThat(e.line()).isEqualTo(line);
            assertThat(e.column()).isEqualTo(column);
        });
    }

    @Test
    void aWordThatBelongsToASecretIsNotShown() {
        assertThatThrownBy(() -> Ncco.fromJson("{\"password\": s3cr3t}"))
                .hasMessageStartingWith("this word is neither")
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void aNameMustNotHaveAnUnpairedSurrogate() {
        assertThatThrownBy(() -> Ncco.fromJson("[{\"a\":1,\"\\ud800\":1 x}]"))
                .isInstanceOfSatisfying(InvalidDocumentException.class, e -> {
                    assertThat(e.rule()).isEqualTo("json.lone-surrogate");
                    assertThat(e.column()).isEqualTo(9);
                });
    }
}
