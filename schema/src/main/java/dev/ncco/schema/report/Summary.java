package dev.ncco.schema.report;

import dev.ncco.schema.Finding;
import dev.ncco.schema.Report;
import dev.ncco.schema.Severity;

/** Counts documents and findings. */
public final class Summary {

    private long documents;
    private final long[] findings = new long[Severity.values().length];

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
            findings[finding.severity().ordinal()]++;
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
        return findings[severity.ordinal()];
    }

    /**
     * Tells whether there is a finding of a severity, or a worse one.
     *
     * @param severity the severity
     * @return whether there is one
     */
    public boolean has(Severity severity) {
        for (int i = severity.ordinal(); i < findings.length; i++) {
            if (findings[i] > 0) {
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
