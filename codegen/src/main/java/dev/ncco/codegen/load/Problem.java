package dev.ncco.codegen.load;

import dev.ncco.schema.source.Location;

/**
 * A mistake in a schema file.
 *
 * @param file the file, relative to the schema folder
 * @param place where in it
 * @param message what is wrong and what to do
 */
public record Problem(String file, Location place, String message) {

    @Override
    public String toString() {
        return file + ":" + place.line() + ":" + place.column() + ": " + message;
    }
}
