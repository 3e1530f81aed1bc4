package dev.ncco.schema.policy;

import dev.ncco.schema.Severity;
import dev.ncco.schema.report.Summary;
import java.util.Locale;

/** From which severity on a check fails. */
public enum FailOn {
    /** Only an error fails it. */
    ERROR,
    /** A warning fails it too. */
    WARNING,
    /** Nothing does. */
    NEVER;

    /**
     * Tells whether a check fails.
     *
     * @param summary what was found
     * @return whether it does
     */
    public boolean fails(Summary summary) {
        return this != NEVER && summary.has(this == ERROR ? Severity.ERROR : Severity.WARNING);
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
