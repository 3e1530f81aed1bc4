package dev.ncco.codegen.load;

import dev.ncco.schema.source.Location;

/**
 * An error in a schema file.
 *
 * @param file the file, relative to the schema folder
 * @param place the location in the file
 * @param message the error, and how to correct it
 */
public record Problem(String file, Location place, String message) {

    @Override
    public String toString() {
        return file + ":" + place.line() + ":" + place.column() + ": " + message;
    }
}
