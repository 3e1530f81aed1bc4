package dev.ncco.runtime;

import dev.ncco.runtime.text.JsonPointers;
import dev.ncco.runtime.text.VisibleText;

/** Says that a value breaks a limit of the API; thrown at the line that sets it. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The JSON Pointer as it was given, with secrets. */
    private final String path;

    /** The id of the broken rule. */
    private final String rule;

    /**
     * Creates the exception.
     *
     * @param path the JSON Pointer from the value that was being made to the offending one
     * @param rule the id of the broken rule
     * @param message a sentence that names the member, the limit and the value; control characters in it are escaped
     */
    public InvalidValueException(String path, String rule, String message) {
        super(VisibleText.of(message));
        this.path = path;
        this.rule = rule;
    }

    /**
     * Returns the JSON Pointer from the value that was being made to the offending one.
     *
     * @return the pointer, such as {@code /length_timer}, without secrets
     */
    public String path() {
        return JsonPointers.redact(path);
    }

    /**
     * Returns the id of the broken rule, the same that {@code ncco check} prints.
     *
     * @return the id, such as {@code call.length_timer.maximum}
     */
    public String rule() {
        return rule;
    }

    /**
     * Returns the same refusal as seen from the value around the offending one.
     *
     * @param parent the JSON Pointer to the offending one's object
     * @return a copy with the longer path
     */
    public InvalidValueException under(String parent) {
        return new InvalidValueException(parent + path, rule, getMessage());
    }

    /** Never null: every constructor takes a sentence. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
