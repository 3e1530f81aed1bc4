package dev.ncco.schema.report;

import dev.ncco.schema.Report;
import java.io.IOException;

/** Writes reports one after the other. */
public interface ReportWriter {

    /**
     * Writes what was found in a document.
     *
     * @param report the report
     * @throws IOException if it cannot be written
     */
    void write(Report report) throws IOException;

    /**
     * Writes the end.
     *
     * @param summary the count of all
     * @throws IOException if it cannot be written
     */
    void end(Summary summary) throws IOException;
}
