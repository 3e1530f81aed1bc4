package dev.ncco.runtime;

import dev.ncco.runtime.text.VisibleText;

/** Says that JSON is no document of the kind that was asked for, and where. */
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
     * @param column the column, from 1
     * @param pointer the JSON Pointer
     * @param rule the rule
     * @param sentence the message, without the place
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
     * @return the pointer, such as {@code /0/text}, without secrets; empty for the document itself, or where it is not
     *     JSON
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the id of the broken rule, the same that {@code ncco check} prints.
     *
     * @return the id, such as {@code talk.level.maximum}
     */
    public String rule() {
        return rule;
    }

    /** Never null: every constructor takes a sentence. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
