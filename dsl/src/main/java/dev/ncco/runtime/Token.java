package dev.ncco.runtime;

import com.fasterxml.jackson.annotation.JsonValue;

/** A value of an enumeration. Jackson 2 and 3 write it as a string, also as the key of a map. */
public interface Token {

    /**
     * Returns the value as it is written in JSON.
     *
     * @return the value
     */
    @JsonValue
    String value();
}
