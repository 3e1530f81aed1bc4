package dev.ncco.schema.check;

import dev.ncco.schema.model.Annotations;
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
import java.util.List;
import java.util.stream.Collectors;

/** Describes what a value must be, from its shape; each phrase follows "must be" or "must have". */
public final class Phrases {

    private Phrases() {}

    /**
     * Returns the JSON type of a shape.
     *
     * @param shape the shape
     * @return such as "an array"
     */
    public static String type(Shape shape) {
        if (shape instanceof NumberShape number) {
            return number.integer() ? "an integer" : "a number";
        }
        if (shape instanceof TextShape) {
            return "a string";
        }
        if (shape instanceof FlagShape) {
            return "true or false";
        }
        if (shape instanceof ListShape) {
            return "an array";
        }
        if (shape instanceof AnyShape any && !any.types().isEmpty()) {
            return any.types().stream()
                    .filter(type -> !(type.equals("integer") && any.types().contains("number")))
                    .map(type -> switch (type) {
                        case "null" -> type;
                        case "boolean" -> "true or false";
                        case "integer", "object", "array" -> "an " + type;
                        default -> "a " + type;
                    })
                    .collect(Collectors.joining(" or "));
        }
        return "an object";
    }

    /**
     * Returns the range of a number, for a number outside of it.
     *
     * @param shape the number
     * @param keyword the exceeded bound: {@code minimum} or {@code maximum}
     * @return such as "from 0 to 2147483647"
     */
    public static String brokenRange(NumberShape shape, String keyword) {
        return LimitPhrases.brokenRange(
                shape.min(), shape.max(), shape.annotations().unit(), keyword.equals("minimum"));
    }

    /**
     * Returns the length of a text.
     *
     * @param shape the text
     * @return such as "at most 256 characters"
     */
    public static String length(TextShape shape) {
        return LimitPhrases.length(shape.min(), shape.max(), shape.spoken());
    }

    /**
     * Returns the size of a list.
     *
     * @param shape the list
     * @return such as "exactly 1 element"
     */
    public static String size(ListShape shape) {
        return LimitPhrases.size(shape.min(), shape.max());
    }

    /** A hint with an example of a value. */
    static String example(Annotations annotations) {
        return annotations.examples().isEmpty() || annotations.secret()
                ? ""
                : "for example " + Quote.json(annotations.examples().get(0));
    }

    /** A hint to add a missing member. */
    static String add(ObjectShape.Member member) {
        List<Object> examples = member.shape().annotations().examples();
        if (member.shape() instanceof TextShape text
                && text.doubts().stream().anyMatch(d -> d.rule().equals("placeholder"))) {
            // The example is the id of no real object.
            String description = member.shape().annotations().description();
            return "add \"" + member.name() + "\": " + Character.toLowerCase(description.charAt(0))
                    + description.substring(1).replaceFirst("\\.$", "");
        }
        if (examples.isEmpty()
                && member.shape() instanceof TextShape text
                && text.values().size() == 1) {
            examples = List.of(text.values().get(0));
        }
        return "add \"" + member.name() + "\"" + (examples.isEmpty() ? "" : ": " + Quote.json(examples.get(0)));
    }

    /** Whether the value must not be shown: it is secret, or is an object with a secret member. */
    static boolean secret(Shape shape) {
        return shape.annotations().secret()
                || shape instanceof ObjectShape object
                        && object.members().values().stream()
                                .anyMatch(m -> m.shape().annotations().secret())
                || shape instanceof MapShape
                || shape instanceof UnionShape;
    }
}
