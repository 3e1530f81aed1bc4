package dev.ncco.codegen.load;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown if schema files have errors; the message has a line for each error. */
public final class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    SchemaException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the errors.
     *
     * @return the errors, by file and location
     */
    public List<Problem> problems() {
        return problems;
    }
}
