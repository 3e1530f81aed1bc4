package dev.ncco.schema.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finds the start tags in a text, and their locations in the document. */
class SsmlTagTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a<p>b</p><s/>|p s",
                "<!-- <p> --><s>|s",
                "<!--<p>--><!--<p>--><s>|s",
                "<!-- <p>|``",
                "<![CDATA[<p>]]><s>|s",
                "<![CDATA[<p>|``",
                "<?a <p?><s>|s",
                "<?a|``",
                "</p><s>|s",
                "</p|``",
                "< p><><s>|s",
                "<|``",
                "<p a='>' b=\"<s>\"><w>|p w",
                "<p a='<s>|p",
                "<p><p|p p"
            })
    void onlyStartTagsAreListed(String text, String names) {
        assertThat(SsmlTag.of(text))
                .map(SsmlTag::name)
                .containsExactly(names.isEmpty() ? new String[0] : names.split(" "));
    }

    @Test
    void attributesAreListedWithTheirOffsets() {
        assertThat(SsmlTag.of("<p a='1' b = \"2\" c='3>"))
                .singleElement()
                .extracting(SsmlTag::start, SsmlTag::attributes)
                .containsExactly(
                        1,
                        java.util.List.of(
                                new SsmlTag.Attribute("a", 3, "1", 6), new SsmlTag.Attribute("b", 9, "2", 14)));
    }

    @Test
    void offsetsInTheStringAreMappedToTheDocumentInAnyOrder() {
        String document = "[\"a\\n\\u00e9b\"]";
        StringOffsets offsets = new StringOffsets(new LineMap(document), new Span(1, document.length() - 1));
        assertThat(offsets.span(3, 1)).isEqualTo(new Span(11, 12));
        assertThat(offsets.span(0, 1)).isEqualTo(new Span(2, 3));
        assertThat(offsets.span(1, 1)).isEqualTo(new Span(3, 5));
        assertThat(offsets.span(1, 2)).isEqualTo(new Span(3, 11));
        assertThat(offsets.span(3, 5)).isEqualTo(new Span(11, 12));
    }
}
