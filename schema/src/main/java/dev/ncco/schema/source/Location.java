package dev.ncco.schema.source;

/**
 * A range in a text file. Lines and columns start from 1; columns count characters.
 *
 * @param line the first line
 * @param column the column of the first character
 * @param endLine the last line
 * @param endColumn the column after the last character
 */
public record Location(int line, int column, int endLine, int endColumn) {

    /** The start of a file. */
    public static final Location START = new Location(1, 1, 1, 1);
}
