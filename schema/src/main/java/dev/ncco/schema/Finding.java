package dev.ncco.schema;

import dev.ncco.schema.source.Location;
import java.util.List;

/**
 * A mistake in a document, or something else worth knowing.
 *
 * @param file the document's name
 * @param place where it is in the text
 * @param pointer the JSON Pointer to the value, or to the object where a member is missing
 * @param rule the id of the rule
 * @param severity how bad it is
 * @param message what is wrong, in a sentence
 * @param hint what to do, or an empty string
 * @param link where the rule is documented, or an empty string
 * @param fix the edits that repair it without changing what is meant, if there are any
 */
public record Finding(
        String file,
        Location place,
        String pointer,
        String rule,
        Severity severity,
        String message,
        String hint,
        String link,
        List<Edit> fix) {

    /**
     * Returns what is wrong and what to do, for formats that have one text for both.
     *
     * @return the message, and the hint after a semicolon if there is one
     */
    public String advice() {
        return hint.isEmpty() ? message : message + "; " + hint;
    }

    /**
     * Returns the same finding with another severity.
     *
     * @param other the severity
     * @return a copy
     */
    public Finding with(Severity other) {
        return new Finding(file, place, pointer, rule, other, message, hint, link, fix);
    }

    /**
     * Returns the same finding elsewhere.
     *
     * @param other the place
     * @return a copy
     */
    public Finding at(Location other) {
        return new Finding(file, other, pointer, rule, severity, message, hint, link, fix);
    }
}
