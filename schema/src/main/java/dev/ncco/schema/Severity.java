package dev.ncco.schema;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** Good to know. */
    INFO,
    /** It works, but not as it looks, or not for long. */
    WARNING,
    /** The platform refuses it, or ends the call. */
    ERROR;

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
