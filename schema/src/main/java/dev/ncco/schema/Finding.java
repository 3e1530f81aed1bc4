package dev.ncco.schema;

import dev.ncco.schema.source.Location;
import java.util.List;

/**
 * A mistake or a remark that the checker reports about a document.
 *
 * @param file the name of the document
 * @param place the location in the text
 * @param pointer the JSON Pointer to the value, or to the object where a member is missing
 * @param rule the id of the rule
 * @param severity the severity
 * @param message a sentence that describes the mistake
 * @param hint how to correct it, or an empty string
 * @param link the URL of the documentation of the rule, or an empty string
 * @param fix the edits that correct the mistake; empty if there are none
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
     * Returns the message and the hint as one text, for formats without a field for the hint.
     *
     * @return the message, followed by a semicolon and the hint if there is one
     */
    public String advice() {
        return hint.isEmpty() ? message : message + "; " + hint;
    }

    /**
     * Returns a copy with another severity.
     *
     * @param other the severity
     * @return a copy with {@code severity} set
     */
    public Finding with(Severity other) {
        return new Finding(file, place, pointer, rule, other, message, hint, link, fix);
    }

    /**
     * Returns a copy with another location.
     *
     * @param other the location
     * @return a copy with {@code place} set
     */
    public Finding at(Location other) {
        return new Finding(file, other, pointer, rule, severity, message, hint, link, fix);
    }
}
