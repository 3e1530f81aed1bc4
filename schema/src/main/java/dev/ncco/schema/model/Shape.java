package dev.ncco.schema.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of a value: its type and limits. */
public sealed interface Shape permits ObjectShape, UnionShape, Shape.Leaf {

    /**
     * Returns the annotations.
     *
     * @return the annotations
     */
    Annotations annotations();

    /**
     * Tests the shape. (A virtual method, because a {@code switch} over all shapes becomes one large method, which
     * takes the JIT compiler a second.)
     *
     * @param test the test
     * @return the result for this kind of shape
     */
    boolean passes(ShapeTest test);

    /** A shape without named members. */
    sealed interface Leaf extends Shape {}

    /**
     * A string.
     *
     * @param annotations the annotations
     * @param patterns the allowed patterns, of which one must match; empty for any text
     * @param words a description of the patterns that follows "must be"
     * @param min the minimum length in characters
     * @param max the maximum length in characters
     * @param spoken whether SSML tags are not counted
     * @param values the allowed values; empty for any text
     * @param known the known values of an open enumeration
     * @param doubts the forms that are probably not intended
     * @param ssml the SSML that the text can contain
     */
    record TextShape(
            Annotations annotations,
            List<PatternLimit> patterns,
            String words,
            int min,
            int max,
            boolean spoken,
            List<String> values,
            List<String> known,
            List<DoubtfulForm> doubts,
            SsmlVocabulary ssml)
            implements Leaf {

        @Override
        public boolean passes(ShapeTest test) {
            return test.text(this);
        }

        /**
         * Returns the list of the allowed values.
         *
         * @return the node of the list, or null if other values are allowed
         */
        public @Nullable SchemaNode listed() {
            return annotations.node().child("enum");
        }

        /**
         * Returns the list of the known values.
         *
         * @return the node of the list, or null if no values are known
         */
        public @Nullable SchemaNode listedKnown() {
            return annotations.node().child("x-known-values");
        }

        /**
         * Returns whether the text is a date and time.
         *
         * @return {@code true} if it has such a format
         */
        public boolean isTime() {
            return annotations.node().has("format");
        }

        /**
         * Returns whether a text has the required form.
         *
         * @param text the text
         * @return {@code true} if one of the patterns matches, or there are none
         */
        public boolean fits(String text) {
            for (int i = 0; i < patterns.size(); i++) {
                if (patterns.get(i).matches(text)) {
                    return true;
                }
            }
            return patterns.isEmpty();
        }
    }

    /**
     * A number.
     *
     * @param annotations the annotations
     * @param integer whether the number must be an integer
     * @param quoted whether the number is written as a string, and accepted in both forms
     * @param min the minimum
     * @param max the maximum
     * @param clampMin the value that the platform uses for smaller numbers
     * @param clampMax the value that the platform uses for larger numbers
     */
    record NumberShape(
            Annotations annotations,
            boolean integer,
            boolean quoted,
            double min,
            double max,
            double clampMin,
            double clampMax)
            implements Leaf {

        /**
         * Returns whether the platform adjusts numbers out of range without an error.
         *
         * @return {@code true} if it does
         */
        public boolean isClamped() {
            return clampMax < Double.POSITIVE_INFINITY;
        }

        /**
         * Returns whether a number is within the limits, and is one that the platform does not adjust.
         *
         * @param value the number
         * @return {@code true} if it is
         */
        public boolean contains(double value) {
            return value >= Math.max(min, clampMin) && value <= Math.min(max, clampMax);
        }

        @Override
        public boolean passes(ShapeTest test) {
            return test.number(this);
        }
    }

    /**
     * A boolean.
     *
     * @param annotations the annotations
     */
    record FlagShape(Annotations annotations) implements Leaf {

        @Override
        public boolean passes(ShapeTest test) {
            return test.flag(this);
        }
    }

    /**
     * An array.
     *
     * @param annotations the annotations
     * @param item the shape of the elements
     * @param min the minimum number of elements
     * @param max the maximum number of elements
     * @param unique whether the elements must be unique
     * @param sequences the rules about the order of elements
     * @param orders the orders that are probably not intended
     */
    record ListShape(
            Annotations annotations,
            Shape item,
            int min,
            int max,
            boolean unique,
            List<SequenceRule> sequences,
            List<OrderRule> orders)
            implements Leaf {

        @Override
        public boolean passes(ShapeTest test) {
            return test.list(this);
        }
    }

    /**
     * A map: an object with arbitrary names.
     *
     * @param annotations the annotations
     * @param names the limits of the names, or null
     * @param values the shape of the values
     */
    record MapShape(Annotations annotations, @Nullable TextShape names, Shape values) implements Leaf {

        @Override
        public boolean passes(ShapeTest test) {
            return test.map(this);
        }
    }

    /**
     * Any JSON value.
     *
     * @param annotations the annotations
     * @param types the allowed JSON types; any if empty
     */
    record AnyShape(Annotations annotations, List<String> types) implements Leaf {

        /** Any JSON value, without annotations. */
        public static final AnyShape ANYTHING =
                new AnyShape(Annotations.of(new SchemaNode(SchemaFiles.NONE, "", "", Map.of())), List.of());

        @Override
        public boolean passes(ShapeTest test) {
            return test.any(this);
        }
    }
}
