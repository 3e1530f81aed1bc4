package dev.ncco.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * A schema's pattern, matched in one pass without backtracking and without {@code java.util.regex}, which costs more at
 * start and at every match.
 *
 * <p>Understood are anchored patterns of characters, classes, groups, alternatives and quantifiers in which one
 * character always tells how to go on; any other pattern is refused when it is made.
 */
public final class TextPattern {

    private final Node root;
    private final String shape;
    private final boolean plain;

    private TextPattern(Node root, String shape) {
        this.root = root;
        this.shape = shape;
        this.plain = root.isPlain();
    }

    /**
     * Understands a pattern.
     *
     * @param regex the pattern, from {@code ^} to {@code $}
     * @param shape what it asks for, in words
     * @return the pattern
     * @throws IllegalArgumentException if it is not of the kind that is understood
     */
    public static TextPattern of(String regex, String shape) {
        return new TextPattern(new Parser(regex).parse(), shape);
    }

    /**
     * Joins two patterns.
     *
     * @param first one
     * @param second the other
     * @param shape what they ask for, in words
     * @return a pattern that accepts what either accepts
     */
    public static TextPattern either(TextPattern first, TextPattern second, String shape) {
        return new TextPattern(Node.either(List.of(first.root, second.root)), shape);
    }

    /** What is asked for, in words. */
    String shape() {
        return shape;
    }

    /** Whether all that it accepts is plain in the sense of {@link Text#isPlain}. */
    boolean isPlain() {
        return plain;
    }

    boolean matches(String text) {
        return root.match(text, 0) == text.length();
    }

    /** A part of a pattern: a class of characters, a sequence, or alternatives; repeated. */
    private static final class Node {
        private final List<Node> parts;
        private final boolean alternatives;
        /** Which characters it can start with: ASCII as bits, and whether any other. */
        private final long low;

        private final long high;
        private final boolean others;
        private int min = 1;
        private int max = 1;

        private Node(List<Node> parts, boolean alternatives, long low, long high, boolean others) {
            this.parts = parts;
            this.alternatives = alternatives;
            this.low = low;
            this.high = high;
            this.others = others;
        }

        static Node chars(long low, long high, boolean others) {
            return new Node(List.of(), false, low, high, others);
        }

        static Node either(List<Node> parts) {
            return parts.size() == 1 ? parts.get(0) : first(parts, true);
        }

        static Node sequence(List<Node> parts) {
            return first(parts, false);
        }

        private static Node first(List<Node> parts, boolean alternatives) {
            long low = 0;
            long high = 0;
            boolean others = false;
            boolean open = true;
            for (int i = 0; i < parts.size(); i++) {
                Node part = parts.get(i);
                boolean decides = alternatives || part.isOptional() || part.max > part.min;
                for (int j = i + 1; decides && j < parts.size(); j++) {
                    if (part.overlaps(parts.get(j))) {
                        throw new IllegalArgumentException("one character does not tell how to go on");
                    }
                    decides = alternatives || parts.get(j).isOptional();
                }
                if (open) {
                    low |= part.low;
                    high |= part.high;
                    others |= part.others;
                    open = alternatives || part.isOptional();
                }
            }
            return new Node(parts, alternatives, low, high, others);
        }

        private boolean overlaps(Node other) {
            return (low & other.low | high & other.high) != 0 || others && other.others;
        }

        boolean isOptional() {
            if (min == 0) {
                return true;
            }
            for (Node part : parts) {
                if (alternatives || !part.isOptional()) {
                    return false;
                }
            }
            return !parts.isEmpty();
        }

        boolean isPlain() {
            if (parts.isEmpty()) {
                return !others && (low & 0xFFFFFFFFL | low & 1L << '"' | high & 1L << '\\' - 64) == 0;
            }
            for (Node part : parts) {
                if (!part.isPlain()) {
                    return false;
                }
            }
            return true;
        }

        boolean canStart(String text, int from) {
            if (from == text.length()) {
                return false;
            }
            char c = text.charAt(from);
            return c < 64 ? (low >>> c & 1) != 0 : c < 128 ? (high >>> c & 1) != 0 : others;
        }

        /** Where the longest match from there ends, or -1. */
        int match(String text, int from) {
            int end = from;
            int count = 0;
            while (count < max && canStart(text, end)) {
                end = once(text, end);
                if (end < 0) {
                    return -1;
                }
                count++;
            }
            return count >= min || isOptional() ? end : -1;
        }

        private int once(String text, int from) {
            if (parts.isEmpty()) {
                return from + 1;
            }
            int end = from;
            for (Node part : parts) {
                if (!alternatives) {
                    end = part.match(text, end);
                    if (end < 0) {
                        return -1;
                    }
                } else if (part.canStart(text, from)) {
                    return part.match(text, from);
                }
            }
            return end;
        }
    }

    /** Reads the notation of regular expressions. */
    private static final class Parser {
        private final String regex;
        private int at = 1;

        Parser(String regex) {
            this.regex = regex;
        }

        Node parse() {
            if (!regex.startsWith("^") || !regex.endsWith("$")) {
                throw new IllegalArgumentException("a pattern goes from ^ to $: " + regex);
            }
            Node node = alternatives();
            if (at != regex.length() - 1) {
                throw new IllegalArgumentException("not understood from index " + at + " on: " + regex);
            }
            return node;
        }

        private Node alternatives() {
            List<Node> alternatives = new ArrayList<>();
            do {
                List<Node> parts = new ArrayList<>();
                while ("|)$".indexOf(regex.charAt(at)) < 0) {
                    parts.add(quantified());
                }
                alternatives.add(Node.sequence(parts));
            } while (skip('|'));
            return Node.either(alternatives);
        }

        private Node quantified() {
            Node node = atom();
            if (skip('?')) {
                node.min = 0;
            } else if (skip('*')) {
                node.min = 0;
                node.max = Integer.MAX_VALUE;
            } else if (skip('+')) {
                node.max = Integer.MAX_VALUE;
            } else if (skip('{')) {
                int end = regex.indexOf('}', at);
                String[] limits = regex.substring(at, end).split(",", 2);
                node.min = Integer.parseInt(limits[0]);
                node.max = Integer.parseInt(limits[limits.length - 1]);
                at = end + 1;
            }
            return node;
        }

        private Node atom() {
            if (skip('(')) {
                Node group = alternatives();
                at++;
                return Node.sequence(List.of(group)); // of its own, as a quantifier may follow
            }
            return skip('[') ? charClass() : single(character());
        }

        private Node charClass() {
            boolean negated = skip('^');
            long low = 0;
            long high = 0;
            while (!skip(']')) {
                char from = character();
                char to = from;
                if (regex.charAt(at) == '-' && regex.charAt(at + 1) != ']') {
                    at++;
                    to = character();
                }
                for (char c = from; c <= to; c++) {
                    low |= c < 64 ? 1L << c : 0;
                    high |= c < 64 ? 0 : 1L << c - 64;
                }
            }
            return negated ? Node.chars(~low, ~high, true) : Node.chars(low, high, false);
        }

        private static Node single(char c) {
            return Node.chars(c < 64 ? 1L << c : 0, c < 64 ? 0 : 1L << c - 64, false);
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
            if (c >= 128) {
                throw new IllegalArgumentException("only ASCII can be named: " + regex);
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
    }
}
