package dev.ncco.schema.policy;

import dev.ncco.schema.source.Location;

/** Says that a configuration or a baseline cannot be understood, and where. */
public final class PolicyException extends Exception {

    private static final long serialVersionUID = 1L;

    PolicyException(String file, Location place, String message) {
        super(file + ":" + place.line() + ":" + place.column() + ": " + message);
    }
}
