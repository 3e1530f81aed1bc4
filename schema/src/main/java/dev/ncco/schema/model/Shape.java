package dev.ncco.schema.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value may be. */
public sealed interface Shape permits ObjectShape, UnionShape, Shape.Leaf {

    /**
     * Returns what else is known about it.
     *
     * @return the annotations
     */
    Annotations annotations();

    /**
     * Asks a question. (A virtual call, so that the compiler keeps the shapes apart: in one piece they take it a
     * second.)
     *
     * @param test the question
     * @return the answer for this kind of shape
     */
    boolean passes(ShapeTest test);

    /** A shape that has no rules of its own about members. */
    sealed interface Leaf extends Shape {}

    /**
     * A string.
     *
     * @param annotations its annotations
     * @param patterns of which it has to match one, if there are any
     * @param words what the patterns ask for, to follow "must be"
     * @param min the least length in characters
     * @param max the greatest length in characters
     * @param spoken whether SSML tags do not count
     * @param values the only values, if there are any
     * @param known the known values of an open enumeration
     * @param doubts the forms that are hardly meant
     * @param ssml the SSML that it may have
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
         * Returns where its only values are listed.
         *
         * @return the list, or null if it may have others
         */
        public @Nullable SchemaNode listed() {
            return annotations.node().child("enum");
        }

        /**
         * Returns where its known values are listed.
         *
         * @return the list, or null if none are known
         */
        public @Nullable SchemaNode listedKnown() {
            return annotations.node().child("x-known-values");
        }

        /**
         * Tells whether it is a point in time.
         *
         * @return whether it has the format of one
         */
        public boolean isTime() {
            return annotations.node().has("format");
        }

        /**
         * Tells whether a text has the form that is asked for.
         *
         * @param text the text
         * @return whether it matches one of the patterns, if there are any
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
     * @param annotations its annotations
     * @param integer whether it has no fraction
     * @param quoted whether it is written as a string, and read in both forms
     * @param min the least
     * @param max the greatest
     * @param clampMin what the platform moves less to
     * @param clampMax what the platform moves more to
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
         * Tells whether the platform moves some numbers, without an error.
         *
         * @return whether it does
         */
        public boolean isClamped() {
            return clampMax < Double.POSITIVE_INFINITY;
        }

        @Override
        public boolean passes(ShapeTest test) {
            return test.number(this);
        }
    }

    /**
     * A boolean.
     *
     * @param annotations its annotations
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
     * @param annotations its annotations
     * @param item its elements
     * @param min the least number of elements
     * @param max the greatest number of elements
     * @param unique whether no element may stand twice
     * @param sequences the rules about neighbors
     * @param orders the orders that are hardly meant
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
     * An object whose members have any names.
     *
     * @param annotations its annotations
     * @param names what the names have to be, if anything
     * @param values its members
     */
    record MapShape(Annotations annotations, @Nullable TextShape names, Shape values) implements Leaf {

        @Override
        public boolean passes(ShapeTest test) {
            return test.map(this);
        }
    }

    /**
     * Any JSON.
     *
     * @param annotations its annotations
     * @param types the JSON types that are allowed; all if there are none
     */
    record AnyShape(Annotations annotations, List<String> types) implements Leaf {

        /** Any JSON at all, of which nothing is known. */
        public static final AnyShape ANYTHING =
                new AnyShape(Annotations.of(new SchemaNode(SchemaFiles.NONE, "", "", Map.of())), List.of());

        @Override
        public boolean passes(ShapeTest test) {
            return test.any(this);
        }
    }
}
