package dev.ncco.schema.report;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import java.util.EnumMap;
import java.util.Map;

/** The number of documents and findings. */
public final class Summary {

    private long documents;
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);

    /** Creates a summary with all counts zero. */
    public Summary() {}

    /**
     * Adds the counts of a report.
     *
     * @param report the report
     */
    public void add(Report report) {
        documents++;
        for (Finding finding : report.findings()) {
            findings.merge(finding.severity(), 1L, Long::sum);
        }
    }

    /**
     * Adds documents without findings.
     *
     * @param clean the number of documents
     */
    public void add(long clean) {
        documents += clean;
    }

    /**
     * Returns the number of documents.
     *
     * @return the number
     */
    public long documents() {
        return documents;
    }

    /**
     * Returns the number of findings.
     *
     * @param severity the severity to count
     * @return the number
     */
    public long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /**
     * Returns whether there is a finding of at least the given severity.
     *
     * @param severity the minimum severity
     * @return {@code true} if there is such a finding
     */
    public boolean has(Severity severity) {
        // Each run ends here, and a stream would load a dozen classes.
        for (Severity found : findings.keySet()) {
            if (found.compareTo(severity) >= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the counts in one line.
     *
     * @return the counts, such as "2 documents: 1 error, no warnings"
     */
    @Override
    public String toString() {
        long infos = findings(Severity.INFO);
        return count(documents, "document") + ": " + count(findings(Severity.ERROR), "error") + ", "
                + count(findings(Severity.WARNING), "warning") + (infos == 0 ? "" : ", " + count(infos, "note"));
    }

    /**
     * Returns a count in words.
     *
     * @param number the number
     * @param noun what is counted, in the singular
     * @return such as "no errors", "1 error" or "2 errors"
     */
    public static String count(long number, String noun) {
        return number == 1 ? "1 " + noun : (number == 0 ? "no" : String.valueOf(number)) + " " + noun + "s";
    }
}
