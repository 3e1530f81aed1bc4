package dev.ncco.runtime;

/** A value of an enumeration. */
public interface Token {

    /**
     * Returns the value as it stands in JSON.
     *
     * @return the value
     */
    String value();
}
