package dev.ncco.schema.check;

import dev.ncco.schema.Edit;
import dev.ncco.schema.Finding;
import dev.ncco.schema.Severity;
import dev.ncco.schema.source.LineMap;
import dev.ncco.schema.source.Pointer;
import dev.ncco.schema.source.Span;
import dev.ncco.schema.text.SecretText;
import java.util.ArrayList;
import java.util.List;

/** The findings of a document. */
final class Findings {

    /** The default maximum: some documents have a mistake in every character. */
    static final int MAX = 1000;

    private final String file;
    private final LineMap lines;
    private final int max;
    private final boolean lenient;
    private boolean cut;
    private final List<Finding> list = new ArrayList<>();

    Findings(String file, LineMap lines, int max, boolean lenient) {
        this.file = file;
        this.max = max;
        this.lenient = lenient;
        this.lines = lines;
    }

    /** Whether mistakes that the lenient reader accepts are only warnings. */
    boolean lenient() {
        return lenient;
    }

    /** The severity of a mistake that the lenient reader accepts. */
    Severity understood() {
        return lenient ? Severity.WARNING : Severity.ERROR;
    }

    void add(DocumentRule rule, Span span, Pointer pointer, String message, String hint, Edit... fix) {
        add(rule.id(), rule.severity(), rule.link(), span, pointer, message, hint, fix);
    }

    /** Adds a finding about the whole value, with the link of its shape. */
    void add(LocatedValue located, String keyword, Severity severity, String message, String hint, Edit... fix) {
        add(located, keyword, severity, located.node().span(), message, hint, fix);
    }

    /** Adds a finding about a part of the value. */
    void add(
            LocatedValue located,
            String keyword,
            Severity severity,
            Span span,
            String message,
            String hint,
            Edit... fix) {
        String rule = located.rule() + "." + keyword;
        add(rule, severity, located.shape().annotations().source(), span, located.pointer(), message, hint, fix);
    }

    void add(
            String rule,
            Severity severity,
            String link,
            Span span,
            Pointer pointer,
            String message,
            String hint,
            Edit... fix) {
        String shown = pointer.toString(SecretText::redact);
        list.add(new Finding(file, lines.place(span), shown, rule, severity, message, hint, link, List.of(fix)));
    }

    /** Whether the maximum is exceeded. */
    boolean full() {
        return list.size() > max;
    }

    /** Records that the validator stopped before the end of the document. */
    void cut() {
        cut = true;
    }

    LineMap lines() {
        return lines;
    }

    /** The findings in the order of their locations. */
    List<Finding> sorted() {
        list.sort(Findings::compare);
        if (list.size() <= max && !cut || list.isEmpty()) {
            return List.copyOf(list);
        }
        int shown = Math.min(list.size(), max);
        Finding last = list.get(shown - 1);
        DocumentRule rule = DocumentRule.MORE;
        List<Finding> first = new ArrayList<>(list.subList(0, Math.min(shown, max - 1)));
        String message = "the document has more findings; only the first " + first.size() + " are listed";
        first.add(new Finding(file, last.place(), "", rule.id(), rule.severity(), message, "", rule.link(), List.of()));
        return List.copyOf(first);
    }

    private static int compare(Finding a, Finding b) {
        int lines = Integer.compare(a.place().line(), b.place().line());
        int columns = Integer.compare(a.place().column(), b.place().column());
        return lines != 0 ? lines : columns != 0 ? columns : a.rule().compareTo(b.rule());
    }
}
