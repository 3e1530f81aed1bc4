package dev.ncco.runtime;

import dev.ncco.runtime.text.VisibleText;

/** Thrown if a document is not valid JSON, or is not valid for the class that reads it. */
public final class InvalidDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The line, from 1. */
    private final int line;

    /** The column, from 1. */
    private final int column;

    /** The JSON Pointer, without secrets. */
    private final String pointer;

    /** The id of the broken rule. */
    private final String rule;

    /**
     * Creates an exception.
     *
     * @param line the line, from 1
     * @param column the column, from 1, in characters
     * @param pointer the JSON Pointer
     * @param rule the id of the violated rule
     * @param sentence the message, without the location
     */
    public InvalidDocumentException(int line, int column, String pointer, String rule, String sentence) {
        super(VisibleText.of(
                sentence + " (line " + line + ", column " + column + (pointer.isEmpty() ? "" : ", " + pointer) + ")"));
        this.line = line;
        this.column = column;
        this.pointer = pointer;
        this.rule = rule;
    }

    /**
     * Returns the line of the mistake.
     *
     * @return the line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column of the mistake.
     *
     * @return the column, from 1, in characters
     */
    public int column() {
        return column;
    }

    /**
     * Returns the JSON Pointer to the mistake.
     *
     * @return the pointer, such as {@code /0/text}, without secrets; empty for the document itself, or if it is not
     *     JSON
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the id of the violated rule, which {@code ncco check} also prints.
     *
     * @return the id, such as {@code talk.level.maximum}
     */
    public String rule() {
        return rule;
    }

    /** Never null: every constructor requires a message. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
