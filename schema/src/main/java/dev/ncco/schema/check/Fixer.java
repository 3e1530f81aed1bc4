package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.Finding;
import dev.ncco.schema.Repairs;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Repairs documents. Safe repairs keep what is meant: brackets around a single value, names and constants in the wrong
 * convention, duplicate members with the same value, numbers and booleans in quotes, trailing commas. Unsafe repairs
 * are likely what is meant: misspelt names with a single near name, phone numbers with {@code +} and spaces. Everything
 * else stays as it is, byte for byte. A repair after which there would be more errors is not made.
 */
public final class Fixer {

    /** One repair can make room for another. */
    private static final int ROUNDS = 100;

    /** How much is checked again for one document, so that many repairs in a long one end. */
    private static final int MAX_CHECKED_BYTES = 1 << 24;

    private final Checker checker;
    private final Repairs repairs;

    /**
     * Makes a fixer of safe repairs.
     *
     * @param checker says what is to be repaired
     */
    public Fixer(Checker checker) {
        this(checker, Repairs.SAFE);
    }

    /**
     * Makes a fixer.
     *
     * @param checker says what is to be repaired
     * @param repairs which repairs to make
     */
    public Fixer(Checker checker, Repairs repairs) {
        this.checker = checker;
        this.repairs = repairs;
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
     * Repairs a document. What is neither an array nor an object once it is repaired is left as it is.
     *
     * @param file its name
     * @param bytes the document
     * @return the repaired document; the same bytes if nothing could be repaired
     */
    public Result fix(String file, byte[] bytes) {
        State state = new State(bytes, checker.checkAll(file, bytes), 0);
        Set<String> rejected = new HashSet<>();
        int attempts = MAX_CHECKED_BYTES / (bytes.length + 1) + 1;
        for (int round = 0; round < ROUNDS && attempts > 0; ) {
            List<Finding> candidates = state.report.findings().stream()
                    .filter(f -> repairs.include(f) && !rejected.contains(key(f)))
                    .toList();
            if (candidates.isEmpty() || state.report.text().isEmpty()) {
                break;
            }
            State next = attempt(file, state, candidates);
            for (attempts--; next == null && candidates.size() > 1; attempts--) {
                candidates = candidates.subList(0, candidates.size() / 2);
                next = attempt(file, state, candidates);
            }
            if (next == null) {
                rejected.add(key(candidates.get(0)));
            } else {
                state = next;
                round++;
            }
        }
        if (!isDocument(state.bytes)) {
            return new Result(bytes, 0, checker.check(file, bytes));
        }
        return new Result(state.bytes, state.made, checker.check(file, state.bytes));
    }

    /** Whether a text begins as an array or an object: a script or a YAML file is not to lose its comments. */
    private static boolean isDocument(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).stripLeading();
        return text.startsWith("[") || text.startsWith("{") || text.startsWith("\ufeff");
    }

    private static final class State {

        private final byte[] bytes;
        private final Report report;
        private final int made;

        State(byte[] bytes, Report report, int made) {
            this.bytes = bytes;
            this.report = report;
            this.made = made;
        }
    }

    /**
     * Returns null if a repair leaves more errors. One repair may bring to light one error in place of its own; several
     * must leave none, as the gain of one could hide the loss of another.
     */
    private @Nullable State attempt(String file, State state, List<Finding> findings) {
        String text = state.report.text().orElseThrow();
        byte[] next = withMark(state.bytes, apply(text, edits(findings)));
        Report after = checker.checkAll(file, next);
        long before = errors(state.report.findings());
        // After a repair, errors that were not listed may take the place of those that were.
        long gain = findings.size() == 1 || isCut(state.report) ? 0 : errors(findings);
        return errors(after.findings()) > before - gain ? null : new State(next, after, state.made + findings.size());
    }

    private static boolean isCut(Report report) {
        return report.findings().stream().anyMatch(f -> f.rule().equals(DocumentRule.MORE.id()));
    }

    private static String key(Finding finding) {
        return finding.rule() + " " + finding.pointer() + (finding.pointer().isEmpty() ? finding.place() : "");
    }

    private static long errors(List<Finding> findings) {
        return findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    }

    /** The edits that do not get into each other's way, from the start of the text to its end. */
    private static List<Edit> edits(List<Finding> findings) {
        List<Edit> all = findings.stream()
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
