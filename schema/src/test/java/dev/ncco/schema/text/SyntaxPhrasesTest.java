package dev.ncco.schema.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sentences about text that is not JSON. */
class SyntaxPhrasesTest {

    @Test
    void whatWasFoundIsShown() {
        assertThat(SyntaxPhrases.expected("a value", "%")).isEqualTo("expected a value, but found \"%\"");
        assertThat(SyntaxPhrases.unexpected("%")).isEqualTo("unexpected \"%\"");
        assertThat(SyntaxPhrases.controlCharacter('\t'))
                .isEqualTo("the string contains the control character U+0009, which must be escaped");
    }

    @Test
    void bracketsAreNamed() {
        assertThat(SyntaxPhrases.wrongBracket(']', '{')).isEqualTo("this ] does not match the {");
        assertThat(SyntaxPhrases.wrongBracket(']', (char) 0)).isEqualTo("this ] has no opening bracket");
        assertThat(SyntaxPhrases.noValueBefore('}')).isEqualTo("a value is missing before this }");
        assertThat(SyntaxPhrases.unclosed('[', 3))
                .isEqualTo("the document ends here, but the [ in line 3 is not closed");
    }

    @Test
    void aSecretWordIsNotShown() {
        assertThat(SyntaxPhrases.notLiteral("yes")).isEqualTo("\"yes\" is neither a number nor true, false or null");
        assertThat(SyntaxPhrases.notLiteral("")).isEqualTo("this word is neither a number nor true, false or null");
    }

    @Test
    void limitsAreNamed() {
        assertThat(SyntaxPhrases.tooLarge(7)).isEqualTo("the document has more than 7 bytes");
        assertThat(SyntaxPhrases.tooDeep(64)).isEqualTo("the document is nested deeper than 64 levels");
        assertThat(SyntaxPhrases.notUtf8(7)).isEqualTo("the byte at offset 7 is not UTF-8");
        assertThat(SyntaxPhrases.duplicate("a")).isEqualTo("duplicate member \"a\"");
    }
}
