package dev.ncco.runtime;

import java.io.IOException;
import java.io.OutputStream;

/** Something that can be written as JSON. */
public interface Json {

    /**
     * Returns the JSON as text.
     *
     * @return the JSON, without white space
     */
    String toJson();

    /**
     * Returns the JSON as text for people: each member and element on its own line, indented by two spaces.
     *
     * @return the JSON, without a line break at its end
     */
    String toPrettyJson();

    /**
     * Returns the JSON as UTF-8: the exact body of a request or of an answer.
     *
     * @return the JSON, without white space
     */
    byte[] toJsonBytes();

    /**
     * Writes the JSON as UTF-8 to a stream, which is neither flushed nor closed.
     *
     * @param out where to
     * @throws IOException if the stream fails
     */
    void writeTo(OutputStream out) throws IOException;
}
