// Copied from schema/src/main/java/dev/ncco/schema/text/PatternParser.java by: mvn -q -Pregenerate -pl codegen -am process-classes
package dev.ncco.runtime.text;

/**
 * Parses regular expressions to Glushkov automata: numbers the positions of characters in the pattern, and computes
 * which positions can follow each other. Position 0 is the start.
 */
final class PatternParser {

    /** Positions are bits of a long. */
    private static final int MAX_PLACES = 63;

    /** Operators that are not supported where a character is expected. */
    private static final String OPERATORS = "?*+{.^";

    private final String regex;
    private int at = 1;
    private int places = 1;
    /** For each position: its ASCII characters, whether it matches all others, and the positions that can follow. */
    private final long[] low = new long[MAX_PLACES];

    private final long[] high = new long[MAX_PLACES];
    private final boolean[] others = new boolean[MAX_PLACES];
    private final long[] follow = new long[MAX_PLACES];
    private final Part whole;
    private int minLength;
    private int maxLength = Integer.MAX_VALUE;

    /** A part of the pattern: its first and last positions, and whether it can be empty. */
    private static final class Part {
        private long first;
        private long last;
        private boolean optional = true;
    }

    PatternParser(String regex) {
        this.regex = regex;
        if (!regex.startsWith("^") || !regex.endsWith("$")) {
            throw refuse("must start with ^ and end with $");
        }
        whole = parse();
        if (at != regex.length() - 1) {
            throw refuse("is not supported from index " + at + " on");
        }
        follow[0] = whole.first;
    }

    private Part parse() {
        try {
            return alternatives();
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw refuse("is not complete");
        }
    }

    /** The positions that can follow any of the given ones. */
    long following(long several) {
        long following = 0;
        for (long rest = several; rest != 0; rest &= rest - 1) {
            following |= follow[Long.numberOfTrailingZeros(rest)];
        }
        return following;
    }

    /** Adds a position to the column of each of its characters. */
    void addTo(long[] columns, int place) {
        add(columns, 0, low[place], place);
        add(columns, 64, high[place], place);
        add(columns, 128, others[place] ? 1 : 0, place);
    }

    private static void add(long[] columns, int from, long chars, int place) {
        for (long rest = chars; rest != 0; rest &= rest - 1) {
            columns[from + Long.numberOfTrailingZeros(rest)] |= 1L << place;
        }
    }

    /** Whether a text can end at one of the given positions. */
    boolean mayEndAt(long several) {
        return (several & whole.last) != 0 || whole.optional && (several & 1) != 0;
    }

    private Part alternatives() {
        Part all = sequence();
        while (skip('|')) {
            Part other = sequence();
            all.first |= other.first;
            all.last |= other.last;
            all.optional |= other.optional;
        }
        return all;
    }

    private Part sequence() {
        Part sequence = new Part();
        while ("|)$".indexOf(regex.charAt(at)) < 0) {
            append(sequence, quantified());
        }
        return sequence;
    }

    private void append(Part sequence, Part part) {
        follow(sequence.last, part);
        sequence.first |= sequence.optional ? part.first : 0;
        sequence.last = (part.optional ? sequence.last : 0) | part.last;
        sequence.optional &= part.optional;
    }

    private Part quantified() {
        int start = at;
        Part part = atom();
        if (skip('?')) {
            part.optional = true;
        } else if (skip('*')) {
            follow(part.last, part);
            part.optional = true;
        } else if (skip('+')) {
            follow(part.last, part);
        } else if (skip('{')) {
            int end = regex.indexOf('}', at);
            int comma = regex.indexOf(',', at);
            boolean ranged = comma >= 0 && comma < end;
            int min = Integer.parseInt(regex.substring(at, ranged ? comma : end));
            int max = ranged ? Integer.parseInt(regex.substring(comma + 1, end)) : min;
            if (start == 1 && end == regex.length() - 2 && regex.charAt(1) != '(') {
                return countedByLength(part, min, max, end);
            }
            long previous = part.last;
            for (int i = 1; i < max; i++) {
                at = start;
                Part again = atom();
                follow(previous, again);
                part.last = (i < min && !again.optional ? 0 : part.last) | again.last;
                previous = again.last;
            }
            part.optional |= min == 0;
            at = end + 1;
        }
        return part;
    }

    /**
     * A pattern that is one class with a counted quantifier does not need a position per character, only the length.
     */
    private Part countedByLength(Part part, int min, int max, int end) {
        minLength = min;
        maxLength = max;
        follow(part.last, part);
        part.optional = min == 0;
        at = end + 1;
        return part;
    }

    int minLength() {
        return minLength;
    }

    int maxLength() {
        return maxLength;
    }

    private void follow(long last, Part part) {
        for (long rest = last; rest != 0; rest &= rest - 1) {
            follow[Long.numberOfTrailingZeros(rest)] |= part.first;
        }
    }

    private Part atom() {
        if (skip('(')) {
            Part group = alternatives();
            if (!skip(')')) {
                throw refuse("has an unclosed group");
            }
            return group;
        }
        if (places == MAX_PLACES) {
            throw refuse("is too long");
        }
        int place = places++;
        if (skip('[')) {
            charClass(place);
        } else if (OPERATORS.indexOf(regex.charAt(at)) >= 0) {
            throw refuse("is not supported from index " + at + " on");
        } else {
            char c = character();
            add(place, c, c);
        }
        Part part = new Part();
        part.first = 1L << place;
        part.last = 1L << place;
        part.optional = false;
        return part;
    }

    private void charClass(int place) {
        boolean negated = skip('^');
        while (!skip(']')) {
            char from = character();
            boolean range = regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
            at += range ? 1 : 0;
            add(place, from, range ? character() : from);
        }
        if (negated) {
            low[place] = ~low[place];
            high[place] = ~high[place];
            others[place] = true;
        }
    }

    private void add(int place, char from, char to) {
        for (char c = from; c <= to; c++) {
            if (c < 64) {
                low[place] |= 1L << c;
            } else {
                high[place] |= 1L << c - 64;
            }
        }
    }

    private char character() {
        char c = regex.charAt(at++);
        if (c == '\\') {
            c = regex.charAt(at++);
            if (c == 'u') {
                c = (char) Integer.parseInt(regex.substring(at, at + 4), 16);
                at += 4;
            } else if (Character.isLetterOrDigit(c)) {
                throw refuse("has the escape \\" + c + ", which is not supported");
            }
        }
        if (c >= Automaton.COLUMNS - 1) {
            throw refuse("contains a character that is not ASCII");
        }
        return c;
    }

    private boolean skip(char c) {
        if (regex.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    IllegalArgumentException refuse(String why) {
        return new IllegalArgumentException("the pattern " + regex + " " + why);
    }
}
