package dev.ncco.schema.policy;

import dev.ncco.schema.Severity;
import dev.ncco.schema.report.Summary;
import java.util.Locale;

/** The minimum severity at which a check fails. */
public enum FailOn {
    /** Errors. */
    ERROR,
    /** Errors and warnings. */
    WARNING,
    /** No severity: the check never fails. */
    NEVER;

    /**
     * Returns whether a check fails.
     *
     * @param summary the number of findings
     * @return {@code true} if it fails
     */
    public boolean fails(Summary summary) {
        return this != NEVER && summary.has(this == ERROR ? Severity.ERROR : Severity.WARNING);
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
