package dev.ncco.schema.source;

/**
 * A stretch of a text file; lines and columns count from 1, columns in characters.
 *
 * @param line where it starts
 * @param column where it starts
 * @param endLine where it ends
 * @param endColumn the column after its last character
 */
public record Location(int line, int column, int endLine, int endColumn) {

    /** The start of a file. */
    public static final Location START = new Location(1, 1, 1, 1);
}
