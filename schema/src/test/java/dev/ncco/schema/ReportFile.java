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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of documents, each with everything that the checker says about it: what it finds, what it finds as a lenient
 * reader if that differs, and what the repairs make of it. A document is one line; ⏎, ␍ and ␉ are a line break, a
 * carriage return and a tab. The kind can stand before it, as in {@code (update) {…}}. What is indented is the report.
 */
record ReportFile(Path path, List<String> lines) {

    private static final Path FOLDER = Path.of("src/test/resources/reports");
    private static final String INDENT = "    ";

    /** A line of the file with a document, and the expected lines of its report. */
    record Case(String line, List<String> expected) {

        private static final Pattern KIND = Pattern.compile("\\((\\w+)\\) (.*)");

        CheckOptions options() {
            Matcher kind = KIND.matcher(line);
            return kind.matches()
                    ? CheckOptions.DEFAULT.kind(Kind.valueOf(kind.group(1).toUpperCase(Locale.ROOT)))
                    : CheckOptions.DEFAULT;
        }

        String text() {
            Matcher kind = KIND.matcher(line);
            return (kind.matches() ? kind.group(2) : line)
                    .replace('⏎', '\n')
                    .replace('␍', '\r')
                    .replace('␉', '\t');
        }

        /** What the checker says now. */
        List<String> report() {
            CheckOptions options = options();
            byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
            List<String> strict = findings(options, bytes);
            List<String> lenient = findings(options.leniently(), bytes);
            String safe = fixed(options, bytes, Repairs.SAFE);
            String unsafe = fixed(options, bytes, Repairs.UNSAFE);
            List<String> report = new ArrayList<>(strict);
            if (!lenient.equals(strict)) {
                lenient.forEach(finding -> report.add("lenient: " + finding));
            }
            if (!safe.equals(text())) {
                report.add("fixed: " + shown(safe));
            }
            if (!unsafe.equals(safe)) {
                report.add("fixed unsafely: " + shown(unsafe));
            }
            return report;
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
                cases.get(cases.size() - 1).expected().add(line.substring(INDENT.length()));
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
                new Case(line, List.of()).report().forEach(l -> updated.add(INDENT + l));
            }
        }
        Files.write(path, updated);
    }

    private static List<String> findings(CheckOptions options, byte[] bytes) {
        List<String> found = new Checker(options)
                .check("x", bytes).findings().stream().map(ReportFile::shown).toList();
        return found.isEmpty() ? List.of("nothing") : found;
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
