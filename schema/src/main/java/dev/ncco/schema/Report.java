package dev.ncco.schema;

import dev.ncco.schema.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * The findings in a document.
 *
 * @param file the name of the document
 * @param firstLine the line in the file where the document starts; 1 unless the file contains several documents
 * @param text the text of the document; empty if it cannot be decoded or has no findings
 * @param findings the findings, in the order of their locations
 */
public record Report(String file, int firstLine, Optional<String> text, List<Finding> findings) {

    /**
     * Returns whether there is a finding of at least the given severity.
     *
     * @param severity the minimum severity
     * @return {@code true} if there is such a finding
     */
    public boolean has(Severity severity) {
        return findings.stream().anyMatch(f -> f.severity().compareTo(severity) >= 0);
    }

    /**
     * Moves the findings to the line where the document starts in a file with several documents.
     *
     * @param line the line
     * @return a copy with the findings moved
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
     * Returns a copy with other findings.
     *
     * @param others the findings
     * @return a copy with {@code findings} set
     */
    public Report with(List<Finding> others) {
        return new Report(file, firstLine, text, others);
    }
}
