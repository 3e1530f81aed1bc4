package dev.ncco.schema.rules;

import dev.ncco.schema.check.Phrases;
import dev.ncco.schema.model.DoubtfulForm;
import dev.ncco.schema.model.ObjectShape;
import dev.ncco.schema.model.Shape;
import dev.ncco.schema.model.Shape.AnyShape;
import dev.ncco.schema.model.Shape.FlagShape;
import dev.ncco.schema.model.Shape.ListShape;
import dev.ncco.schema.model.Shape.MapShape;
import dev.ncco.schema.model.Shape.NumberShape;
import dev.ncco.schema.model.Shape.TextShape;
import dev.ncco.schema.model.UnionShape;
import dev.ncco.schema.text.LimitPhrases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Values that may violate a keyword, and the sentence that states the limit. */
record InvalidSamples(String keyword, String must, List<Object> values) {

    private static final List<Object> MISFITS =
            List.of("not right", "call me", "x", "+1 415 555 0100", "example", "\u0007", "é", "1:2");

    static List<InvalidSamples> of(Shape shape) {
        List<InvalidSamples> all = new ArrayList<>();
        if (!(shape instanceof AnyShape any && any.types().isEmpty())) {
            all.add(new InvalidSamples("type", "must be " + Phrases.type(shape), types(shape)));
        }
        if (shape instanceof TextShape text) {
            text(text, all);
        } else if (shape instanceof NumberShape number) {
            number(number, all);
        } else if (shape instanceof ListShape list) {
            list(list, all);
        } else if (shape instanceof MapShape map) {
            map(map, all);
        }
        return all;
    }

    private static List<Object> types(Shape shape) {
        return shape instanceof FlagShape || shape instanceof NumberShape
                ? List.of("many")
                : shape instanceof ListShape || shape instanceof ObjectShape || shape instanceof UnionShape
                        ? List.of(5, "x")
                        : Arrays.asList(5, List.of(), Map.of(), false, null);
    }

    private static void text(TextShape shape, List<InvalidSamples> all) {
        if (!shape.values().isEmpty()) {
            all.add(new InvalidSamples(
                    "enum", "must be " + LimitPhrases.oneOf(shape.values()), List.of("none of these")));
        }
        if (!shape.patterns().isEmpty()) {
            all.add(new InvalidSamples("pattern", "must be " + shape.words(), MISFITS));
        }
        for (DoubtfulForm doubt : shape.doubts()) {
            all.add(new InvalidSamples(doubt.rule(), doubt.sentence(), List.of(doubt.example())));
        }
        if (!shape.known().isEmpty()) {
            all.add(new InvalidSamples("known-value", "should be one of the known values", List.of("xx-XX", "nobody")));
        }
        if (shape.spoken()) {
            all.add(new InvalidSamples("spoken-length", "must have " + Phrases.length(shape), List.of("")));
        } else {
            if (shape.min() > 0) {
                all.add(new InvalidSamples("minLength", "must not be empty", List.of("")));
            }
            if (shape.max() < Integer.MAX_VALUE) {
                String tooLong = "a".repeat(shape.max() + 1);
                all.add(new InvalidSamples(
                        "maxLength", "must have " + Phrases.length(shape), List.of(tooLong, "sip:" + tooLong)));
            }
        }
    }

    private static void number(NumberShape shape, List<InvalidSamples> all) {
        if (shape.min() > Double.NEGATIVE_INFINITY) {
            String must = "must be " + Phrases.brokenRange(shape, "minimum");
            all.add(new InvalidSamples("minimum", must, List.of(number(shape.min() - 1))));
        }
        if (shape.max() < Double.POSITIVE_INFINITY) {
            String must = "must be " + Phrases.brokenRange(shape, "maximum");
            all.add(new InvalidSamples("maximum", must, List.of(number(shape.max() + 1))));
        }
        if (shape.clampMax() < Double.POSITIVE_INFINITY) {
            String must = "should be " + LimitPhrases.range(shape.clampMin(), shape.clampMax(), "");
            all.add(new InvalidSamples("clamped", must, List.of(number(shape.clampMax() + 1))));
        }
    }

    private static Object number(double value) {
        return value == Math.rint(value) ? (Object) (long) value : (Object) value;
    }

    private static void list(ListShape shape, List<InvalidSamples> all) {
        List<Object> one = shape.item().annotations().examples().isEmpty()
                ? List.of()
                : List.of(shape.item().annotations().examples().get(0));
        List<Object> two = new ArrayList<>(one);
        two.addAll(one);
        if (shape.min() > 0) {
            all.add(new InvalidSamples("minItems", "must have " + Phrases.size(shape), List.of(List.of())));
        }
        if (shape.max() < Integer.MAX_VALUE) {
            all.add(new InvalidSamples("maxItems", "must have " + Phrases.size(shape), List.of(two)));
        }
        if (shape.unique()) {
            all.add(new InvalidSamples("uniqueItems", "must not contain a value more than once", List.of(two)));
        }
        for (InvalidSamples inner : of(shape.item())) {
            if (!inner.keyword().equals("type") && shape.item() instanceof TextShape) {
                List<Object> wrapped = new ArrayList<>();
                inner.values().forEach(v -> wrapped.add(List.of(v)));
                all.add(new InvalidSamples(inner.keyword(), inner.must(), wrapped));
            }
        }
    }

    private static void map(MapShape shape, List<InvalidSamples> all) {
        if (shape.names() != null) {
            String must = "must contain only names that are " + shape.names().words();
            all.add(new InvalidSamples("names", must, List.of(Map.of("two words", "x"))));
        }
        if (shape.values() instanceof TextShape values) {
            String must = "must contain only values that are " + values.words();
            all.add(new InvalidSamples("values", must, List.of(Map.of("name", "\u0007"))));
        }
    }
}
