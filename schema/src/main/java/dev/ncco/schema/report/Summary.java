package dev.ncco.schema.report;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;
import java.util.EnumMap;
import java.util.Map;

/** Counts documents and findings. */
public final class Summary {

    private long documents;
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);

    /** Starts at nothing. */
    public Summary() {}

    /**
     * Counts a report.
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
     * Counts documents in which nothing was found.
     *
     * @param clean how many
     */
    public void add(long clean) {
        documents += clean;
    }

    /**
     * Returns the number of documents.
     *
     * @return how many
     */
    public long documents() {
        return documents;
    }

    /**
     * Returns the number of findings.
     *
     * @param severity of this severity
     * @return how many
     */
    public long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /**
     * Tells whether there is a finding of a severity, or a worse one.
     *
     * @param severity the severity
     * @return whether there is one
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
     * Says it in a line.
     *
     * @return such as "2 documents: 1 error, no warnings"
     */
    @Override
    public String toString() {
        long infos = findings(Severity.INFO);
        return count(documents, "document") + ": " + count(findings(Severity.ERROR), "error") + ", "
                + count(findings(Severity.WARNING), "warning") + (infos == 0 ? "" : ", " + count(infos, "note"));
    }

    private static String count(long number, String noun) {
        return number == 1 ? "1 " + noun : (number == 0 ? "no" : String.valueOf(number)) + " " + noun + "s";
    }
}
