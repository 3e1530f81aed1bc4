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
import dev.ncco.schema.text.WrittenNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reports mistakes in strings, numbers and booleans that the validator does not report, or reports unclearly. */
final class Values {

    static final String WHOLE_CHARACTER = "write the whole character, or both escapes";

    private final Findings findings;

    Values(Findings findings) {
        this.findings = findings;
    }

    /** Returns the value as intended. */
    JsonNode check(LocatedValue located, JsonNode value) {
        if (value.isString()) {
            return string(located, value, value.stringValue());
        }
        if (value.isNumber() && located.shape() instanceof NumberShape shape) {
            clamp(located, shape, value.doubleValue());
        }
        return value;
    }

    private JsonNode string(LocatedValue located, JsonNode value, String text) {
        if (Surrogates.indexOfUnpaired(text) >= 0) {
            unpairedSurrogate(located.node().span(), located.pointer(), LimitPhrases.UNPAIRED_IN_STRING);
            located.markReported();
            return value;
        }
        if (located.shape() instanceof NumberShape shape && shape.quoted()) {
            return quoted(located, shape, value, text);
        }
        JsonNode meant = meant(located.shape(), text.strip());
        if (meant != null) {
            asString(located, text, meant);
            if (located.shape() instanceof NumberShape shape) {
                clamp(located, shape, meant.doubleValue());
            }
            return meant;
        }
        if (located.shape() instanceof TextShape shape) {
            known(located, shape, text);
            doubts(located, shape, text);
            SsmlSyntax.Problem problem = shape.spoken() ? SsmlSyntax.of(text) : null;
            if (problem != null) {
                findings.add(
                        problem.rule(), located.node().span(), located.pointer(), problem.message(), problem.hint());
            } else {
                new SsmlNames(findings, shape.ssml()).check(located, text);
            }
        }
        return value;
    }

    /** Checks a number that must be written as a string. */
    private JsonNode quoted(LocatedValue located, NumberShape shape, JsonNode value, String text) {
        JsonNode meant = meant(shape, text);
        if (meant != null) {
            clamp(located, shape, meant.doubleValue());
            return meant;
        }
        located.markReported();
        findings.add(
                located,
                "type",
                Severity.ERROR,
                located.subject() + " " + LimitPhrases.mustBe(Phrases.type(shape), ErrorTranslator.found(located)),
                "write a number in quotes, " + Phrases.example(shape.annotations()));
        return value;
    }

    private static @Nullable JsonNode meant(Shape shape, String text) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (shape instanceof NumberShape number && WrittenNumber.is(text)) {
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

    private void asString(LocatedValue located, String text, JsonNode meant) {
        Span span = located.node().span();
        String right = meant.isNumber() ? meant.decimalValue().toPlainString() : meant.asString();
        boolean kept = !(located.shape() instanceof NumberShape number) || number.contains(meant.doubleValue());
        findings.add(
                located,
                "type",
                findings.understood(),
                located.label() + " "
                        + LimitPhrases.mustBe(Phrases.type(located.shape()), "the string " + Quote.text(text)),
                "write " + (kept ? right : "it") + " without quotes",
                new Edit(span, right));
    }

    private void clamp(LocatedValue located, NumberShape shape, double value) {
        if (value < shape.clampMin() || value > shape.clampMax()) {
            double used = value < shape.clampMin() ? shape.clampMin() : shape.clampMax();
            findings.add(
                    located,
                    "clamped",
                    Severity.WARNING,
                    located.label() + " should be "
                            + LimitPhrases.range(
                                    shape.clampMin(),
                                    shape.clampMax(),
                                    shape.annotations().unit())
                            + ", but was " + LimitPhrases.number(value) + ": the platform uses "
                            + LimitPhrases.number(used) + " instead",
                    "write " + LimitPhrases.number(used));
        }
    }

    private void known(LocatedValue located, TextShape shape, String text) {
        List<String> known = shape.known();
        if (known.isEmpty()
                || text.length() < shape.min()
                || known.stream().anyMatch(k -> k.equalsIgnoreCase(text))
                || !shape.fits(text)) {
            return;
        }
        String closest = SpellingSuggester.closest(text, known);
        String hint = shape.annotations().hints().get(text);
        findings.add(
                located,
                "known-value",
                Severity.WARNING,
                Quote.text(text) + " is not among the known values of " + located.label(),
                hint != null
                        ? hint
                        : closest == null
                                ? "see " + shape.annotations().source()
                                : "did you mean \"" + closest + "\"?");
    }

    private void doubts(LocatedValue located, TextShape shape, String text) {
        for (DoubtfulForm doubt : shape.doubts()) {
            if (doubt.matches(text) && shape.fits(text)) {
                String meant = TextHints.withoutPrefix(shape, text);
                findings.add(
                        located,
                        doubt.rule(),
                        Severity.WARNING,
                        located.label() + " " + doubt.sentence() + ", but was " + Quote.text(text),
                        meant == null ? doubt.hint() : "write " + Quote.text(meant),
                        meant == null
                                ? new Edit[0]
                                : new Edit[] {Edit.unsafe(located.node().span(), Quote.json(meant))});
            }
        }
    }

    void unpairedSurrogate(Span span, Pointer pointer, String message) {
        findings.add(DocumentRule.LONE_SURROGATE, span, pointer, message, WHOLE_CHARACTER);
    }
}
