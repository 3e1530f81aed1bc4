package dev.ncco.schema.policy;

import dev.ncco.schema.source.Location;

/** Thrown if a configuration or a baseline is invalid; the message starts with the location. */
public final class PolicyException extends Exception {

    private static final long serialVersionUID = 1L;

    PolicyException(String file, Location place, String message) {
        super(file + ":" + place.line() + ":" + place.column() + ": " + message);
    }
}
