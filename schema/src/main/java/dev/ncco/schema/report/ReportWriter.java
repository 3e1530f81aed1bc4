package dev.ncco.schema.report;

import dev.ncco.schema.Report;
import java.io.IOException;

/** Writes reports in a format. */
public interface ReportWriter {

    /**
     * Writes the findings of a document.
     *
     * @param report the report
     * @throws IOException if it cannot be written
     */
    void write(Report report) throws IOException;

    /**
     * Writes the end of the output.
     *
     * @param summary the number of documents and findings
     * @throws IOException if it cannot be written
     */
    void end(Summary summary) throws IOException;
}
