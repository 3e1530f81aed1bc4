package dev.ncco.schema.check;

import dev.ncco.schema.model.SsmlVocabulary;
import dev.ncco.schema.text.LimitPhrases;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports unknown SSML elements and attributes. Names with a prefix are vendor extensions and not checked. */
final class SsmlNames {

    private final Findings findings;
    private final SsmlVocabulary vocabulary;

    SsmlNames(Findings findings, SsmlVocabulary vocabulary) {
        this.findings = findings;
        this.vocabulary = vocabulary;
    }

    /** Checks a well-formed text. */
    void check(LocatedValue located, String text) {
        if (vocabulary.elements().isEmpty() || !text.stripLeading().startsWith("<speak")) {
            return;
        }
        StringOffsets places = null;
        for (SsmlTag tag : SsmlTag.of(text)) {
            if (findings.full()) {
                return;
            }
            if (tag.name().contains(":")) {
                continue;
            }
            places = places == null
                    ? new StringOffsets(findings.lines(), located.node().span())
                    : places;
            Map<String, SsmlVocabulary.Value> attributes = vocabulary.attributes(tag.name());
            if (attributes == null) {
                findings.add(
                        DocumentRule.SSML_ELEMENT,
                        places.span(tag.start(), tag.name().length()),
                        located.pointer(),
                        "SSML has no element " + Quote.text(tag.name()),
                        didYouMean(
                                tag.name(),
                                List.copyOf(vocabulary.elements()),
                                "see " + DocumentRule.SSML_ELEMENT.link()));
            } else {
                attributes(located, tag, attributes, places);
            }
        }
    }

    private void attributes(
            LocatedValue located, SsmlTag tag, Map<String, SsmlVocabulary.Value> attributes, StringOffsets places) {
        for (SsmlTag.Attribute attribute : tag.attributes()) {
            String name = attribute.name();
            if (name.contains(":") || name.equals("xmlns")) {
                continue;
            }
            SsmlVocabulary.Value value = attributes.get(name);
            if (value == null) {
                String takes = attributes.isEmpty()
                        ? "delete it"
                        : tag.name() + " has the attributes " + String.join(", ", attributes.keySet());
                findings.add(
                        DocumentRule.SSML_ATTRIBUTE,
                        places.span(attribute.start(), name.length()),
                        located.pointer(),
                        tag.name() + " has no attribute " + Quote.text(name),
                        didYouMean(name, List.copyOf(attributes.keySet()), takes));
            } else if (!value.fits(attribute.value())) {
                findings.add(
                        DocumentRule.SSML_VALUE,
                        places.span(attribute.valueStart(), attribute.value().length()),
                        located.pointer(),
                        name + " of " + tag.name() + " must be " + words(value) + ", but was "
                                + Quote.text(attribute.value()),
                        hint(value, attribute.value()));
            }
        }
    }

    private static String didYouMean(String name, List<String> names, String otherwise) {
        @Nullable String meant = SpellingSuggester.closest(name, names);
        return meant == null ? otherwise : "did you mean \"" + meant + "\"?";
    }

    private static String words(SsmlVocabulary.Value value) {
        return value.constants().isEmpty() ? value.words() : LimitPhrases.oneOf(value.constants());
    }

    /** Suggests a unit for a number without one. */
    private static String hint(SsmlVocabulary.Value value, String text) {
        return value.fits(text + "s")
                ? "write \"" + text + "s\" or \"" + text + "ms\""
                : didYouMean(text, value.constants(), "");
    }
}
