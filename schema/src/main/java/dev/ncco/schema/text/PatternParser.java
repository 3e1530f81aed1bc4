package dev.ncco.runtime;

import java.util.Arrays;

/**
 * Makes an automaton of the notation of regular expressions, after Glushkov: a state for each place in the pattern
 * where a character stands. The automaton is deterministic as it is, or the pattern is refused.
 */
final class PatternParser {

    /** States are bits of a long. */
    private static final int MAX_STATES = 63;

    private final String regex;
    private int at = 1;
    private int states = 1;
    /** Which ASCII characters each state stands for, whether any other; and which states can follow it. */
    private final long[] low = new long[MAX_STATES];

    private final long[] high = new long[MAX_STATES];
    private final boolean[] others = new boolean[MAX_STATES];
    private final long[] follow = new long[MAX_STATES];
    private final Part whole;
    private int minLength;
    private int maxLength = Integer.MAX_VALUE;

    /** A part of the pattern: the states it can start and end with, and whether it can be left out. */
    private static final class Part {
        private long first;
        private long last;
        private boolean optional = true;
    }

    PatternParser(String regex) {
        this.regex = regex;
        if (!regex.startsWith("^") || !regex.endsWith("$")) {
            throw refuse("does not go from ^ to $");
        }
        whole = alternatives();
        if (at != regex.length() - 1) {
            throw refuse("is not understood from index " + at + " on");
        }
        follow[0] = whole.first;
    }

    /** For each state and column the next state, or -1. */
    byte[] table() {
        byte[] table = new byte[states * TextPattern.COLUMNS];
        Arrays.fill(table, (byte) -1);
        for (int state = 0; state < states; state++) {
            int row = state * TextPattern.COLUMNS;
            for (long rest = follow[state]; rest != 0; rest &= rest - 1) {
                int to = Long.numberOfTrailingZeros(rest);
                go(table, row, low[to], to);
                go(table, row + 64, high[to], to);
                go(table, row + 128, others[to] ? 1 : 0, to);
            }
        }
        return table;
    }

    private void go(byte[] table, int from, long chars, int to) {
        for (long rest = chars; rest != 0; rest &= rest - 1) {
            int cell = from + Long.numberOfTrailingZeros(rest);
            if (table[cell] >= 0) {
                throw refuse("leaves open how to go on after one character");
            }
            table[cell] = (byte) to;
        }
    }

    boolean[] accepting() {
        boolean[] accepting = new boolean[states];
        accepting[0] = whole.optional;
        for (int state = 1; state < states; state++) {
            accepting[state] = (whole.last >>> state & 1) != 0;
        }
        return accepting;
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
                part.last = (i < min ? 0 : part.last) | again.last;
                previous = again.last;
            }
            part.optional |= min == 0;
            at = end + 1;
        }
        return part;
    }

    /** A pattern that is one counted class needs no state for each character: the length says it all. */
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
                throw refuse("has an open group");
            }
            return group;
        }
        if (states == MAX_STATES) {
            throw refuse("is too long");
        }
        int state = states++;
        if (skip('[')) {
            charClass(state);
        } else {
            char c = character();
            add(state, c, c);
        }
        Part part = new Part();
        part.first = 1L << state;
        part.last = 1L << state;
        part.optional = false;
        return part;
    }

    private void charClass(int state) {
        boolean negated = skip('^');
        while (!skip(']')) {
            char from = character();
            boolean range = regex.charAt(at) == '-' && regex.charAt(at + 1) != ']';
            at += range ? 1 : 0;
            add(state, from, range ? character() : from);
        }
        if (negated) {
            low[state] = ~low[state];
            high[state] = ~high[state];
            others[state] = true;
        }
    }

    private void add(int state, char from, char to) {
        for (char c = from; c <= to; c++) {
            if (c < 64) {
                low[state] |= 1L << c;
            } else {
                high[state] |= 1L << c - 64;
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
            }
        }
        if (c >= TextPattern.COLUMNS - 1) {
            throw refuse("names a character that is not ASCII");
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

    private IllegalArgumentException refuse(String why) {
        return new IllegalArgumentException("the pattern " + regex + " " + why);
    }
}
