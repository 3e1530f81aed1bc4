package dev.ncco.schema.shape;

import dev.ncco.schema.text.Automaton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What a value may be. */
public sealed interface Shape permits ObjectShape, UnionShape, Shape.Leaf {

    /**
     * Returns what else is known about it.
     *
     * @return the facts
     */
    Facts facts();

    /**
     * Scans a value. (A virtual call, so that the compiler keeps the shapes apart: in one piece they take it a second.)
     *
     * @param scan the scan, at the first token of the value
     * @return whether there is surely nothing to find in it
     */
    boolean clean(Scan scan);

    /** A shape that has no rules of its own about members. */
    sealed interface Leaf extends Shape {}

    /**
     * A string.
     *
     * @param facts its facts
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
            Facts facts,
            List<Automaton> patterns,
            String words,
            int min,
            int max,
            boolean spoken,
            List<String> values,
            List<String> known,
            List<Doubt> doubts,
            SsmlVocabulary ssml)
            implements Leaf {

        @Override
        public boolean clean(Scan scan) {
            return scan.text(this);
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
     * @param facts its facts
     * @param integer whether it has no fraction
     * @param min the least
     * @param max the greatest
     * @param clampMin what the platform moves less to
     * @param clampMax what the platform moves more to
     */
    record NumberShape(Facts facts, boolean integer, double min, double max, double clampMin, double clampMax)
            implements Leaf {

        @Override
        public boolean clean(Scan scan) {
            return scan.number(this);
        }
    }

    /**
     * A boolean.
     *
     * @param facts its facts
     */
    record FlagShape(Facts facts) implements Leaf {

        @Override
        public boolean clean(Scan scan) {
            return scan.flag(this);
        }
    }

    /**
     * An array.
     *
     * @param facts its facts
     * @param item its elements
     * @param min the least number of elements
     * @param max the greatest number of elements
     * @param unique whether no element may stand twice
     * @param sequences the rules about neighbours
     * @param orders the orders that are hardly meant
     */
    record ListShape(
            Facts facts, Shape item, int min, int max, boolean unique, List<Sequence> sequences, List<OrderRule> orders)
            implements Leaf {

        @Override
        public boolean clean(Scan scan) {
            return scan.list(this);
        }
    }

    /**
     * An object whose members have any names.
     *
     * @param facts its facts
     * @param names what the names have to be, if anything
     * @param values its members
     */
    record MapShape(Facts facts, @Nullable TextShape names, Shape values) implements Leaf {

        @Override
        public boolean clean(Scan scan) {
            return scan.map(this);
        }
    }

    /**
     * Any JSON.
     *
     * @param facts its facts
     * @param types the JSON types that are allowed; all if there are none
     */
    record AnyShape(Facts facts, List<String> types) implements Leaf {

        /** Any JSON at all. */
        public static final AnyShape ANYTHING =
                new AnyShape(new Facts("", "", List.of(), "", false, false, "", "", Map.of(), null), List.of());

        boolean allows(JsonToken token) {
            return types.isEmpty()
                    || types.contains(type(token))
                    || token == JsonToken.VALUE_NUMBER_INT && types.contains("number");
        }

        private static String type(JsonToken token) {
            return token == JsonToken.VALUE_NUMBER_INT
                    ? "integer"
                    : token == JsonToken.VALUE_NUMBER_FLOAT
                            ? "number"
                            : token == JsonToken.VALUE_STRING
                                    ? "string"
                                    : token.isStructStart()
                                            ? token == JsonToken.START_OBJECT ? "object" : "array"
                                            : token == JsonToken.VALUE_NULL ? "null" : "boolean";
        }

        @Override
        public boolean clean(Scan scan) {
            return scan.any(this);
        }
    }
}
