package dev.ncco.schema.check;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import tools.jackson.databind.JsonNode;

/** The errors of the validator, up to a maximum. */
final class LimitedErrors extends ArrayList<Error> {

    private static final long serialVersionUID = 1L;

    /** The validator can report several errors for one finding. */
    private static final int MAX = 5 * Findings.MAX;

    private boolean cut;

    private LimitedErrors() {}

    /** Ends the validation. Has no stack trace, which is expensive and never shown. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    static LimitedErrors of(Schema schema, JsonNode document) {
        LimitedErrors errors = new LimitedErrors();
        try {
            schema.validate(document, context -> context.setErrors(errors));
        } catch (Enough e) {
            errors.cut = true;
        }
        return errors;
    }

    /** Whether the document has more errors than the maximum. */
    boolean isCut() {
        return cut;
    }

    @Override
    public boolean add(Error error) {
        if (size() == MAX) {
            throw new Enough();
        }
        return super.add(error);
    }

    @Override
    public boolean addAll(Collection<? extends Error> more) {
        for (Error error : more) {
            add(error);
        }
        return !more.isEmpty();
    }
}
