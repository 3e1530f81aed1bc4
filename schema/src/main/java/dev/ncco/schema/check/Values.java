package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.Severity;
import dev.ncco.schema.model.DoubtfulForm;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.FlagShape;
import dev.ncco.schema.model.Shape.NumberShape;
import dev.ncco.schema.model.Shape.TextShape;
import dev.ncco.schema.source.Pointer;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.text.LimitPhrases;
import dev.ncco.schema.text.Surrogates;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Looks at strings, numbers and booleans for what the validator would not say, or not say well. */
final class Values {

    static final String WHOLE_CHARACTER = "write the whole character, or both escapes";

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,18})?");

    private final Findings findings;
    private final Silence silence;

    Values(Findings findings, Silence silence) {
        this.findings = findings;
        this.silence = silence;
    }

    /** Returns the value as it should be. */
    JsonNode check(LocatedValue visit, JsonNode value, String at) {
        if (value.isString()) {
            return string(visit, value, value.stringValue(), at);
        }
        if (value.isNumber() && visit.shape() instanceof NumberShape shape) {
            clamp(visit, shape, value.doubleValue());
        }
        return value;
    }

    private JsonNode string(LocatedValue visit, JsonNode value, String text, String at) {
        if (Surrogates.indexOfUnpaired(text) >= 0) {
            unpairedSurrogate(visit.node().span(), visit.pointer(), LimitPhrases.UNPAIRED_IN_STRING);
            silence.mute(at);
            return value;
        }
        JsonNode meant = meant(visit.shape(), text.strip());
        if (meant != null) {
            asString(visit, text, meant);
            if (visit.shape() instanceof NumberShape shape) {
                clamp(visit, shape, meant.doubleValue());
            }
            return meant;
        }
        if (visit.shape() instanceof TextShape shape) {
            known(visit, shape, text);
            doubts(visit, shape, text);
            SsmlSyntax.Problem problem = shape.spoken() ? SsmlSyntax.of(text) : null;
            if (problem != null) {
                findings.add(problem.rule(), visit.node().span(), visit.pointer(), problem.message(), problem.hint());
            } else {
                new SsmlNames(findings, shape.ssml()).check(visit, text);
            }
        }
        return value;
    }

    /** Whether a text is a number that is written plainly. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    private static @Nullable JsonNode meant(Shape shape, String text) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (shape instanceof NumberShape number && isNumber(text)) {
            BigDecimal meant = new BigDecimal(text);
            return number.integer() && meant.stripTrailingZeros().scale() > 0
                    ? null
                    : number.integer() ? nodes.numberNode(meant.toBigInteger()) : nodes.numberNode(meant);
        }
        if (shape instanceof FlagShape) {
            String lower = text.toLowerCase(Locale.ROOT);
            return lower.equals("true") || lower.equals("false") ? nodes.booleanNode(lower.equals("true")) : null;
        }
        return null;
    }

    private void asString(LocatedValue visit, String text, JsonNode meant) {
        Span span = visit.node().span();
        String right = meant.isNumber() ? meant.decimalValue().toPlainString() : meant.asString();
        // Whoever reads leniently may well mean to write strings.
        Edit[] fix = findings.lenient() ? new Edit[0] : new Edit[] {new Edit(span, right)};
        findings.add(
                visit,
                "type",
                findings.understood(),
                visit.label() + " "
                        + LimitPhrases.mustBe(Phrases.type(visit.shape()), "the string " + Quote.text(text)),
                "write " + right + " without quotes",
                fix);
    }

    private void clamp(LocatedValue visit, NumberShape shape, double value) {
        if (value < shape.clampMin() || value > shape.clampMax()) {
            double used = value < shape.clampMin() ? shape.clampMin() : shape.clampMax();
            findings.add(
                    visit,
                    "clamped",
                    Severity.WARNING,
                    visit.label() + " should be "
                            + LimitPhrases.range(
                                    shape.clampMin(),
                                    shape.clampMax(),
                                    shape.annotations().unit())
                            + ", but was " + LimitPhrases.number(value) + ": the platform uses "
                            + LimitPhrases.number(used) + " instead",
                    "write " + LimitPhrases.number(used));
        }
    }

    private void known(LocatedValue visit, TextShape shape, String text) {
        List<String> known = shape.known();
        if (known.isEmpty()
                || text.length() < shape.min()
                || known.stream().anyMatch(k -> k.equalsIgnoreCase(text))
                || !shape.fits(text)) {
            return;
        }
        String closest = SpellingSuggester.closest(text, known);
        findings.add(
                visit,
                "known-value",
                Severity.WARNING,
                Quote.text(text) + " is not among the known values of " + visit.label(),
                closest == null ? "see the list at the link" : "did you mean \"" + closest + "\"?");
    }

    private void doubts(LocatedValue visit, TextShape shape, String text) {
        for (DoubtfulForm doubt : shape.doubts()) {
            if (doubt.matches(text) && shape.fits(text)) {
                findings.add(
                        visit,
                        doubt.rule(),
                        Severity.WARNING,
                        visit.label() + " " + doubt.sentence() + ", but was " + Quote.text(text),
                        doubt.hint());
            }
        }
    }

    void unpairedSurrogate(Span span, Pointer pointer, String message) {
        findings.add(DocumentRule.LONE_SURROGATE, span, pointer, message, WHOLE_CHARACTER);
    }
}
