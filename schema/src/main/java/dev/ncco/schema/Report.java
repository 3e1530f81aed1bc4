package dev.ncco.schema;

import dev.ncco.schema.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a document.
 *
 * @param file its name
 * @param firstLine the line that its text starts in, where it is one of several in a file
 * @param text its text, if it is text at all and there is something to find in it
 * @param findings the findings, in the order of the text
 */
public record Report(String file, int firstLine, Optional<String> text, List<Finding> findings) {

    /**
     * Tells whether there is a finding of a severity, or a worse one.
     *
     * @param severity the severity
     * @return whether there is one
     */
    public boolean has(Severity severity) {
        return findings.stream().anyMatch(f -> f.severity().compareTo(severity) >= 0);
    }

    /**
     * Moves the report to where its document stands in a file of several.
     *
     * @param line the line that the document starts in
     * @return a copy with other places
     */
    public Report startingAt(int line) {
        List<Finding> moved = findings.stream()
                .map(f -> f.at(new Location(
                        f.place().line() + line - 1,
                        f.place().column(),
                        f.place().endLine() + line - 1,
                        f.place().endColumn())))
                .toList();
        return new Report(file, line, text, moved);
    }

    /**
     * Returns the same report with other findings.
     *
     * @param others the findings
     * @return a copy
     */
    public Report with(List<Finding> others) {
        return new Report(file, firstLine, text, others);
    }
}
