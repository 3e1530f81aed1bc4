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
 * Repairs documents. The rest of a document does not change, and a repair that leads to more errors is not applied.
 *
 * <p>Safe repairs keep the meaning. They
 *
 * <ul>
 *   <li>correct the convention of names, of constants and of the scheme of a URL;
 *   <li>put brackets around a single value, or remove them;
 *   <li>quote or unquote numbers and booleans;
 *   <li>move or rename deprecated members;
 *   <li>delete extra commas, a null where a member may be absent, and one of two members with the same name and value.
 * </ul>
 *
 * <p>Unsafe repairs are likely to be right. They
 *
 * <ul>
 *   <li>replace a misspelled name or constant by the only similar one;
 *   <li>rewrite a phone number that starts with {@code +} or {@code 00};
 *   <li>add a missing comma, and delete comments.
 * </ul>
 */
public final class Fixer {

    /** The maximum number of rounds, as a repair can allow others. */
    private static final int ROUNDS = 100;

    /** The maximum number of bytes to check again for one document, which limits the time for long documents. */
    private static final int MAX_CHECKED_BYTES = 1 << 24;

    private final Checker checker;
    private final Repairs repairs;

    /**
     * Creates a fixer that applies safe repairs.
     *
     * @param checker the checker that finds the mistakes
     */
    public Fixer(Checker checker) {
        this(checker, Repairs.SAFE);
    }

    /**
     * Creates a fixer.
     *
     * @param checker the checker that finds the mistakes
     * @param repairs the repairs to apply
     */
    public Fixer(Checker checker, Repairs repairs) {
        this.checker = checker;
        this.repairs = repairs;
    }

    /** The result of repairing a document. */
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
         * Returns the repaired document.
         *
         * @return the bytes
         */
        public byte[] bytes() {
            return bytes.clone();
        }

        /**
         * Returns the number of repairs.
         *
         * @return the number
         */
        public int repairs() {
            return repairs;
        }

        /**
         * Returns the findings in the repaired document.
         *
         * @return the findings that remain
         */
        public Report rest() {
            return rest;
        }
    }

    /**
     * Repairs a document. A text that is neither an array nor an object after the repairs is not changed.
     *
     * @param file the name of the document
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

    /** Whether a text starts as an array or an object: the comments of a script or a YAML file must not be deleted. */
    private static boolean isDocument(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String start = text.substring(text.startsWith("\ufeff") ? 1 : 0).stripLeading();
        return start.startsWith("[") || start.startsWith("{");
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
     * Applies repairs; returns null if more errors remain. A single repair may reveal one error in place of the
     * repaired one; several repairs must reveal none, as one that helps could hide one that harms.
     */
    private @Nullable State attempt(String file, State state, List<Finding> findings) {
        String text = state.report.text().orElseThrow();
        byte[] next = withMark(state.bytes, apply(text, edits(findings)));
        Report after = checker.checkAll(file, next);
        long before = errors(state.report.findings());
        // After a repair, errors beyond the maximum can take the place of listed ones.
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

    /** The edits that do not overlap, in the order of the text. */
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
            // Edits within deleted text are dropped.
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
