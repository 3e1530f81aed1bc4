package dev.ncco.schema.report;

import java.io.Writer;
import java.util.Locale;

/** A format for findings. */
public enum Format {
    /** For people: the line, the place in it, what to do. */
    TEXT,
    /** One line for each finding. */
    COMPACT,
    /** An array of findings. */
    JSON,
    /** One finding as JSON on each line. */
    JSONL,
    /** SARIF 2.1.0. */
    SARIF,
    /** JUnit's XML: a test case for each document. */
    JUNIT,
    /** Checkstyle's XML. */
    CHECKSTYLE,
    /** Workflow commands that GitHub turns into annotations. */
    GITHUB,
    /** GitLab's code quality report. */
    GITLAB;

    /**
     * Makes a writer.
     *
     * @param out where to write to; it is flushed, not closed
     * @param color whether text may be colored
     * @return the writer
     */
    public ReportWriter writer(Writer out, boolean color) {
        return switch (this) {
            case TEXT -> new TextWriter(out, color);
            case COMPACT -> new CompactWriter(out);
            case JSON -> new JsonFindingsWriter(out, true);
            case JSONL -> new JsonFindingsWriter(out, false);
            case SARIF -> new SarifWriter(out);
            case JUNIT -> new JunitWriter(out);
            case CHECKSTYLE -> new CheckstyleWriter(out);
            case GITHUB -> new GithubWriter(out);
            case GITLAB -> new GitlabWriter(out);
        };
    }

    /**
     * Returns its name.
     *
     * @return the name in lower case
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
