package dev.ncco.schema;

import dev.ncco.schema.check.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Repairs what can be repaired without changing what is meant: brackets around a single value, names in the wrong
 * convention, members that stand twice with the same value, numbers and booleans in quotes. Everything else stays as it
 * is, byte for byte.
 */
public final class Fixer {

    /** One repair can make room for another, in a few rounds at most. */
    private static final int ROUNDS = 20;

    private final Checker checker;

    /**
     * Makes a fixer.
     *
     * @param checker says what is to be repaired
     */
    public Fixer(Checker checker) {
        this.checker = checker;
    }

    /** What became of a document. */
    public static final class Result {

        private final byte[] bytes;
        private final int repairs;
        private final Report rest;

        Result(byte[] bytes, int repairs, Report rest) {
            this.bytes = bytes;
            this.repairs = repairs;
            this.rest = rest;
        }

        /**
         * Returns the document after the repairs.
         *
         * @return its bytes
         */
        public byte[] bytes() {
            return bytes.clone();
        }

        /**
         * Returns the number of repairs.
         *
         * @return how many there were
         */
        public int repairs() {
            return repairs;
        }

        /**
         * Returns what is left to be repaired by hand.
         *
         * @return the findings in the repaired document
         */
        public Report rest() {
            return rest;
        }
    }

    /**
     * Repairs a document.
     *
     * @param file its name
     * @param bytes the document
     * @return the repaired document; the same bytes if nothing could be repaired
     */
    public Result fix(String file, byte[] bytes) {
        byte[] fixed = bytes;
        int repairs = 0;
        Report report = checker.checkAll(file, fixed);
        for (int round = 0; round < ROUNDS; round++) {
            List<Edit> edits = edits(report);
            Optional<String> text = report.text();
            if (edits.isEmpty() || text.isEmpty()) {
                break;
            }
            byte[] next = withMark(fixed, apply(text.get(), edits));
            Report after = checker.checkAll(file, next);
            if (errors(after) > errors(report)) {
                break;
            }
            repairs += (int)
                    report.findings().stream().filter(f -> !f.fix().isEmpty()).count();
            fixed = next;
            report = after;
        }
        return new Result(fixed, repairs, checker.check(file, fixed));
    }

    private static long errors(Report report) {
        return report.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .count();
    }

    /** The edits that do not get into each other's way, from the start of the text to its end. */
    private static List<Edit> edits(Report report) {
        List<Edit> all = report.findings().stream()
                .flatMap(f -> f.fix().stream())
                .distinct()
                .sorted(Comparator.comparing((Edit e) -> e.span().start())
                        .thenComparing(e -> e.span().end()))
                .toList();
        List<Edit> edits = new ArrayList<>();
        int end = 0;
        for (Edit edit : all) {
            // Within something that is deleted there is nothing to repair.
            if (edit.span().start() >= end) {
                edits.add(edit);
                end = edit.span().end();
            }
        }
        return edits;
    }

    private static String apply(String text, List<Edit> edits) {
        StringBuilder out = new StringBuilder(text.length() + edits.size());
        int at = 0;
        for (Edit edit : edits) {
            out.append(text, at, edit.span().start()).append(edit.text());
            at = edit.span().end();
        }
        return out.append(text, at, text.length()).toString();
    }

    private static byte[] withMark(byte[] before, String text) {
        boolean mark = Encoding.startsWithMark(before, 0, before.length);
        return ((mark ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
    }
}
