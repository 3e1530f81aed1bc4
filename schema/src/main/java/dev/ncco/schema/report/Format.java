package dev.ncco.schema.report;

import java.io.Writer;
import java.util.Locale;

/** An output format for findings. */
public enum Format {
    /** Text for people: each finding with its line and hint. */
    TEXT,
    /** One line for each finding. */
    COMPACT,
    /** A JSON array of findings. */
    JSON,
    /** One JSON object per line for each finding. */
    JSONL,
    /** SARIF 2.1.0. */
    SARIF,
    /** The XML format of JUnit, with one test case per document. */
    JUNIT,
    /** The XML format of Checkstyle. */
    CHECKSTYLE,
    /** Workflow commands, which GitHub shows as annotations. */
    GITHUB,
    /** The code quality report of GitLab. */
    GITLAB;

    /**
     * Creates a writer.
     *
     * @param out the destination; it is flushed, but not closed
     * @param color whether to color the text
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
     * Returns the name.
     *
     * @return the name in lower case
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
