package dev.ncco.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.source.Node;
import dev.ncco.schema.source.NodeReader;
import dev.ncco.schema.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be read of a text with syntax errors. */
class SyntaxTest {

    private static final int MAX_DEPTH = 10;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,{\"a\":2}]|[1,{\"a\":2}]",
                "[1,,2]|[1,2]",
                "[1 /* 2 */, 3,]|[1,3]",
                "[1,{\"a\":2|[1,{\"a\":2}]",
                "[1,{\"a\":2,\"b|[1,{\"a\":2}]",
                "[1,{\"a\":2,\"b\":tru|[1,{\"a\":2}]",
                "[1,{\"a\":2}}|[1,{\"a\":2}]",
                "[1] x|[1]",
                "[{|[{}]"
            })
    void theTextUpToTheFirstFatalErrorIsRead(String text, String prefix) {
        assertThat(Syntax.prefix(text, MAX_DEPTH))
                .map(Node::json)
                .map(Object::toString)
                .contains(prefix);
    }

    @Test
    void ofSomeTextsNothingCanBeRead() {
        assertThat(Syntax.prefix("", MAX_DEPTH)).isEmpty();
        assertThat(Syntax.prefix("tru", MAX_DEPTH)).isEmpty();
    }

    @Test
    void aTextIsReadableIfAllOfItsErrorsCanBeSkipped() {
        assertThat(Syntax.readable("[1,,2] // x", MAX_DEPTH)).isTrue();
        assertThat(Syntax.readable("[1", MAX_DEPTH)).isFalse();
        assertThat(Syntax.of("[1", MAX_DEPTH).end()).hasValue(2);
        assertThat(Syntax.of("[1]", MAX_DEPTH).end()).isEmpty();
    }

    @Test
    void whatIsSkippedIsListed() {
        assertThat(Syntax.of("[1,/* x */2,]", MAX_DEPTH).replaced()).containsExactly(new Span(3, 10), new Span(11, 12));
    }

    @Test
    void aLevelBelowTheMaximumIsReported() {
        assertThat(Syntax.readable("[[],", 1)).isFalse();
        assertThat(Syntax.of("[[],,[]]", 2).fatal()).isNull();
        assertThat(NodeReader.read("[[]]", 2)).isNotNull();
    }
}
