package dev.ncco.schema;

import dev.ncco.schema.check.Checker;
import dev.ncco.schema.check.Fixer;
import dev.ncco.schema.source.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A file of documents, each with everything that the checker says about it: what it finds, what it finds as a lenient
 * reader if that differs, and what the repairs make of it. A document is one line; ⏎, ␍ and ␉ are a line break, a
 * carriage return and a tab. The kind can stand before it, as in {@code (update) {…}}. What is indented is the report.
 */
record ReportFile(Path path, List<String> lines) {

    private static final Path FOLDER = Path.of("src/test/resources/reports");
    private static final String INDENT = "    ";

    /** A document, and the lines of its report. */
    record Case(String document, List<String> report) {

        /** Shows the document as the name of its test. */
        @Override
        public String toString() {
            return document;
        }
    }

    static List<ReportFile> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(ReportFile::of).toList();
        }
    }

    private static ReportFile of(Path path) {
        try {
            return new ReportFile(path, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(INDENT)) {
                cases.get(cases.size() - 1).report().add(line.substring(INDENT.length()));
            } else if (isDocument(line)) {
                cases.add(new Case(line, new ArrayList<>()));
            }
        }
        return cases;
    }

    private static boolean isDocument(String line) {
        return !line.isEmpty() && !line.startsWith("##");
    }

    /** Replaces all reports by those that the checker makes now. */
    void update() throws IOException {
        List<String> updated = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith(INDENT)) {
                updated.add(line);
            }
            if (!line.startsWith(INDENT) && isDocument(line)) {
                report(line).forEach(l -> updated.add(INDENT + l));
            }
        }
        Files.write(path, updated);
    }

    static List<String> report(String line) {
        CheckOptions options = CheckOptions.DEFAULT;
        String document = line;
        if (line.startsWith("(")) {
            int end = line.indexOf(')');
            options = options.kind(Kind.valueOf(line.substring(1, end).toUpperCase(Locale.ROOT)));
            document = line.substring(end + 1).strip();
        }
        byte[] bytes = document.replace('⏎', '\n')
                .replace('␍', '\r')
                .replace('␉', '\t')
                .getBytes(StandardCharsets.UTF_8);
        List<String> report = new ArrayList<>(findings(options, bytes));
        if (report.isEmpty()) {
            report.add("nothing");
        }
        List<String> lenient = findings(options.leniently(), bytes);
        if (!lenient.equals(findings(options, bytes))) {
            lenient.forEach(l -> report.add("lenient: " + l));
            if (lenient.isEmpty()) {
                report.add("lenient: nothing");
            }
        }
        String safe = fixed(options, bytes, Repairs.SAFE);
        String unsafe = fixed(options, bytes, Repairs.UNSAFE);
        if (!safe.equals(new String(bytes, StandardCharsets.UTF_8))) {
            report.add("fixed: " + shown(safe));
        }
        if (!unsafe.equals(safe)) {
            report.add("fixed unsafely: " + shown(unsafe));
        }
        return report;
    }

    private static List<String> findings(CheckOptions options, byte[] bytes) {
        return new Checker(options)
                .check("x", bytes).findings().stream().map(ReportFile::shown).toList();
    }

    private static String shown(Finding f) {
        Location place = f.place();
        return place.line() + ":" + place.column() + "-"
                + (place.endLine() == place.line() ? "" : place.endLine() + ":") + place.endColumn() + " "
                + f.severity() + " " + f.rule() + " " + (f.pointer().isEmpty() ? "" : f.pointer() + " ") + "| "
                + f.message() + (f.hint().isEmpty() ? "" : " → " + f.hint());
    }

    private static String fixed(CheckOptions options, byte[] bytes, Repairs repairs) {
        return new String(
                new Fixer(new Checker(options), repairs).fix("x", bytes).bytes(), StandardCharsets.UTF_8);
    }

    private static String shown(String text) {
        return text.replace('\n', '⏎').replace('\r', '␍').replace('\t', '␉');
    }
}
