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
import java.math.BigDecimal;
import java.util.List;

/** Says in words what a value has to be; each continues "must be". */
public final class Phrases {

    private Phrases() {}

    /**
     * SpellingSuggester the JSON type that a shape asks for.
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
            return "one of " + String.join(", ", any.types());
        }
        return "an object";
    }

    /**
     * Says a number's range.
     *
     * @param shape the number
     * @return such as "from 1 to 7200 seconds"
     */
    public static String range(NumberShape shape) {
        String unit = shape.annotations().unit().isEmpty()
                ? ""
                : " " + shape.annotations().unit();
        return shape.max() >= Integer.MAX_VALUE
                ? "at least " + plain(shape.min()) + unit
                : "from " + plain(shape.min()) + " to " + plain(shape.max()) + unit;
    }

    /**
     * Says a text's length.
     *
     * @param shape the text
     * @return such as "at most 256 characters"
     */
    public static String length(TextShape shape) {
        if (shape.max() == Integer.MAX_VALUE) {
            return shape.min() == 1 ? "a text that is not empty" : "at least " + shape.min() + " characters";
        }
        String tags = shape.spoken() ? ", not counting SSML tags" : "";
        return (shape.min() > 0 ? shape.min() + " to " : "at most ") + shape.max() + " characters" + tags;
    }

    /**
     * Says a list's length.
     *
     * @param shape the list
     * @return such as "exactly 1 element"
     */
    public static String size(ListShape shape) {
        if (shape.min() == shape.max()) {
            return "exactly " + shape.min() + (shape.min() == 1 ? " element" : " elements");
        }
        return shape.max() == Integer.MAX_VALUE
                ? "at least " + shape.min() + (shape.min() == 1 ? " element" : " elements")
                : "at most " + shape.max() + " elements";
    }

    /**
     * Lists the values of an enumeration.
     *
     * @param values the values
     * @return such as "one of mp3, wav, ogg"
     */
    public static String oneOf(List<String> values) {
        return values.size() == 1 ? Quote.text(values.get(0)) : "one of " + String.join(", ", values);
    }

    /**
     * Writes a number without an exponent.
     *
     * @param number the number
     * @return its digits
     */
    public static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** An example of a value, as a hint. */
    static String example(Annotations annotations) {
        return annotations.examples().isEmpty() || annotations.secret()
                ? ""
                : "for example " + Quote.json(annotations.examples().get(0));
    }

    /** What to add where a member is missing, as a hint. */
    static String add(ObjectShape.Member member) {
        List<Object> examples = member.shape().annotations().examples();
        if (member.shape() instanceof TextShape text
                && text.doubts().stream().anyMatch(d -> d.rule().equals("placeholder"))) {
            // Nobody's id is the one of the example.
            String description = member.shape().annotations().description();
            return "add \"" + member.name() + "\": " + Character.toLowerCase(description.charAt(0))
                    + description.substring(1).replaceFirst("\\.$", "");
        }
        return "add \"" + member.name() + "\"" + (examples.isEmpty() ? "" : ": " + Quote.json(examples.get(0)));
    }

    /** Whether nothing of the value may be shown: it is a secret, or an object that has one. */
    static boolean secret(Shape shape) {
        return shape.annotations().secret()
                || shape instanceof ObjectShape object
                        && object.members().values().stream()
                                .anyMatch(m -> m.shape().annotations().secret())
                || shape instanceof MapShape
                || shape instanceof UnionShape;
    }
}
