package dev.ncco.runtime;

import dev.ncco.runtime.text.JsonPointers;
import dev.ncco.runtime.text.VisibleText;

/** Thrown if a value violates a limit of the API, by the method that sets the value. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The JSON Pointer as it was given, with secrets. */
    private final String path;

    /** The id of the broken rule. */
    private final String rule;

    /**
     * Creates the exception.
     *
     * @param path the JSON Pointer from the value that is created to the invalid value
     * @param rule the id of the violated rule
     * @param message a sentence with the member, the limit and the value; control characters are escaped
     */
    public InvalidValueException(String path, String rule, String message) {
        super(VisibleText.of(message));
        this.path = path;
        this.rule = rule;
    }

    /**
     * Returns the JSON Pointer from the value that is created to the invalid value.
     *
     * @return the pointer, such as {@code /length_timer}, without secrets
     */
    public String path() {
        return JsonPointers.redact(path);
    }

    /**
     * Returns the id of the violated rule, which {@code ncco check} also prints.
     *
     * @return the id, such as {@code call.length_timer.maximum}
     */
    public String rule() {
        return rule;
    }

    /**
     * Returns a copy whose path starts at a containing object.
     *
     * @param parent the JSON Pointer from the containing object
     * @return a copy with the longer path
     */
    public InvalidValueException under(String parent) {
        return new InvalidValueException(parent + path, rule, getMessage());
    }

    /** Never null: every constructor requires a message. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
