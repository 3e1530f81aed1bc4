package dev.ncco.schema;

import java.util.Locale;

/** The severity of a finding. */
public enum Severity {
    /** A remark that requires no change. */
    INFO,
    /** The document is accepted, but does not do what it seems to do, or uses a deprecated form. */
    WARNING,
    /** The platform rejects the document, or ends the call. */
    ERROR;

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
