package dev.ncco.schema.check;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the validator finds, until it has found more than anybody reads. */
final class LimitedErrors extends ArrayList<Error> {

    private static final long serialVersionUID = 1L;

    /** Several errors can stand behind one finding. */
    private static final int MAX = 5 * Findings.MAX;

    private LimitedErrors() {}

    /** Ends the validation; it costs nothing, as nobody looks where it comes from. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super(null, null, false, false);
        }
    }

    static List<Error> of(Schema schema, JsonNode document) {
        LimitedErrors errors = new LimitedErrors();
        try {
            schema.validate(document, context -> context.setErrors(errors));
        } catch (Enough e) {
            return errors;
        }
        return errors;
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
